/** An id as far as people tell it apart; the whole of it is in the tooltip and in what the row opens to. */
export function ShortId(props: { readonly id: string }) {
  const { id } = props
  const start = id.indexOf('_') + 1
  if (id.length - start <= 10) return <span className="mono">{id}</span>
  return (
    <span className="mono" title={id}>
      {id.slice(0, start)}…{id.slice(-6)}
    </span>
  )
}
