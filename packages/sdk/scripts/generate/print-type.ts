import { type Contract, follow, nameOf, type Schema } from './contract.ts'

/** How types are written where the schema leaves a choice. */
export interface Style {
  /** Types that callers hand in take readonly arrays and an explicit `undefined`; types that they get don't need it. */
  readonly isInput: boolean
}

/** Writes a schema as a TypeScript type. Plain values are written out, everything else by its name. */
export function printType(contract: Contract, schema: Schema, style: Style): string {
  if (schema.$ref !== undefined) {
    const target = follow(contract, schema)
    return isPlain(contract, target) ? printType(contract, target, style) : nameOf(schema.$ref)
  }
  if (schema.const !== undefined) return printLiteral(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(printLiteral).join(' | ')
  const choices = schema.oneOf ?? schema.anyOf
  if (choices !== undefined) return choices.map((choice) => printType(contract, choice, style)).join(' | ')
  if (schema.allOf !== undefined)
    return schema.allOf.map((part) => printType(contract, part, style)).join(' & ')
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length === 0)
    return schema.properties === undefined ? 'unknown' : printMembers(contract, schema, style)
  return types.map((type) => printOne(contract, type, schema, style)).join(' | ')
}

function printOne(contract: Contract, type: string, schema: Schema, style: Style): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'array': {
      const item = printType(contract, schema.items ?? {}, style)
      return `${style.isInput ? 'readonly ' : ''}${/[ |&]/.test(item) && !item.startsWith('{') ? `(${item})` : item}[]`
    }
    case 'object':
      return schema.properties === undefined
        ? 'Record<string, unknown>'
        : printMembers(contract, schema, style)
    default:
      throw new Error(`There is no way to write the type ${type}.`)
  }
}

function printLiteral(value: unknown): string {
  return typeof value === 'string' && !/['\\]/.test(value) ? `'${value}'` : JSON.stringify(value)
}

/** Writes the properties of an object as `{ … }`. */
export function printMembers(contract: Contract, schema: Schema, style: Style): string {
  const required = new Set(schema.required)
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const optional = !required.has(name)
    const type = printType(contract, property, style)
    const extra = optional && style.isInput && type !== 'unknown' ? ' | undefined' : ''
    const doc = printDoc(property.description ?? describePlain(contract, property))
    return `${doc}${name}${optional ? '?' : ''}: ${type}${extra}`
  })
  return `{\n${indent(members.join('\n'))}\n}`
}

export function printDoc(text: string | undefined): string {
  if (text === undefined || text === '') return ''
  const lines = text.trim().replaceAll('*/', '* /').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

// A plain value's name is not printed, so what the name says goes into the property's doc.
function describePlain(contract: Contract, property: Schema): string | undefined {
  const target = follow(contract, property)
  return isPlain(contract, target) ? target.description : undefined
}

/** A string, number, boolean, null, a union of these, or an array of them. */
export function isPlain(contract: Contract, schema: Schema): boolean {
  if (schema.$ref !== undefined) return isPlain(contract, follow(contract, schema))
  if (schema.enum !== undefined || schema.const !== undefined || schema.type === undefined) return false
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types.includes('object')) return false
  return !types.includes('array') || isPlain(contract, schema.items ?? {})
}
