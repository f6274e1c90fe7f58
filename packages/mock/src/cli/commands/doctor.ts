import type { Command } from '../command.ts'
import { examine } from '../doctor/examine.ts'
import { printLine, toTable } from '../print.ts'

export const doctor: Command = {
  synopsis: '',
  summary: 'look for what makes tests fail here: Node, msw, environment, live keys',
  options: {},
  positionals: [0, 0],
  async run() {
    const findings = await examine({
      folder: process.cwd(),
      nodeVersion: process.versions.node,
      environment: process.env,
    })
    printLine(
      toTable(findings.map(({ about, isProblem, text }) => [isProblem ? 'problem' : 'fine', about, text])),
    )
    return findings.some(({ isProblem }) => isProblem) ? 1 : 0
  },
}
