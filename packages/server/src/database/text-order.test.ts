import assert from 'node:assert/strict';
import {it} from 'node:test';
import {startCasework} from '../testing/casework.js';

/** In the order of their bytes; a Chinese, German or case-blind order is another. */
const inOrder = [
  '',
  '-1',
  '10',
  '9',
  'A',
  'B',
  'Z',
  '_',
  'a',
  'a-b',
  'aB',
  'ab',
  'b',
  'ä',
  '一',
  '丁',
  '七',
  '啊',
  '安',
  '１',
  '𠀀',
];

it('texts are ordered and compared by their bytes, whatever the language of the database', async () => {
  const casework = await startCasework();
  const {database} = casework;
  await database
    .insertInto('code_tries')
    .values(inOrder.toReversed().map((subject) => ({subject, window_start: subject, tries: 0})))
    .execute();
  for (const column of ['subject', 'window_start'] as const) {
    const rows = await database.selectFrom('code_tries').select('subject').orderBy(column).execute();
    assert.deepEqual(
      rows.map(({subject}) => subject),
      inOrder,
    );
    for (const [index, each] of inOrder.entries()) {
      const after = await database.selectFrom('code_tries').select('subject').where(column, '>', each).execute();
      assert.equal(after.length, inOrder.length - index - 1, each);
    }
  }
  const {least, most} = await database
    .selectFrom('code_tries')
    .select(({fn}) => [fn.min('window_start').as('least'), fn.max('window_start').as('most')])
    .executeTakeFirstOrThrow();
  assert.deepEqual([least, most], [inOrder[0], inOrder.at(-1)]);
  await casework.close();
});
