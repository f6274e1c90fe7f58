// A process of its own. 400 days over many teams with monthly periods and rollovers; twice, for the same bytes.
import { createHash } from 'node:crypto'
import { createMock, type SeedCommand } from '@scrip/mock'

const teams = Number(process.argv[2])
const beginsAt = Date.parse('2030-01-01T00:00:00Z')

const first = await settle()
const second = await settle()
console.log(
  JSON.stringify({
    advance_ms: first.milliseconds,
    fired: first.fired,
    is_deterministic: first.hash === second.hash,
  }),
)

async function settle() {
  const mock = createMock({ now: beginsAt })
  // Their periods begin at different instants, as those of real teams do.
  const commands = Array.from({ length: teams }, (_, index): SeedCommand => ({
    type: 'team',
    name: `Team ${index}`,
    anchorAt: new Date(beginsAt + index * 1000).toISOString(),
  }))
  await mock.seed(commands)
  const begun = performance.now()
  const { fired } = await mock.clock.advance('400d')
  const milliseconds = performance.now() - begun
  const hash = createHash('sha256')
    .update(JSON.stringify([mock.snapshot(), fired]))
    .digest('hex')
  return { milliseconds, fired: fired.length, hash }
}
