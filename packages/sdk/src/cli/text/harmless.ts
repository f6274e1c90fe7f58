// What steers a terminal, or turns the direction of what follows. Line breaks and tabs are the program's own.
const steering = /(?![\n\r\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** What strangers wrote must not steer the terminal, so what would is left out. */
export function toHarmless(text: string): string {
  return text.replaceAll(steering, '')
}

/** JSON that says the same and steers no terminal either: nothing of it is left out. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    steering,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
