import { join } from 'node:path'
import { createServer } from 'vite'

const folder = join(import.meta.dirname, '..', '..', 'console')

/**
 * The paths of all pages of the console, such as `/teams/$teamId/ledger`, read from its own route tree: a new page is found
 * without anybody telling of it. Routes that only redirect or only frame others have no page.
 */
export async function loadConsolePaths(): Promise<readonly string[]> {
  const server = await createServer({
    root: folder,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { routeTree } = await server.ssrLoadModule('/src/routes/route-tree.ts')
    return pathsOf(routeTree, '').toSorted()
  } finally {
    await server.close()
  }
}

function pathsOf(route: unknown, parentPath: string): readonly string[] {
  const { options, children } = fieldsOf(route)
  const { path, component } = fieldsOf(options)
  const full = typeof path === 'string' ? `${parentPath}/${path}`.replaceAll(/\/+/gu, '/') : parentPath
  const below = Object.values(fieldsOf(children)).flatMap((child) => pathsOf(child, full))
  return component === undefined || below.length > 0 ? below : [full]
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
