import { lawSuite } from '@scrip/testkit'
import { makeMemoryStore } from './test/make-memory-store.ts'

lawSuite('the memory store', makeMemoryStore, { runs: 8, steps: 160 })
