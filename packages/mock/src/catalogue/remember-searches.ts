import type { Catalogue } from '@scrip/api'

const keptMax = 200

/** The same search at the same instant finds the same, and under a standing clock tests repeat themselves a lot. */
export function rememberSearches(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    searchJobs: remembered((search, at) => catalogue.searchJobs(search, at)),
    searchCompanies: remembered((search, at) => catalogue.searchCompanies(search, at)),
    searchTechnologies: remembered((search, at) => catalogue.searchTechnologies(search, at)),
  }
}

function remembered<Search, At, Answer>(
  find: (search: Search, at: At) => Promise<Answer>,
): (search: Search, at: At) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  let of: At | null = null
  return (search, at) => {
    if (of !== at) {
      answers.clear()
      of = at
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
