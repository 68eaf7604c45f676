import assert from 'node:assert/strict';
import {it} from 'node:test';
import {CaseSession} from './case-session.js';
import {NetworkError, UnauthorizedError} from './errors.js';

const expired = () => new UnauthorizedError({type: '/problems/unauthorized', title: 'x', status: 401});
const rejected = () => new UnauthorizedError({type: '/problems/case-credentials-rejected', title: 'x', status: 401});

/** A session whose tokens are t1, t2 …; a call takes only those in `valid`. */
const sessionWith = (valid: Set<string>) => {
  let count = 0;
  const session = new CaseSession('260123456783', () => Promise.resolve(`t${++count}`));
  const call = (token: string) => (valid.has(token) ? Promise.resolve(token) : Promise.reject(expired()));
  return {session, call, count: () => count};
};

it('keeps one token for many calls', async () => {
  const {session, call, count} = sessionWith(new Set(['t1']));
  assert.deepEqual(await Promise.all([session.run(call), session.run(call)]), ['t1', 't1']);
  assert.equal(await session.run(call), 't1');
  assert.equal(count(), 1);
});

it('gets one new token when the old one has expired, however many calls find out', async () => {
  const {session, call, count} = sessionWith(new Set(['t2']));
  assert.deepEqual(await Promise.all([session.run(call), session.run(call), session.run(call)]), ['t2', 't2', 't2']);
  assert.equal(count(), 2);
});

it('gives up when the new token is not taken either', async () => {
  const {session, call, count} = sessionWith(new Set());
  await assert.rejects(session.run(call), UnauthorizedError);
  assert.equal(count(), 2);
});

it('does not try a rejected code again', async () => {
  let tries = 0;
  const session = new CaseSession('260123456783', () => {
    tries++;
    return Promise.reject(rejected());
  });
  await assert.rejects(
    session.run(() => Promise.resolve()),
    (error) => error instanceof UnauthorizedError && error.is('case-credentials-rejected'),
  );
  assert.equal(tries, 1);
});

it('tries again at the next call after the connection broke', async () => {
  let tries = 0;
  const session = new CaseSession('260123456783', () =>
    ++tries === 1 ? Promise.reject(new NetworkError('away')) : Promise.resolve('t'),
  );
  const call = (token: string) => Promise.resolve(token);
  await assert.rejects(session.run(call), NetworkError);
  assert.equal(await session.run(call), 't');
});

it('lets one caller go without taking the token from the others', async () => {
  let give: (token: string) => void = () => undefined;
  const session = new CaseSession('260123456783', () => new Promise((resolve) => (give = resolve)));
  const call = (token: string) => Promise.resolve(token);
  const controller = new AbortController();
  const gone = session.run(call, {signal: controller.signal});
  const patient = session.run(call);
  const reason = new Error('left the page');
  controller.abort(reason);
  await assert.rejects(gone, reason);
  give('t1');
  assert.equal(await patient, 't1');
});

it('shows the number and nothing secret', () => {
  const session = new CaseSession('260123456783', () => Promise.resolve('secret'));
  assert.equal(JSON.stringify(session), '{"number":"260123456783"}');
});
