import pg from 'pg'
import { catalogueAgreement } from './src/agreement.ts'
import { catalogueMigration } from './src/index.ts'
const pool = new pg.Client({ host: process.env.PGH ?? '/tmp', port: Number(process.env.PGP ?? 5467), user: 'postgres', database: process.env.PGD ?? 'agree', ...(process.env.PGPW ? {password: process.env.PGPW} : {}) })
await pool.connect()
await pool.query('drop schema public cascade; create schema public')
for (const s of catalogueMigration) await pool.query(s)
const t = performance.now()
const r = await catalogueAgreement(async (q) => { try { return (await pool.query(q.text, q.values as any)).rows } catch (e) { console.error(q.text.slice(0, 3000), JSON.stringify(q.values).slice(0,500)); throw e } }, { runs: Number(process.argv[2] ?? 300), seed: Number(process.argv[3] ?? 1) })
console.log(r, performance.now() - t)
await pool.end()
