import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {takeTurns} from './take-turns.js';
import {startCasework, type Casework} from './testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

/** A task that goes on until it is let go. */
const startTask = (name: string) => {
  let end: (value: string) => void = () => undefined;
  let begun: () => void = () => undefined;
  const running = new Promise<string>((resolve) => (end = resolve));
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const result = takeTurns(casework.world, name, () => {
    begun();
    return running;
  });
  return {result, hasBegun, end};
};
const atOnce = (name: string) => takeTurns(casework.world, name, () => Promise.resolve('done'));

describe('a task that comes round', () => {
  it('is one caller at a time, whatever their number', async () => {
    const first = startTask('one');
    await first.hasBegun;
    assert.deepEqual(await Promise.all([atOnce('one'), atOnce('one'), atOnce('other')]), [
      undefined,
      undefined,
      'done',
    ]);
    first.end('first');
    assert.equal(await first.result, 'first');
    assert.equal(await atOnce('one'), 'done');
  });

  it('is free again when it failed', async () => {
    await assert.rejects(
      takeTurns(casework.world, 'failing', () => Promise.reject(new RangeError('no'))),
      RangeError,
    );
    assert.equal(await atOnce('failing'), 'done');
  });

  it("is another's ten minutes after a node died with it, and not given back by the dead", async () => {
    const dead = startTask('dying');
    await dead.hasBegun;
    casework.setClock('2026-11-23T09:39:59+08:00');
    assert.equal(await atOnce('dying'), undefined);
    casework.setClock('2026-11-23T09:40:00+08:00');
    const next = startTask('dying');
    await next.hasBegun;
    dead.end('late');
    assert.equal(await dead.result, 'late');
    assert.equal(await atOnce('dying'), undefined, 'the one who has it now keeps it');
    next.end('next');
    assert.equal(await next.result, 'next');
  });

  it('does not wait for years when a clock that was ahead took it', async () => {
    casework.setClock('2031-01-01T00:00:00+08:00');
    const ahead = startTask('ahead');
    await ahead.hasBegun;
    casework.setClock('2026-11-23T09:30:00+08:00');
    assert.equal(await atOnce('ahead'), 'done');
    ahead.end('ahead');
    await ahead.result;
  });
});
