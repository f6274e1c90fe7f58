// What HTTP itself costs in Node: reads a JSON body and answers one as long as a search with one job.
import { createServer } from 'node:http'

const answer = JSON.stringify({ data: [{ text: 'x'.repeat(3700) }] })

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString())
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(answer)
  })
}).listen(Number(process.argv[2]), '127.0.0.1')
