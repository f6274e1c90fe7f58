/** The page that the one-time link opens. What follows # is sent to no server and stands in no log. */
export function toLinkAddress(origin: string, token: string): string {
  return `${origin}/console/accept#${token}`
}
