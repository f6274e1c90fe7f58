/** Things that are kept for ever in the order in which they came; a new image of one takes the old one's place. */
export class Register<Item extends { readonly id: string }> {
  private readonly items: Item[] = []
  private readonly positionById = new Map<string, number>()

  get inOrder(): readonly Item[] {
    return this.items
  }

  find(id: string): Item | undefined {
    const position = this.positionById.get(id)
    return position === undefined ? undefined : this.items[position]
  }

  write(item: Item): void {
    const position = this.positionById.get(item.id) ?? this.items.length
    this.positionById.set(item.id, position)
    this.items[position] = item
  }
}
