import pg from 'pg'
import fc from 'fast-check'
import { patternSource } from './src/agreement/pattern-arbitrary.ts'
import { awkwardTexts, partOfText } from './src/agreement/texts.ts'
import { compilePattern, compileWords } from './src/pattern/pattern.ts'
const c = new pg.Client({ host: '/tmp', port: 5467, user: 'postgres', database: 'agree' }); await c.connect()
let ok=0,bad=0,yes=0,no=0; const msgs=new Map<string,number>()
for (const [src,f] of fc.sample(fc.tuple(fc.oneof(patternSource, partOfText), fc.record({ignoreCase:fc.boolean(),ignoreAccents:fc.boolean()})), {numRuns: 20000, seed: 5})) {
  for (const r of [compilePattern(src,f), compileWords(src)]) {
  if(!r.ok){bad++; msgs.set(r.message,(msgs.get(r.message)??0)+1); continue}
  ok++
  const rows=(await c.query('SELECT v COLLATE "C" ~ $2::text AS f FROM unnest($1::text[]) WITH ORDINALITY t(v,n) ORDER BY n',[awkwardTexts as any,r.pattern.postgres])).rows
  awkwardTexts.forEach((t,i)=>{const m=r.pattern.test(t); m?yes++:no++; if(m!==rows[i].f) {console.log('DIFF',JSON.stringify({src,f,pg:r.pattern.postgres.slice(0,300),t,m,sql:rows[i].f}))} })
  }
}
console.log({ok,bad,yes,no}, msgs); await c.end()
