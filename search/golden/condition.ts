/** What a hit must keep to. A document without the fact breaks it: what has no price is not «dưới 200k». */
export interface Condition {
  fact: "price" | "stars"
  relation: "<=" | ">=" | "="
  value: number
}

const FORM = /^(?:(price)(<=|>=)(\d+)|(stars)(=)([345]))$/

/** "price<=200000", "price>=100000", "stars=4"; null for anything else. */
export function parseCondition(text: string): Condition | null {
  const [, ...groups] = FORM.exec(text) ?? []
  const [fact, relation, value] = groups.filter((group) => group !== undefined)
  if (fact === undefined || relation === undefined || value === undefined) return null
  return {
    fact: fact as Condition["fact"],
    relation: relation as Condition["relation"],
    value: Number(value),
  }
}

export function keepsTo(
  { price, stars }: Record<Condition["fact"], number | null>,
  condition: Condition,
): boolean {
  const known = condition.fact === "price" ? price : stars
  if (known === null) return false
  if (condition.relation === "=") return known === condition.value
  return condition.relation === "<=" ? known <= condition.value : known >= condition.value
}
