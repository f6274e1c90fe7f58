import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rulesVersion } from '@scrip/api'
import { hasLiveKey } from '../../keys/test-key.ts'
import { findCopies } from './find-copies.ts'
import { findText } from './find-text.ts'
import { type Finding, fine, problem } from './finding.ts'

export interface Surroundings {
  /** The customer's project. */
  readonly folder: string
  readonly nodeVersion: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Everything about a project that has made tests with the mock fail without a word. */
export async function examine(surroundings: Surroundings): Promise<readonly Finding[]> {
  return [
    fine('rules', `contract and rules ${rulesVersion}`),
    examineNode(surroundings.nodeVersion),
    ...examineEnvironment(surroundings.environment),
    ...(await examineEnvironmentFiles(surroundings.folder)),
    ...(await examineMsw(surroundings.folder)),
  ]
}

function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > 22 || (major === 22 && minor >= 12)
  return isEnough ? fine('node', version) : problem('node', `${version}: the mock needs 22.12 or newer`)
}

function examineEnvironment(environment: Surroundings['environment']): readonly Finding[] {
  const named = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
  const live = named
    .filter(({ value }) => hasLiveKey(value))
    .map(({ name }) => problem('environment', `${name} holds a live key: keep it out of tests`))
  const seen = named
    .filter(({ name, value }) => name.startsWith('SCRIP_') && !hasLiveKey(value))
    .map(({ name, value }) => fine('environment', `${name} is ${value}`))
  return live.length + seen.length === 0
    ? [fine('environment', 'no SCRIP_ variable is set')]
    : [...live, ...seen]
}

/** Files from which test runners and frameworks fill the environment. */
async function examineEnvironmentFiles(folder: string): Promise<readonly Finding[]> {
  const files = (await readdir(folder)).filter((name) => /^\.env(?:\.|$)/.test(name)).sort()
  const findings = files.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    return /^[^#\n]*=\s*["']?scrip_live_/m.test(text)
      ? [problem('environment', `${name} has a live key: keep it out of tests`)]
      : []
  })
  return (await Promise.all(findings)).flat()
}

async function examineMsw(folder: string): Promise<readonly Finding[]> {
  const copies = await findCopies(folder, 'msw')
  if (copies.length === 0) return [fine('msw', 'is not installed, and is not needed')]
  const list = copies.map(({ version, folder: at }) => `${version} (${at})`).join(', ')
  const findings =
    copies.length === 1
      ? [fine('msw', list)]
      : [problem('msw', `${copies.length} copies, of which only the one that listens answers: ${list}`)]
  for (const { version } of copies.filter((copy) => !isSupported(copy.version))) {
    findings.push(problem('msw', `${version} is none of >=2.10 <4`))
  }
  if (!copies.some(({ version }) => version.startsWith('3.'))) return findings
  const places = await findText(folder, 'onUnhandledRequest')
  return [
    ...findings,
    ...places.map((place) =>
      problem('msw', `${place}: msw 3 ignores \`onUnhandledRequest\`; it is \`onUnhandledFrame\` now`),
    ),
  ]
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 3 || (major === 2 && minor >= 10)
}
