import { findDrift } from './generate/find-drift.ts'

const { compared, different } = await findDrift()
if (different.length > 0) {
  console.error(`src/generated is not what openapi/ says. Run: pnpm --filter @scrip/contract generate`)
  for (const file of different) console.error(`  ${file}`)
  process.exitCode = 1
} else {
  console.log(`${compared} generated files are up to date`)
}
