import { MantineProvider } from '@mantine/core'
import type { AdminClient } from '@scrip/sdk/admin'
import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { AdminClientProvider } from './admin-client.ts'
import type { ConsoleRouter } from './router.ts'
import type { StepUpPrompt } from './step-up-prompt.ts'
import { StepUpPromptProvider } from './use-step-up-prompt.ts'
import { cssVariablesResolver, theme } from './theme.ts'

export function Providers(props: {
  readonly client: AdminClient
  readonly queryClient: QueryClient
  readonly router: ConsoleRouter
  readonly stepUp: StepUpPrompt
  readonly cspNonce: string
}) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => props.cspNonce}
    >
      <QueryClientProvider client={props.queryClient}>
        <AdminClientProvider value={props.client}>
          <StepUpPromptProvider value={props.stepUp}>
            <RouterProvider router={props.router} />
          </StepUpPromptProvider>
        </AdminClientProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
