export const generatedHeader = '// Generated from openapi/ by scripts/generate.ts. Do not edit.\n'

/** A module of constants, each written as JSON with `as const`. */
export function jsonModule(constants: { readonly [name: string]: unknown }): string {
  const exports_ = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`,
  )
  return [generatedHeader, ...exports_].join('\n')
}
