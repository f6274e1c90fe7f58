export { createCatalogue } from './catalogue/create-catalogue.ts'
export { createMemoryStore, type MemoryStore, type MemoryStoreOptions } from './create-memory-store.ts'
export type { DueRun } from './ledger/run-due.ts'
