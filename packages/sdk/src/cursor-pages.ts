/** One page of a list, as the contract has it. */
export interface Page<Item> {
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** A list: its first page when awaited, every item of every page when iterated with `for await`. */
export interface CursorPages<AnyPage extends Page<unknown>> extends Promise<AnyPage>, AsyncIterable<ItemOf<AnyPage>> {
  /**
   * Reads on until the list or the limit ends.
   *
   * @param options.limit - most items. Default: all of them
   */
  all(options?: {readonly limit?: number}): Promise<ItemOf<AnyPage>[]>;
}

/** What a page is a page of. */
export type ItemOf<AnyPage> = AnyPage extends Page<infer Item> ? Item : never;

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
  const all = async ({limit = Infinity} = {}) => {
    const taken: ItemOf<AnyPage>[] = [];
    if (limit < 1) return taken;
    for await (const item of items()) if (taken.push(item) >= limit) break;
    return taken;
  };
  const pages = first as Promise<AnyPage> & {all?: typeof all; [Symbol.asyncIterator]?: typeof items};
  pages.all = all;
  // Not by Object.assign: what old pages put in its place leaves symbols out.
  pages[Symbol.asyncIterator] = items;
  return pages as CursorPages<AnyPage>;
};
