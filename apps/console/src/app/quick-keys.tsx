import { useRouter } from '@tanstack/react-router'
import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { sequenceMs, stepShortcut } from '../features/palette/model/shortcuts.ts'

const Palette = lazy(async () => ({ default: (await import('../features/palette/ui/palette.tsx')).Palette }))
const ShortcutSheet = lazy(async () => ({
  default: (await import('../features/palette/ui/shortcut-sheet.tsx')).ShortcutSheet,
}))

const lettersKey = 'scrip.single-letter-shortcuts'

type Opened = 'palette' | 'sheet' | null

/** Ctrl+K and Cmd+K open the palette; single letters lead to pages unless they are switched off or somebody types. */
export function useQuickKeys() {
  const router = useRouter()
  const [opened, setOpened] = useState<Opened>(null)
  const [areLettersOn, setLettersOn] = useState(() => localStorage.getItem(lettersKey) !== 'off')
  const before = useRef({ keys: '', at: 0 })
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpened('palette')
        return
      }
      if (!areLettersOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const { keys, at } = before.current
      const step = stepShortcut(event.timeStamp - at < sequenceMs ? keys : '', event.key)
      before.current = { keys: step.type === 'begun' ? event.key : '', at: event.timeStamp }
      if (step.type !== 'found') return
      event.preventDefault()
      if ('href' in step.shortcut) void router.navigate({ to: step.shortcut.href })
      else setOpened('sheet')
    }
    globalThis.addEventListener('keydown', handle)
    return () => {
      globalThis.removeEventListener('keydown', handle)
    }
  }, [areLettersOn, router])
  return {
    opened,
    setOpened,
    areLettersOn,
    setLettersOn: (areOn: boolean) => {
      localStorage.setItem(lettersKey, areOn ? 'on' : 'off')
      setLettersOn(areOn)
    },
  }
}

/** What the keys have opened. */
export function QuickKeysLayer(props: ReturnType<typeof useQuickKeys>) {
  const { opened, setOpened, areLettersOn, setLettersOn } = props
  const close = () => {
    setOpened(null)
  }
  return (
    <Suspense fallback={null}>
      {opened === 'palette' ? <Palette onClose={close} /> : null}
      {opened === 'sheet' ? (
        <ShortcutSheet areLettersOn={areLettersOn} setLettersOn={setLettersOn} onClose={close} />
      ) : null}
    </Suspense>
  )
}

/** In a field a letter is a letter, and an open dialog has the keys to itself. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}
