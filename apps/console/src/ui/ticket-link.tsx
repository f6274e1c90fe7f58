/** Only a web address becomes a link: a `javascript:` one would run in this page. */
export function TicketLink(props: { readonly url: string | null }) {
  if (props.url === null || !/^https?:\/\//.test(props.url)) return <>{props.url ?? '–'}</>
  return (
    <a className="plain" href={props.url} target="_blank" rel="noreferrer">
      {props.url}
    </a>
  )
}
