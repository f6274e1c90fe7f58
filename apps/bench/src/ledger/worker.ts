// One server process of a bench: charges for a while when it is told to go, and tells what that came to.
import { once } from 'node:events'
import { Client } from 'pg'
import { openBatches } from './batches.ts'
import { teamIdsOf } from './contender.ts'
import { drive } from './drive.ts'

const [, , url = '', teams = '1', callers = '1', seconds = '1', keys = 'yes', own = '0/1'] = process.argv
const [part = 0, parts = 1] = own.split('/').map(Number)
const batches = await openBatches(url, keys === 'yes')
const admin = new Client(url)
await admin.connect()
const teamIds = teamIdsOf(Number(teams)).filter((_, index) => index % parts === part)
const load = { teamIds, callers: Number(callers) }
// Each process compiles the same code for itself: with three of them that takes the machine three times as long.
const warmUpSeconds = 4
await drive(batches.charge, { ...load, seconds: warmUpSeconds }, admin)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
const { chargesPerSecond } = await drive(batches.charge, { ...load, seconds: Number(seconds) }, admin)
process.stdout.write(`${chargesPerSecond}\n`)
await admin.end()
await batches.close()
process.stdin.destroy()
