// node overhead-worker.ts FOLDER ROUNDS CALLS NAME…: milliseconds of processor time of every round of each, as JSON.
// All in one process and in turns, so that what else the machine does meets all of them alike.
import { join } from 'node:path'
import { openFixture } from './stub-fetch.ts'

const [folder = '', rounds = '0', calls = '0', ...names] = process.argv.slice(2)
const opened = await Promise.all(
  names.map(async (name) => ({ name, calls: await openFixture(join(folder, `${name}.mjs`)), times: [0] })),
)

async function runRound(contender: (typeof opened)[number], count: number): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < count; call += 1) await contender.calls[call % contender.calls.length]?.()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

for (const contender of opened) {
  await runRound(contender, 2000)
  contender.times = []
}
for (let round = 0; round < Number(rounds); round += 1) {
  // Whoever comes first in a round meets the garbage of the one before it: so the order turns.
  for (let turn = 0; turn < opened.length; turn += 1) {
    const contender = opened[(turn + round) % opened.length]
    contender?.times.push(await runRound(contender, Number(calls)))
  }
}
console.log(JSON.stringify(Object.fromEntries(opened.map(({ name, times }) => [name, times]))))
process.exit(0)
