import { useClipboard } from '@mantine/hooks'
import { shortenId } from './shorten-id.ts'
import classes from './short-id.module.css'

/** An id as far as people tell it apart, or the whole of it. The tooltip has it all; a press copies it all. */
export function ShortId(props: { readonly id: string; readonly whole?: boolean }) {
  const { id, whole = false } = props
  const clipboard = useClipboard({ timeout: 1_500 })
  return (
    <>
      <button
        type="button"
        className={classes['id']}
        title={`${id}\nPress to copy`}
        onClick={() => {
          clipboard.copy(id)
        }}
      >
        {clipboard.copied ? (
          'Copied'
        ) : (
          // Who speaks to the screen says what stands on it, so the name has just that and what a press does.
          <>
            <span className="visually-hidden">Copy </span>
            {whole ? id : shortenId(id)}
          </>
        )}
      </button>
      <output className="visually-hidden">{clipboard.copied ? 'Copied' : ''}</output>
    </>
  )
}
