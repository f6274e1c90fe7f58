import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readText } from '../app/search-params.ts'
import { rootRoute } from './root.route.ts'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (raw: Record<string, unknown>): { back?: string | undefined } => ({
    back: readText(raw, 'back'),
  }),
  component: lazyRouteComponent(() => import('../features/sign-in/ui/sign-in-page.tsx'), 'SignInPage'),
})
