import { useMemo } from 'react'
import { encode } from 'uqr'
import classes from './second-factor.module.css'

const quietZone = 4

/** Drawn here: the text is a secret and goes to nobody who draws pictures. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const { data, size } = useMemo(() => encode(props.text, { border: quietZone }), [props.text])
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    // It is drawn here, so there is no file that an <img> could show.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className={classes['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  )
}
