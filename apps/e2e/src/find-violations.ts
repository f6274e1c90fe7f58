import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What depends on colours alone; nothing else changes with the colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Every violation of WCAG 2.2 AA that axe finds on the page as it stands: the rule, and the elements that break it. */
export async function findViolations(
  page: Page,
  scope: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
    // No frames here, so no second page is needed to gather what they report.
    .setLegacyMode(true)
    .options({
      runOnly: scope === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules },
      // Of what is in order one example each is enough.
      resultTypes: ['violations'],
      // axe leaves the size of targets, new in 2.2, alone unless told.
      rules: scope === 'all' ? { 'target-size': { enabled: true } } : {},
    })
  const { violations, passes } = await builder.analyze()
  if (passes.length === 0) throw new Error(`axe looked at nothing on ${page.url()}`)
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.any.map((check) => check.message).join('; ')})`).join(', ')}`,
  )
}
