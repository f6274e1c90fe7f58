import './app/kit.css'
import './app/tokens.css'
import './app/print.css'
import { createAdminClient } from '@scrip/sdk/admin'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readCspNonce } from './app/csp-nonce.ts'
import { loadPageCode } from './app/load-page-code.ts'
import { Providers } from './app/providers.tsx'
import { createQueryClient } from './app/query-client.ts'
import { createConsoleRouter } from './app/router.ts'
import { watchSession } from './app/session-watch.ts'
import { createStepUpPrompt } from './app/step-up-prompt.ts'
import { withStepUp } from './app/step-up.ts'

const prompt = createStepUpPrompt()
const watch = watchSession(
  () => client,
  (state) => {
    if (isOpenPage()) return
    if (state === 'live') {
      // The answer had gone to a cookie that was renewed meanwhile; with the new one it is asked again.
      void queryClient.invalidateQueries()
      return
    }
    const { location } = router.state
    // What the former person saw must not be there for the next one.
    prompt.answer(false)
    queryClient.clear()
    void router.navigate({ to: '/sign-in', search: { back: location.href } })
  },
)
const client = withStepUp(
  createAdminClient({ baseUrl: globalThis.location.origin, fetch: watch.fetch }),
  prompt.ask,
)
const queryClient = createQueryClient(() => {
  if (!isOpenPage()) watch.check()
})
const router = createConsoleRouter({ client, queryClient })
loadPageCode(router)

/** Where nobody is signed in yet. */
function isOpenPage(): boolean {
  return /^\/(sign-in|accept)/.test(router.state.location.pathname)
}

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers
      client={client}
      queryClient={queryClient}
      router={router}
      stepUp={prompt}
      cspNonce={readCspNonce()}
    />
  </StrictMode>,
)
