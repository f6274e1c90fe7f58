import './app/kit.css'
import './app/tokens.css'
import { createAdminClient } from '@scrip/sdk/admin'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readCspNonce } from './app/csp-nonce.ts'
import { loadPageCode } from './app/load-page-code.ts'
import { Providers } from './app/providers.tsx'
import { createQueryClient } from './app/query-client.ts'
import { createConsoleRouter } from './app/router.ts'

const client = createAdminClient({ baseUrl: globalThis.location.origin })
const queryClient = createQueryClient(() => {
  const { location } = router.state
  if (location.pathname === '/sign-in') return
  // What the former person saw must not be there for the next one.
  queryClient.clear()
  void router.navigate({ to: '/sign-in', search: { back: location.href } })
})
const router = createConsoleRouter({ client, queryClient })
loadPageCode(router)

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers client={client} queryClient={queryClient} router={router} cspNonce={readCspNonce()} />
  </StrictMode>,
)
