import {readCursor, toCursor} from '../cursor.js';

/** `item` with its place in the whole list: a filter that changes with the clock then moves nothing on the next page. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

/**
 * One page of a list that lies in memory.
 *
 * @param placed - what the filters leave, in order
 * @returns the items, and the cursor of the next page or null
 */
export const toPage = <Item>(
  placed: readonly Placed<Item>[],
  {limit, cursor}: {readonly limit: number; readonly cursor?: string | undefined},
): {items: Item[]; next: string | null} => {
  const [after] = cursor === undefined ? [-1] : readCursor(cursor, 'number');
  const rest = placed.filter(({place}) => place > after);
  const page = rest.slice(0, limit);
  const last = page[page.length - 1];
  return {
    items: page.map(({item}) => item),
    next: last === undefined || rest.length <= limit ? null : toCursor([last.place]),
  };
};

export const place = <Item>(items: readonly Item[]): Placed<Item>[] =>
  items.map((item, index) => ({item, place: index}));
