import { type Job, blurJob } from '@scrip/catalogue'
import type { Answer } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { answerSearch } from './answer-search.ts'
import type { SearchKind } from './search-kind.ts'

const jobs: SearchKind<Job> = {
  find: (catalogue, search, now) => catalogue.searchJobs(search, now),
  findAgain: (catalogue, _search, ids, now) =>
    catalogue.jobsByIds(
      ids.filter((id) => typeof id === 'number'),
      now,
    ),
  idOf: (job) => job.id,
  companyOf: (job) => job.company_object.id,
  blur: blurJob,
}

export function searchJobs(call: CustomerCall<'searchJobs'>): Promise<Answer> {
  return answerSearch(call, jobs)
}
