/** One page of a list, as the contract has it. */
export interface Page<Item> {
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The first page when awaited; every item of every page when iterated with `for await`. */
export type CursorPages<AnyPage extends Page<unknown>> = Promise<AnyPage> & AsyncIterable<ItemOf<AnyPage>>;

type ItemOf<AnyPage> = AnyPage extends Page<infer Item> ? Item : never;

/**
 * Reads a list page by page. The first page is asked for at once, the others only when the iteration gets there.
 *
 * @param readPage - reads the page of a cursor; without one, the first
 */
export const cursorPages = <AnyPage extends Page<unknown>>(
  readPage: (cursor: string | undefined) => Promise<AnyPage>,
): CursorPages<AnyPage> => {
  const first = readPage(undefined);
  async function* items(): AsyncGenerator<ItemOf<AnyPage>, void, undefined> {
    for (let page = await first; ; page = await readPage(page.next)) {
      for (const item of page.items) yield item as Awaited<ItemOf<AnyPage>>;
      if (page.next === null) return;
    }
  }
  const pages = first as Promise<AnyPage> & {[Symbol.asyncIterator]?: typeof items};
  // Not by Object.assign: what old pages put in its place leaves symbols out.
  pages[Symbol.asyncIterator] = items;
  return pages as CursorPages<AnyPage>;
};
