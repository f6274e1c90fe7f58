// Receives webhooks: believes only what is signed, and acts once for each event.
// Run: SCRIP_WEBHOOK_SECRET=whsec_… node examples/webhook-receiver.ts
// While the secret is rotated give both, with a space between: SCRIP_WEBHOOK_SECRET='whsec_new… whsec_old…'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { verify, type WebhookEvent, WebhookSignatureError } from '@scrip/sdk/webhooks'

const { SCRIP_WEBHOOK_SECRET, PORT = '8080' } = process.env
if (SCRIP_WEBHOOK_SECRET === undefined) {
  console.error('Set SCRIP_WEBHOOK_SECRET to the secret of the webhook.')
  process.exit(1)
}
const secrets = SCRIP_WEBHOOK_SECRET.split(' ')

// Deliveries come at least once. A real receiver keeps the ids where its data is.
const seen = new Set<string | number>()

const server = createServer((request, response) => {
  receive(request).then(
    (status) => response.writeHead(status).end(),
    // What broke here may work later: the 500 makes the delivery come again.
    (error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    },
  )
})
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : PORT
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` }))
})

/** The bytes are verified as they came: what a JSON parser makes of them is not what was signed. */
async function receive(request: IncomingMessage): Promise<number> {
  try {
    const event = await verify({ headers: request.headers, body: await buffer(request) }, secrets)
    if (seen.has(event.id)) return 204
    handle(event)
    seen.add(event.id)
    return 204
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error
    console.log(`refused: ${error.reason}`)
    return 401
  }
}

function handle(event: WebhookEvent): void {
  switch (event.type) {
    case 'job.new':
    case 'job.closed':
      console.log(event.type, event.payload.job_title)
      break
    case 'company.new':
      console.log(event.type, event.payload.name)
      break
    case 'tech.new':
      console.log(event.type, event.payload.technology.name)
      break
    case 'unknown':
      // Newer than this package. With an error it would be sent again and again.
      console.log(event.wireType)
  }
}
