/** Says that something is being fetched, and holds its place. */
export function Loading({ words }: { words: string }) {
  return (
    <div className="loading">
      <p role="status">{words}</p>
      <div aria-hidden="true">
        <span className="skeleton" />
        <span className="skeleton" />
        <span className="skeleton" />
      </div>
    </div>
  )
}
