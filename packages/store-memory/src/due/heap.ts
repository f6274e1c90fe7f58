/** A binary heap: the item that is before all others is at its top. */
export interface Heap<Item> {
  push(item: Item): void
  /** Takes the top away. */
  pop(): void
  /** Null when it is empty. */
  top(): Item | null
}

export function createHeap<Item>(isBefore: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = []

  function smallerChild(index: number): number | null {
    const leftIndex = 2 * index + 1
    const left = items[leftIndex]
    if (left === undefined) return null
    const right = items[leftIndex + 1]
    return right !== undefined && isBefore(right, left) ? leftIndex + 1 : leftIndex
  }

  return {
    top: () => items[0] ?? null,
    push(item) {
      items.push(item)
      let index = items.length - 1
      while (index > 0) {
        const parentIndex = (index - 1) >> 1
        const parent = items[parentIndex]
        if (parent === undefined || !isBefore(item, parent)) break
        items[index] = parent
        index = parentIndex
      }
      items[index] = item
    },
    pop() {
      const last = items.pop()
      if (last === undefined || items.length === 0) return
      let index = 0
      for (;;) {
        const childIndex = smallerChild(index)
        const child = childIndex === null ? undefined : items[childIndex]
        if (childIndex === null || child === undefined || !isBefore(child, last)) break
        items[index] = child
        index = childIndex
      }
      items[index] = last
    },
  }
}
