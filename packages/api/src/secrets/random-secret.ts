export const secretAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 43 letters of 62 carry 256 bits. */
export const secretLength = 43

/** 256 random bits as letters and digits, which a double click selects as one word. */
export function randomSecret(): string {
  let text = ''
  while (text.length < secretLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(64))) {
      // 248 is the largest multiple of 62 in a byte; what is above would make some letters likelier than others.
      if (byte < 248 && text.length < secretLength) text += secretAlphabet.charAt(byte % 62)
    }
  }
  return text
}
