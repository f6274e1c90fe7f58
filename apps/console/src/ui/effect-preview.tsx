import { formatCredits } from './format-credits.ts'
import classes from './effect-preview.module.css'

/** Numbers before and after a write, as the server worked them out. What changes stands out. */
export function EffectPreview(props: {
  readonly label: string
  readonly rows: readonly { readonly label: string; readonly before: number; readonly after: number }[]
}) {
  return (
    <table className={classes['table']} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Credits</span>
          </th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.label} data-changed={row.before !== row.after}>
            <th scope="row">{row.label}</th>
            <td>{formatCredits(row.before)}</td>
            <td>{formatCredits(row.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
