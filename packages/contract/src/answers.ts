export { validateAnswer } from './validate-answer.ts'
export type { AnswerSubject, AnswerViolation } from './validate-answer.ts'
