import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Lanes} from './lanes.js';

const {signal} = new AbortController();

it('lets in as many as there are lanes, in the order of the line', async () => {
  const lanes = new Lanes(1);
  const order: string[] = [];
  const leave = await lanes.enter(signal);
  const others = ['second', 'third'].map(async (name) => {
    const leaveToo = await lanes.enter(signal);
    order.push(name);
    leaveToo();
  });
  order.push('first');
  leave();
  await Promise.all(others);
  assert.deepEqual(order, ['first', 'second', 'third']);
});

it('holds no place for who has gone', async () => {
  const lanes = new Lanes(1);
  const leave = await lanes.enter(signal);
  const controller = new AbortController();
  const gone = lanes.enter(controller.signal);
  const next = lanes.enter(signal);
  controller.abort();
  await assert.rejects(gone, {name: 'AbortError'});
  leave();
  (await next)();
});

it('passes a lane on that was given in the moment of going', async () => {
  const lanes = new Lanes(1);
  const leave = await lanes.enter(signal);
  const controller = new AbortController();
  const gone = lanes.enter(controller.signal);
  controller.abort();
  leave();
  await assert.rejects(gone, {name: 'AbortError'});
  (await lanes.enter(signal))();
});
