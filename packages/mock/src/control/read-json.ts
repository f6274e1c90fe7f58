import { ControlError } from './control-problem.ts'

const bodyBytesMax = 256 * 1_048_576

/**
 * @throws RangeError when there is a body and it is no JSON.
 * @throws ControlError when it is too large.
 */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.length > bodyBytesMax) throw new ControlError('too_large', 'The body is larger than 256 MiB.')
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('The body is no JSON.')
  }
}
