/** A list in a total order. Finding a place takes as many steps as the length has digits in binary. */
export class SortedList<Item> implements Iterable<Item> {
  private readonly items: Item[] = []
  private readonly compare: (a: Item, b: Item) => number

  constructor(compare: (a: Item, b: Item) => number) {
    this.compare = compare
  }

  add(item: Item): void {
    this.items.splice(this.placeOf(item), 0, item)
  }

  remove(item: Item): void {
    const place = this.placeOf(item)
    const found = this.items[place]
    if (found !== undefined && this.compare(found, item) === 0) this.items.splice(place, 1)
  }

  /** Of an item that stands where the old one stood. */
  replace(old: Item, item: Item): void {
    const place = this.placeOf(old)
    if (this.compare(old, item) === 0 && place < this.items.length) this.items[place] = item
    else {
      this.remove(old)
      this.add(item)
    }
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]()
  }

  /** The place of the first item that is not before it. */
  private placeOf(item: Item): number {
    let low = 0
    let high = this.items.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.items[middle]
      if (other !== undefined && this.compare(other, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
