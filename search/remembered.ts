const MOST = 2000

/** Finds once for each key: while somebody types, the same words are asked for with every letter. */
export function remembered<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key) ?? find(key)
    if (known.size > MOST) known.clear()
    known.set(key, value)
    return value
  }
}
