import type { Ok } from '../core/envelope.ts'
import type { FreeReceipt } from '../core/receipt.ts'
import type { FreeQuery, PaidQuery } from './query-description.ts'

/** For each method that reads, a function of its arguments that answers the options of a query. */
export type QueryFactories<Resources> = {
  readonly [Resource in keyof Resources]: ResourceFactories<Resources[Resource]>
}

type ResourceFactories<Resource> = {
  readonly [Name in keyof Resource as IsRead<Resource[Name], Name> extends true ? Name : never]: QueryFactory<
    Resource[Name]
  >
}

type QueryFactory<Method> = Method extends (...given: infer Given) => Promise<Ok<infer Data, infer Credits>>
  ? (...given: Given) => [Credits] extends [FreeReceipt] ? FreeQuery<Data> : PaidQuery<Data, Credits>
  : never

/** Staff writes that take no key and no version. */
type PlainWrite = 'signIn' | 'signOut' | 'create' | 'verify'

/** A write takes an idempotency key or a version; a priced read takes a key too, but also a cap. */
type IsRead<Method, Name> = Method extends (...given: infer Given) => unknown
  ? 'maxCredits' extends OptionName<Given>
    ? true
    : Name extends PlainWrite
      ? false
      : 'idempotencyKey' extends OptionName<Given>
        ? false
        : true
  : false

type OptionName<Given extends readonly unknown[]> =
  Required<Given> extends readonly [...unknown[], infer Options] ? keyof Options : never
