import { useEffect } from 'react'

const product = 'Scrip console'

/** Names the page in the browser's tab and history, and to a screen reader; null while the page has no name of its own. */
export function useDocumentTitle(name: string | null): void {
  useEffect(() => {
    if (name === null) return undefined
    document.title = `${name} – ${product}`
    return () => {
      document.title = product
    }
  }, [name])
}
