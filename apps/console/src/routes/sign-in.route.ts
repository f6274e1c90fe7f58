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

/** The identity provider sends the browser here. */
export const oidcReturnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in/oidc',
  validateSearch: (
    raw: Record<string, unknown>,
  ): { code?: string | undefined; state?: string | undefined } => ({
    code: readText(raw, 'code'),
    state: readText(raw, 'state'),
  }),
  component: lazyRouteComponent(
    () => import('../features/sign-in/ui/oidc-return-page.tsx'),
    'OidcReturnPage',
  ),
})

/** Invitations and links for a lost password lead here. */
export const acceptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'accept',
  component: lazyRouteComponent(() => import('../features/sign-in/ui/accept-page.tsx'), 'AcceptPage'),
})
