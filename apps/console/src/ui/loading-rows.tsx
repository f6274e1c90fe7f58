import classes from './loading-rows.module.css'

/** Grey bars in the place of rows that are on their way, so that nothing jumps when they come. */
export function LoadingRows(props: { readonly rows?: number; readonly label: string }) {
  const count = props.rows ?? 5
  return (
    <output className={classes['rows']} aria-label={props.label}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={classes['bar']} />
      ))}
    </output>
  )
}
