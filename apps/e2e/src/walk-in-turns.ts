/**
 * Does something with every item, with as many at once as there are workers: while one waits for the server the other draws.
 * The first failure ends it.
 */
export async function walkInTurns<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  visit: (item: Item, worker: Worker) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  await Promise.all(
    workers.map(async (worker) => {
      for (const item of rest) await visit(item, worker)
    }),
  )
}
