/** `{name}` and `*` stand for one part of the path. A slash at the end makes no difference. */
export function matchesPath(pattern: string, path: string): boolean {
  return path === pattern || fit(pattern, path, (wanted, part) => fitsPart(wanted, part))
}

/** Whether some path that `template` stands for, such as `/v1/companies/{company_id}`, matches the pattern. */
export function couldMatch(pattern: string, template: string): boolean {
  return fit(pattern, template, (wanted, part) => part.startsWith('{') || fitsPart(wanted, part))
}

function fit(pattern: string, path: string, fits: (wanted: string, part: string) => boolean): boolean {
  const wanted = partsOf(pattern)
  const parts = partsOf(path)
  return wanted.length === parts.length && wanted.every((one, index) => fits(one, parts[index] ?? ''))
}

function partsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/')
}

/** Text with stars in it: each star is any text. Without backtracking, so no pattern takes long. */
function fitsPart(wanted: string, part: string): boolean {
  if (wanted === part) return true
  const pieces = wanted.replaceAll(/\{\w+\}/g, '*').split('*')
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  if (pieces.length === 1 || part === '') return false
  if (part.length < first.length + last.length) return false
  if (!part.startsWith(first) || !part.endsWith(last)) return false
  let from = first.length
  const end = part.length - last.length
  for (const piece of pieces.slice(1, -1)) {
    const at = part.indexOf(piece, from)
    if (at === -1 || at + piece.length > end) return false
    from = at + piece.length
  }
  return true
}
