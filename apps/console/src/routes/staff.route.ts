import { AuthError } from '@scrip/sdk'
import { createRoute, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../app/session.query.ts'
import { Shell } from '../app/shell.tsx'
import { rootRoute } from './root.route.ts'

/** Everything behind sign-in. Who has no session is sent there, and back afterwards. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery(context.client))
    } catch (error) {
      if (error instanceof AuthError && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { back: location.href } })
      }
      throw error
    }
  },
})
