import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { _ } from 'ajv'
import { formatChecks } from '../../src/format-checks.ts'
import type { JsonSchema } from './document.ts'

/** A validator to be written: its export name and the schema that it judges. */
export interface ValidatorSource {
  readonly name: string
  readonly schema: JsonSchema
}

const characterCountCall = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g

/**
 * Compiles validators ahead of time into one module that imports nothing but our own format checks, makes no code at run
 * time (it works under a strict CSP) and shares one function for each component schema.
 *
 * @throws when Ajv's output still asks for a part of Ajv.
 */
export function writeValidators(
  components: readonly JsonSchema[],
  sources: readonly ValidatorSource[],
): string {
  const ajv = new Ajv2020({
    allErrors: true,
    useDefaults: true,
    discriminator: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    // `if` is there for null only and has no `then`; required fields of compositions stand in their parts.
    strictRequired: false,
    strictTypes: false,
    validateSchema: true,
    code: { source: true, esm: true, lines: true, formats: _`formatChecks` },
  })
  for (const [format, check] of Object.entries(formatChecks)) ajv.addFormat(format, check)
  for (const component of components) ajv.addSchema(component)
  for (const source of sources) ajv.addSchema({ ...source.schema, $id: source.name })
  const exportedNames = Object.fromEntries(sources.map(({ name }) => [name, name]))
  return withoutRequire(standaloneCode.default(ajv, exportedNames))
}

function withoutRequire(code: string): string {
  const own = withoutUnusedSchemas(
    code.replace(/^"use strict";\n?/, '').replaceAll(characterCountCall, 'countCharacters'),
  )
  if (/\brequire\(|\bimport\b/.test(own)) throw new Error('A generated validator asks for another module')
  const header = `// Generated from openapi/ by scripts/generate.ts. Do not edit.\n/* eslint-disable */\n`
  return `${header}import { countCharacters, formatChecks } from '../format-checks.ts'\n\n${own}\n`
}

/** Ajv writes down every schema that it compiled; the code reads only those whose lists of values it needs. */
function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>()
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1)
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    uses.get(name) === 1 ? '' : line,
  )
}

/** The declaration that stands beside a module of validators. */
export function writeValidatorDeclarations(sources: readonly ValidatorSource[]): string {
  const lines = sources.map(({ name }) => `export declare const ${name}: Validator`)
  return [
    '// Generated from openapi/ by scripts/generate.ts. Do not edit.',
    "import type { Validator } from '../validator.ts'",
    '',
    ...lines,
    '',
  ].join('\n')
}
