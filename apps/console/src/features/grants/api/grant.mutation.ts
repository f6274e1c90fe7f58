import type { AdminClient, ApprovalNeed, GrantCreation, GrantEffect } from '@scrip/sdk/admin'

/** What was previewed. The write sends this very body with this version, or nothing. */
export interface PreviewedGrant {
  readonly body: GrantCreation
  readonly effect: GrantEffect
  readonly need: ApprovalNeed
  readonly version: string
}

export async function previewGrant(
  client: AdminClient,
  teamId: string,
  body: GrantCreation,
): Promise<PreviewedGrant> {
  const { data } = await client.grants.create(teamId, body, { preview: true })
  return { body, effect: data.effect, need: data.approval, version: data.version }
}

/** Gives the grant that was previewed; sent twice with one key it is given once. */
export async function giveGrant(
  client: AdminClient,
  teamId: string,
  previewed: PreviewedGrant,
  idempotencyKey: string,
) {
  const { data } = await client.grants.create(teamId, previewed.body, {
    ifMatch: previewed.version,
    idempotencyKey,
  })
  return data
}
