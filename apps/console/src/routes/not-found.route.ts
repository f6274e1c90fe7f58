import { createRoute } from '@tanstack/react-router'
import { NotFoundPage } from '../app/not-found-page.tsx'
import { staffRoute } from './staff.route.ts'

/** Every other path, with the menu around it. */
export const notFoundRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '$',
  component: NotFoundPage,
})
