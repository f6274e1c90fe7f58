// Usage: node scripts/consumers.ts [--quick] [--keep]
// Packs the package as npm gets it and uses it in empty projects, as customers do. `pnpm build` comes first.
// --quick asks no registry: the projects get ky from this workspace, and only what is here is tried.
import { parseArgs } from 'node:util'
import { type Check, createChecks, createQuickChecks } from './consumers/checks.ts'
import { openKitchen } from './consumers/kitchen.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
})

const kitchen = await openKitchen()
try {
  const checks = values.quick
    ? createQuickChecks(kitchen)
    : [...createQuickChecks(kitchen), ...createChecks(kitchen)]
  let failed = 0
  for (const check of checks) failed += (await passes(check)) ? 0 : 1
  console.log(`${checks.length - failed} of ${checks.length} consumers work, ${failed} do not`)
  if (failed > 0 || checks.length === 0) process.exitCode = 1
} finally {
  if (values.keep) console.log(`Kept: ${kitchen.folder}`)
  else await kitchen.remove()
}

async function passes({ name, run }: Check): Promise<boolean> {
  const startedAt = performance.now()
  try {
    const said = await run()
    console.log(`ok      ${name.padEnd(28)} ${said} (${Math.round(performance.now() - startedAt)} ms)`)
    return true
  } catch (error) {
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
