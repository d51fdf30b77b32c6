/** The publisher says every few seconds that it runs; a build keeps it silent for longer. */
const SILENCE_MS = 60_000

/** Whether changes are being taken up, by when the publisher was last heard of. */
export function publisherState(seenAt: string | null, now: Date): "alive" | "silent" {
  return seenAt !== null && now.getTime() - Date.parse(seenAt) <= SILENCE_MS ? "alive" : "silent"
}
