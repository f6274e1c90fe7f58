// Sums what the test runners themselves reported, and fails when a package that has tests left no report or none ran.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Sum {
  readonly passed: number
  readonly failed: number
}

const root = join(import.meta.dirname, '..')
const folders = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(root, group, name)),
)

let passed = 0
let failed = 0
for (const folder of folders) {
  if (!hasTests(folder)) continue
  const report = join(folder, 'reports', 'tests.json')
  if (!existsSync(report)) {
    console.error(`no test report: ${report}`)
    failed += 1
    continue
  }
  const sum = sumOf(JSON.parse(readFileSync(report, 'utf8')))
  passed += sum.passed
  failed += sum.failed
}
const runnerStatus = Number(process.argv[2] ?? '0')
if (runnerStatus !== 0 && failed === 0) {
  console.error('the test command failed outside of a test: an unhandled error, a check, or a build')
  failed = 1
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function hasTests(folder: string): boolean {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return false
  const scripts: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}
  return 'test' in scripts || 'test:e2e' in scripts
}

/** Vitest counts tests; Playwright's `stats` counts expected (passed), unexpected (failed) and flaky ones. A suite that did not load is a failure. */
function sumOf(report: {
  numPassedTests?: number
  numFailedTests?: number
  numFailedTestSuites?: number
  success?: boolean
  stats?: { expected: number; unexpected: number; flaky: number }
  errors?: readonly unknown[]
}): Sum {
  if (report.stats !== undefined) {
    return {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + (report.errors?.length ?? 0),
    }
  }
  const failures = report.numFailedTests ?? 0
  const isBroken = report.success === false && failures === 0
  return { passed: report.numPassedTests ?? 0, failed: isBroken ? 1 : failures }
}
