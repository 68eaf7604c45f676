import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startCasework, type Casework} from '../testing/casework.js';
import {countTry, forgetOldTries} from './code-tries.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const at = (time: string) => new Date(`2026-11-23T${time}+08:00`);
const tryAt = async (subject: string, ...instants: Date[]) => {
  const counted: number[] = [];
  for (const now of instants) counted.push((await countTry(casework.database, subject, now)).tries);
  return counted;
};

describe('wrong tries', () => {
  it('are counted within the hour that began with the first', async () => {
    assert.deepEqual(await tryAt('one', at('09:00:00'), at('09:59:59'), at('10:00:00')), [1, 2, 1]);
  });

  it('shut nobody out for longer when a clock that was ahead is set back', async () => {
    const nextYear = new Date('2027-11-23T09:00:00+08:00');
    assert.deepEqual(await tryAt('ahead', nextYear, nextYear, at('09:00:00'), at('09:01:00')), [1, 2, 1, 2]);
    await tryAt('left behind', nextYear);
    assert.equal(await forgetOldTries(casework.database, at('09:05:00')), 1);
  });

  it('go on counting where nodes differ by minutes', async () => {
    assert.deepEqual(await tryAt('skewed', at('09:10:00'), at('09:08:00'), at('09:11:00')), [1, 2, 3]);
  });
});
