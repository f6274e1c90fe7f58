/** What the server writes its nonce over; left in place, no policy with a nonce is in force. */
const placeholder = '__CSP_NONCE__'

/** The nonce of this document's content security policy, for the style elements that the kit writes. */
export function readCspNonce(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  return content === placeholder ? '' : content
}
