/** As many as Node's thread pool has threads for the disk (libuv, UV_THREADPOOL_SIZE), twice over to keep them busy. */
const WIDTH = 8;

/** Does a task for every item, a few at a time, in no certain order. The first that throws ends it. */
export async function sideBySide<Item>(items: Iterable<Item>, task: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
}
