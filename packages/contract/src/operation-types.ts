import type { OperationAnswers, OperationId, OperationRequests } from './generated/operation-types.ts'

/** What a caller sends to an operation: what has a default may be left out. */
export type RequestOf<Id extends OperationId> = OperationRequests[Id]

/** The body that an operation answers with a status, such as `AnswerOf<'searchJobs', 200>`. */
export type AnswerOf<
  Id extends OperationId,
  Status extends keyof OperationAnswers[Id],
> = OperationAnswers[Id][Status]
