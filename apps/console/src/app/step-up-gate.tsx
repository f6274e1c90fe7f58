import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { StepUpPrompt } from './step-up-prompt.ts'

const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog.tsx')).StepUpDialog }))

/** Shows the question for a fresh second factor while something waits for it. */
export function StepUpGate(props: { readonly prompt: StepUpPrompt }) {
  const { prompt } = props
  const isOpen = useSyncExternalStore(prompt.subscribe, prompt.isOpen)
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <StepUpDialog onAnswer={prompt.answer} />
    </Suspense>
  )
}
