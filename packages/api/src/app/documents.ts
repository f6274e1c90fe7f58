import { type ErrorCode, contractHash, errorCodes } from '@scrip/contract'
import { type Answer, type HeaderFields, answerOk } from '../http/answer.ts'

/** What everybody may read without a key. It is about the contract, so it is no operation of it. */
export const documentPaths = [
  { method: 'GET', path: '/openapi.json' },
  { method: 'GET', path: '/problems/{type}' },
] as const

/** It changes with the server's version only; whoever keeps it longer can ask by its tag. */
const cached: HeaderFields = { 'Cache-Control': 'public, max-age=3600', ETag: `"${contractHash}"` }

/** Made at the first call: most processes are never asked. */
let contract: Promise<string> | null = null

/** The contract, or what a problem's `type` stands for. Null when the path is neither's. */
export async function answerDocument(path: string): Promise<Answer | null> {
  if (path === '/openapi.json') {
    contract ??= readContract()
    return { type: 'text', mediaType: 'application/json', body: await contract, headers: cached }
  }
  const type = /^\/problems\/([^/]+)$/.exec(path)?.[1]
  const code = codes.find((one) => errorCodes[one].type === type)
  if (code === undefined) return null
  const { title, status, description } = errorCodes[code]
  return answerOk({ type: path, title, status, code, description }, cached)
}

async function readContract(): Promise<string> {
  const { default: document } = await import('@scrip/contract/openapi.json', { with: { type: 'json' } })
  return JSON.stringify(document)
}

const codes = Object.keys(errorCodes).filter(isErrorCode)

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text)
}
