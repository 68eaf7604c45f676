import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Kysely} from 'kysely';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {inBatches} from './in-batches.js';
import type {Tables} from './tables.js';

let shared: TestDatabase;
let database: Kysely<Tables>;
before(async () => {
  shared = await makeTestDatabase('nothing');
  database = shared.open();
});
after(async () => {
  await database.destroy();
  await shared.remove();
});

/** Remembers what was done together; a batch with an item below zero fails. */
const makeDoubling = (most = 50) => {
  const batches: string[] = [];
  let running = 0;
  const double = inBatches<number, number>(
    async (_database, homeCounty, items) => {
      assert.equal((running += 1), 1);
      batches.push(`${homeCounty}: ${items.join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      if (items.some((item) => item < 0)) throw new RangeError('below zero');
      return items.map((item) => item * 2);
    },
    {most},
  );
  return {batches, double: (item: number, homeCounty = '410311') => double(database, homeCounty, item)};
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work in batches', () => {
  it('gives everybody the result of what they asked for', async () => {
    const {batches, double} = makeDoubling();
    assert.deepEqual(await Promise.all([1, 2, 3].map((item) => double(item))), [2, 4, 6]);
    assert.equal(await double(4), 8);
    assert.deepEqual(batches, ['410311: 1 2 3', '410311: 4']);
  });

  it('waits for those who come turn by turn, and lets whoever comes later share the next', async () => {
    const {batches, double} = makeDoubling();
    // Whoever has been asked for before is there in the same turn.
    const soon = turn();
    const asked = [double(1)];
    await soon;
    asked.push(double(2));
    await turn();
    await turn();
    await turn();
    asked.push(double(3), double(4));
    assert.deepEqual(await Promise.all(asked), [2, 4, 6, 8]);
    assert.deepEqual(batches, ['410311: 1 2', '410311: 3 4']);
  });

  it('does no more at once than it may, and one batch of a county after the other', async () => {
    const {batches, double} = makeDoubling(2);
    assert.deepEqual(await Promise.all([1, 2, 3, 4, 5].map((item) => double(item))), [2, 4, 6, 8, 10]);
    assert.deepEqual(batches, ['410311: 1 2', '410311: 3 4', '410311: 5']);
  });

  it('never mixes counties', async () => {
    const batches: string[] = [];
    const note = inBatches<number, number>(
      (_database, homeCounty, items) => {
        batches.push(`${homeCounty}: ${items.join(' ')}`);
        return Promise.resolve(items);
      },
      {most: 50},
    );
    await Promise.all([1, 2, 3, 4].map((item) => note(database, item % 2 === 0 ? '410311' : '410303', item)));
    assert.deepEqual(batches.sort(), ['410303: 1 3', '410311: 2 4']);
  });

  it('tells everybody of a batch that failed, and goes on with the next', async () => {
    const {double} = makeDoubling();
    const outcomes = await Promise.allSettled([double(1), double(-1)]);
    assert.deepEqual(
      outcomes.map(({status}) => status),
      ['rejected', 'rejected'],
    );
    assert.equal(await double(5), 10);
  });
});
