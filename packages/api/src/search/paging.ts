import type { PlanLimits } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import { refuseField } from '../http/violations.ts'
import { type CursorSigner, openCursor, sealCursor } from './signed-cursor.ts'

export interface PagingFields {
  readonly page?: number | null
  readonly offset?: number | null
  readonly limit?: number | null
  readonly cursor?: string | null
}

export interface Paging {
  /** The catalogue's own cursor, without the page number that goes before it on the wire. */
  readonly cursor: string | null
  /** Where a page begins that a cap left out as a whole; null when the request itself says it. */
  readonly offset: number | null
  /** Pages of this search up to and with this one. */
  readonly pages: number
  /** Records of a page: a call that names no number gets as many as the plan allows. */
  readonly limit: number
}

/** 403 when the plan does not allow the page size, or so many pages of one search. */
export async function checkPaging(
  fields: PagingFields,
  limits: PlanLimits,
  sign: CursorSigner,
): Promise<{ ok: true; paging: Paging } | { ok: false; refused: Refused }> {
  const limit = fields.limit ?? limits.pageSizeMax
  if (limit > limits.pageSizeMax) {
    return { ok: false, refused: refusePlanLimit('page_size', limits.pageSizeMax, limit) }
  }
  const place =
    fields.cursor == null ? placeOfOffset({ ...fields, limit }) : await placeOfCursor(fields.cursor, sign)
  if (place === null) {
    return { ok: false, refused: refuseField('body', 'cursor', 'is not a cursor that a search has answered') }
  }
  if (limits.pagesMax !== null && place.pages > limits.pagesMax) {
    return { ok: false, refused: refusePlanLimit('pages', limits.pagesMax, place.pages) }
  }
  return { ok: true, paging: { ...place, limit } }
}

/** The page number goes along in the cursor, signed, or a plan's limit of pages could not be kept. */
export async function toApiCursor(
  cursor: string | null,
  pages: number,
  sign: CursorSigner,
): Promise<string | null> {
  return cursor === null ? null : sealCursor(`${pages + 1}.${cursor}`, sign)
}

/**
 * The cursor of a page of which nothing was shown: it leads to the same place, and counts as no further page.
 *
 * @param cursor the catalogue's cursor that led to the page; null when `offset` did.
 */
export function toApiCursorOfSamePage(
  cursor: string | null,
  offset: number,
  pages: number,
  sign: CursorSigner,
): Promise<string> {
  return sealCursor(`${pages}.${cursor ?? `@${offset}`}`, sign)
}

type Place = Omit<Paging, 'limit'>

async function placeOfCursor(text: string, sign: CursorSigner): Promise<Place | null> {
  const opened = await openCursor(text, sign)
  if (opened === null) return null
  const [, pages, offset, cursor] = /^([1-9]\d{0,8})\.(?:@(\d{1,15})|([^@].*))$/.exec(opened) ?? []
  if (pages === undefined) return null
  return {
    cursor: cursor ?? null,
    offset: offset === undefined ? null : Number(offset),
    pages: Number(pages),
  }
}

function placeOfOffset({ page, offset, limit }: PagingFields & { readonly limit: number }): Place {
  const pagesSkipped = (page ?? 0) + Math.ceil((offset ?? 0) / limit)
  return { cursor: null, offset: null, pages: pagesSkipped + 1 }
}

function refusePlanLimit(name: 'page_size' | 'pages', max: number, requested: number): Refused {
  const what = name === 'page_size' ? `${max} records a page` : `${max} pages of one search`
  return refuse('plan_limit', `The plan allows ${what}; this call asks for ${requested}.`, {
    limit: { name, max, requested },
  })
}
