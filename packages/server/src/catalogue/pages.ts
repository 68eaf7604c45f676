import {problemTypes} from '@pls-kit/contract';
import {ProblemError} from '../problem.js';

/** `item` with its place in the whole list: a filter that changes with the clock then moves nothing on the next page. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

const toCursor = (place: number) => btoa(`after:${place}`).replaceAll('=', '');

const readCursor = (cursor: string): number => {
  let text = '';
  try {
    text = atob(cursor);
  } catch (cause) {
    throw wrongCursor(cause);
  }
  const place = /^after:(\d{1,9})$/.exec(text)?.[1];
  if (place === undefined) throw wrongCursor();
  return Number(place);
};

const wrongCursor = (cause?: unknown) =>
  new ProblemError(problemTypes.invalidRequest, 422, {
    cause,
    violations: [
      {
        pointer: '#/query/cursor',
        code: 'wrong-format',
        message: {zh: '请原样带上前一页的 next', en: 'Hand back `next` of the page before, as it came'},
      },
    ],
  });

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
  const after = cursor === undefined ? -1 : readCursor(cursor);
  const rest = placed.filter(({place}) => place > after);
  const page = rest.slice(0, limit);
  const last = page[page.length - 1];
  return {
    items: page.map(({item}) => item),
    next: last === undefined || rest.length <= limit ? null : toCursor(last.place),
  };
};

export const place = <Item>(items: readonly Item[]): Placed<Item>[] => items.map((item, index) => ({item, place: index}));
