import { createContext, useContext } from 'react'
import { createStepUpPrompt } from './step-up-prompt.ts'

const StepUpPromptContext = createContext(createStepUpPrompt())

export const StepUpPromptProvider = StepUpPromptContext.Provider

export function useStepUpPrompt() {
  return useContext(StepUpPromptContext)
}
