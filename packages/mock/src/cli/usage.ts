import { scenarioNames } from '../scenarios/scenario-name.ts'

export const usage = `Usage:
  scrip-mock [serve] [options]     serve the mock until it is told to stop

Options:
  --port N          port to listen on, 0 for a free one; default 4010
  --host H          address to listen on; default 127.0.0.1
  --scenario NAME   what each world begins with: ${scenarioNames.join(', ')}; default fresh
  --now TIME        freeze the clock at an instant such as 2030-01-01T00:00:00Z; default: follow the system's
  --seed N          what ids and the sample catalogue are made from; default 1
  --json            print one line of JSON when ready, nothing else
  -h, --help        this text

A key scrip_test_<world>_1 opens its own world, made at its first use: one process serves all parallel tests.
`
