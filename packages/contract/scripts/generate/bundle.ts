import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseOpenApiDocument } from './document.ts'
import type { OpenApiDocument } from './document.ts'

const openApiFolder = join(import.meta.dirname, '../../../../openapi')

/** Redocly calls home by default; a build tool of ours never does. */
const quietEnvironment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Joins the files of `openapi/` into one document with local references only. */
export async function bundleOpenApi(): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-contract-'))
  try {
    const output = join(folder, 'openapi.json')
    await runRedocly(['bundle', join(openApiFolder, 'openapi.yaml'), '--output', output])
    return parseOpenApiDocument(JSON.parse(await readFile(output, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs Redocly's own lint over `openapi/`; rejects with its report when it finds anything. */
export async function lintOpenApi(): Promise<string> {
  return await runRedocly(['lint', join(openApiFolder, 'openapi.yaml')])
}

async function runRedocly(args: readonly string[]): Promise<string> {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  const config = join(openApiFolder, 'redocly.yaml')
  const result = await promisify(execFile)(process.execPath, [cli, ...args, '--config', config], {
    env: quietEnvironment,
  })
  return result.stdout + result.stderr
}
