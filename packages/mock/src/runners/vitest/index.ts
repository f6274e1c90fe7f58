export { createTest, type ScripFixtures, type ScripTest, test } from './create-test.ts'
