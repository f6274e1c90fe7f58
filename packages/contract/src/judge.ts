import type { Violation } from './generated/named-types.ts'
import { sentenceFor } from './sentence.ts'
import type { Finding, Validator } from './validator.ts'
import { pointerTo } from './violation.ts'
import type { Place } from './violation.ts'

/** More would not help anybody, and a hostile body could ask for thousands. */
const mostViolations = 50

/** Judges a value and says what is wrong with it. Defaults are filled into the value. */
export function judge(
  validator: Validator,
  value: unknown,
  place: Place,
  knownNames: readonly string[],
): readonly Violation[] {
  if (validator(value)) return []
  const violations = new Map<string, Violation>()
  for (const finding of validator.errors ?? []) {
    if (violations.size === mostViolations) break
    const message = sentenceFor(finding, knownNames)
    if (message === null) continue
    const pointer = pointerOf(finding)
    violations.set(`${pointer} ${message}`, { pointer, in: place, message })
  }
  return [...violations.values()]
}

/** The field that is meant: a missing or unknown one is named itself, not the object that lacks or has it. */
function pointerOf({ instancePath, keyword, params }: Finding): string {
  switch (keyword) {
    case 'required':
      return instancePath + pointerTo(String(params['missingProperty']))
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return instancePath + pointerTo(String(params['additionalProperty'] ?? params['unevaluatedProperty']))
    default:
      return instancePath
  }
}
