import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { hideKey } from '../../../app/hide-key.ts'
import { teamSearchQuery } from '../../search/api/team-search.query.ts'
import { describeMatch } from '../../search/model/describe-match.ts'
import { findPages, readTeamId, toTeamItems } from '../model/palette-items.ts'
import type { PaletteItem } from '../model/palette-items.ts'
import classes from './palette.module.css'

const teamsMax = 8

/**
 * Leads to a page or a team in a few keys. A combobox over a list, so that a screen reader hears which item is chosen; the
 * browser's own dialog keeps the focus inside and gives it back.
 */
export function Palette(props: { readonly onClose: () => void }) {
  const { onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const { items, isSearching } = usePaletteItems(text)
  const active = items[Math.min(chosen, items.length - 1)]
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    return () => {
      open?.close()
    }
  }, [])
  useEffect(() => {
    document
      .querySelector(`[id="${CSS.escape(`${id}-${active?.key}`)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [id, active?.key])
  const go = (item: PaletteItem) => {
    onClose()
    void router.navigate({ to: item.href })
  }
  const handleKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && items.length > 0) {
      event.preventDefault()
      setChosen((Math.min(chosen, items.length - 1) + step + items.length) % items.length)
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault()
      go(active)
    }
  }
  return (
    <dialog ref={dialog} className={classes['palette']} aria-label="Go to" onClose={onClose}>
      <input
        className={classes['input']}
        type="text"
        role="combobox"
        aria-label="Team, page or action"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.key}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="Team, domain, e-mail, key, page…"
        value={text}
        onChange={(event) => {
          const typed = event.currentTarget.value
          const safe = hideKey(typed)
          setText(safe.length < typed.trim().length ? safe : typed)
          setChosen(0)
        }}
        onKeyDown={handleKey}
      />
      <Items id={id} items={items} active={active} go={go} />
      <output className={classes['status']}>
        {isSearching ? 'Searching…' : items.length === 0 ? 'Nothing found.' : `${items.length} found`}
      </output>
    </dialog>
  )
}

/** What the combobox controls; which item is chosen it says itself. A native list of options could not hold two texts. */
function Items(props: {
  readonly id: string
  readonly items: readonly PaletteItem[]
  readonly active: PaletteItem | undefined
  readonly go: (item: PaletteItem) => void
}) {
  const { id, items, active, go } = props
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} role="listbox" aria-label="Where to go" className={classes['list']}>
      {items.map((item) => (
        // The keyboard works on the combobox, which names the chosen option: options take no focus of their own.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={item.key}
          id={`${id}-${item.key}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={item === active}
          className={classes['item']}
          onClick={() => {
            go(item)
          }}
        >
          <span className={classes['label']}>{item.label}</span>
          <span className={classes['hint']}>{item.hint}</span>
        </div>
      ))}
    </div>
  )
}

function usePaletteItems(text: string): {
  readonly items: readonly PaletteItem[]
  readonly isSearching: boolean
} {
  const client = useAdminClient()
  const router = useRouter()
  const [asked] = useDebouncedValue(hideKey(text), 120)
  const query = useQuery(teamSearchQuery(client, asked, teamsMax))
  const pages = findPages(text, readTeamId(router.latestLocation.pathname))
  // What was found for another text is no answer to this one.
  const teams =
    query.fetchStatus === 'idle' && query.isPlaceholderData
      ? []
      : toTeamItems(query.data?.data ?? [], describeMatch)
  return {
    items: text.trim().length < 3 ? pages : [...teams, ...pages],
    isSearching: query.isFetching,
  }
}
