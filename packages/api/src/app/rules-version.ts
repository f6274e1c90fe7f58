import { contractHash } from '@scrip/contract'

/** Raised by hand whenever the rules decide something differently from before. */
const rulesRevision = 1

/** A hash of contract and rules: a mock and a server with the same one answer alike. */
export const rulesVersion: string = contractHash.slice(0, 12) + rulesRevision.toString(16).padStart(4, '0')
