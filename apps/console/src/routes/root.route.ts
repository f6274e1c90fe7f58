import { createRootRouteWithContext } from '@tanstack/react-router'
import { NotFoundPage } from '../app/not-found-page.tsx'
import type { RouterContext } from '../app/router-context.ts'

export const rootRoute = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundPage })
