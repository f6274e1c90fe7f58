import type { Technology } from '../records/technology-record.ts'
import { slugOf } from './slug.ts'
import { technologyNames } from './technology-names.ts'

function toTechnology(parent: string, category: string, name: string): Technology {
  const slug = slugOf(name)
  return {
    slug,
    name,
    category,
    category_slug: slugOf(category),
    parent_category: parent,
    parent_category_slug: slugOf(parent),
    logo: `https://images.catalogue.example/technologies/${slug}.png`,
    logo_thumbnail: `https://images.catalogue.example/technologies/${slug}-48.png`,
  }
}

const all: readonly Technology[] = technologyNames.flatMap(({ parent, category, names }) =>
  names.split(', ').map((name) => toTechnology(parent, category, name)),
)

/** How many technologies the generator knows by name. */
export const technologiesMax = all.length

/** Every category keeps its share, so that a smaller catalogue lacks none of them. */
export function demoTechnologies(count: number): readonly Technology[] {
  const placed = technologyNames.flatMap(({ names, category }) =>
    names.split(', ').map((name, place) => ({ place, slug: slugOf(name), category })),
  )
  const chosen = new Set(
    placed
      .toSorted((left, right) => left.place - right.place)
      .slice(0, count)
      .map((entry) => entry.slug),
  )
  return all.filter((technology) => chosen.has(technology.slug))
}
