import type { Catalogue } from '@scrip/api'

const keptMax = 200
const dayMs = 86_400_000

/** The same search on the same day finds the same, since ages count whole days in UTC, and tests repeat themselves a lot. */
export function rememberSearches(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    searchJobs: remembered((search, at) => catalogue.searchJobs(search, at)),
    searchCompanies: remembered((search, at) => catalogue.searchCompanies(search, at)),
    searchTechnologies: remembered((search, at) => catalogue.searchTechnologies(search, at)),
  }
}

function remembered<Search, At extends number, Answer>(
  find: (search: Search, at: At) => Promise<Answer>,
): (search: Search, at: At) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  let of = Number.NaN
  return (search, at) => {
    const day = Math.floor(at / dayMs)
    if (of !== day) {
      answers.clear()
      of = day
    }
    const key = JSON.stringify(search)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = find(search, at)
    if (answers.size >= keptMax) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
