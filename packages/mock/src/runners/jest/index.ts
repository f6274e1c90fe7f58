export { createTest, type ScripContext, type ScripTest, type ScripTestBody, test } from './create-test.ts'
