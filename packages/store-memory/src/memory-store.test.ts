import { differentialSuite, ledgerStoreSuite } from '@scrip/testkit'
import { makeMemoryStore } from './test/make-memory-store.ts'

ledgerStoreSuite('the memory store', makeMemoryStore)

// Against itself it proves that a sequence can be repeated: nothing in it depends on wall clock, chance or what ran before.
differentialSuite('the memory store and itself', makeMemoryStore, makeMemoryStore)
