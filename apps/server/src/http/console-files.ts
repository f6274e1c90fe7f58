import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

export const consolePath = '/console/'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Of these the network carries a quarter when they are packed. */
const packedTypes = new Set(['.css', '.js', '.svg'])

interface ConsoleFile {
  readonly content: Uint8Array<ArrayBuffer>
  /** Packed once, at the start; null where it would not help. */
  readonly packed: Uint8Array<ArrayBuffer> | null
}

/**
 * The built console, read into memory at the start: no request ever becomes a path on the disk.
 *
 * @param folder the console's build output.
 * @returns what answers a path below `/console/`. Unknown paths get the application's page, since its routes live in the browser.
 */
export async function loadConsole(
  folder: string,
): Promise<(pathname: string, acceptsGzip: boolean) => Response> {
  const files = new Map<string, ConsoleFile>()
  for (const file of await listFiles(folder)) {
    files.set(relative(folder, file).split(sep).join('/'), await loadFile(file))
  }
  const page = new TextDecoder().decode(files.get('index.html')?.content ?? new Uint8Array())
  return (pathname, acceptsGzip) => {
    const name = pathname.slice(consolePath.length)
    const file = files.get(name)
    if (file === undefined || name === 'index.html') {
      return name.startsWith('assets/') ? new Response('not found', { status: 404 }) : pageAnswer(page)
    }
    const packed = acceptsGzip ? file.packed : null
    return new Response(packed ?? file.content, {
      headers: {
        ...securityHeaders,
        ...(packed === null ? {} : { 'Content-Encoding': 'gzip' }),
        ...(file.packed === null ? {} : { Vary: 'Accept-Encoding' }),
        'Content-Type': mediaTypes[extname(name)] ?? 'application/octet-stream',
        // The names of built assets carry a hash of what is in them.
        'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  }
}

async function loadFile(file: string): Promise<ConsoleFile> {
  const content = new Uint8Array(await readFile(file))
  return { content, packed: packedTypes.has(extname(file)) ? new Uint8Array(gzipSync(content)) : null }
}

/** The page's styles carry a nonce that is new on every answer; scripts come from this origin only. */
function pageAnswer(page: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(page.replaceAll('__CSP_NONCE__', nonce), {
    headers: {
      ...securityHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': [
        "default-src 'self'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}'`,
        // Charts and virtual rows place themselves by style attributes that scripts set through the DOM, which needs no exception.
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  })
}

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
} as const

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
