import assert from 'node:assert/strict';
import {it} from 'node:test';
import {cursorPages, type Page} from './cursor-pages.js';

/** Three pages of two; says which cursors were asked for. */
const threePages = () => {
  const asked: (string | undefined)[] = [];
  const pages = cursorPages((cursor): Promise<Page<number> & {total: number}> => {
    asked.push(cursor);
    const index = cursor === undefined ? 0 : Number(cursor);
    return Promise.resolve({items: [index * 2, index * 2 + 1], next: index < 2 ? String(index + 1) : null, total: 6});
  });
  return {asked, pages};
};

it('is its first page when awaited, and reads no other', async () => {
  const {asked, pages} = threePages();
  assert.deepEqual(await pages, {items: [0, 1], next: '1', total: 6});
  assert.deepEqual(asked, [undefined]);
});

it('is every item when iterated, and asks for each page once', async () => {
  const {asked, pages} = threePages();
  const items = [];
  for await (const item of pages) items.push(item);
  assert.deepEqual(items, [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(asked, [undefined, '1', '2']);
});

it('reads no further page after a break', async () => {
  const {asked, pages} = threePages();
  for await (const item of pages) if (item === 2) break;
  assert.deepEqual(asked, [undefined, '1']);
});

it('goes on over a page that is empty but not the last', async () => {
  const pages = cursorPages((cursor): Promise<Page<number>> =>
    Promise.resolve(cursor === undefined ? {items: [], next: 'more'} : {items: [7], next: null}),
  );
  const items = [];
  for await (const item of pages) items.push(item);
  assert.deepEqual(items, [7]);
});

it('throws out of the iteration what a page throws', async () => {
  const failure = new Error('gone');
  const pages = cursorPages((cursor): Promise<Page<number>> =>
    cursor === undefined ? Promise.resolve({items: [1], next: 'more'}) : Promise.reject(failure),
  );
  const items: number[] = [];
  await assert.rejects(async () => {
    for await (const item of pages) items.push(item);
  }, failure);
  assert.deepEqual(items, [1]);
});

it('gives all items as an array, or the first few without reading on', async () => {
  const asked: (string | undefined)[] = [];
  const list = () =>
    cursorPages((cursor) => {
      asked.push(cursor);
      const from = Number(cursor ?? 0);
      return Promise.resolve({items: [from, from + 1], next: from < 4 ? String(from + 2) : null});
    });
  assert.deepEqual(await list().all(), [0, 1, 2, 3, 4, 5]);
  assert.equal(asked.length, 3);
  asked.length = 0;
  assert.deepEqual(await list().all({limit: 2}), [0, 1]);
  assert.deepEqual(await list().all({limit: 0}), []);
  assert.deepEqual(asked, [undefined, undefined]);
  assert.deepEqual(await list().all({limit: 99}), [0, 1, 2, 3, 4, 5]);
});
