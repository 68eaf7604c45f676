import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {CaseReceipt, SearchResult, Station, StationPage} from '@pls-kit/contract';
import {createClient} from './client.js';
import {type CallError, type Result, toResult, withResults} from './results.js';

const page = (items: object[], next: string | null) => Response.json({items, next, total: 3});
const refusal = () => Response.json({type: '/problems/not-found', title: '没有', status: 404}, {status: 404});
const clientOf = (...answers: (() => Response)[]) =>
  createClient({
    baseUrl: 'https://api.example',
    portal: 'pk_x',
    fetch: () => {
      const next = answers.shift();
      return next ? Promise.resolve(next()) : Promise.reject(new TypeError('away'));
    },
  });

/** Compiles only while the types are just these. */
type Same<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;
const same = <One, Other>(_proof: Same<One, Other>) => undefined;

it('gives what a call would throw, typed alike', async () => {
  const pls = withResults(clientOf(refusal));
  const found = await pls.services.get('no-such');
  assert.ok(!found.ok);
  switch (found.error.name) {
    case 'NotFoundError':
      assert.equal(found.error.problem.title, '没有');
      break;
    case 'RateLimitError':
      // The name alone says which class it is.
      same<typeof found.error.retryAt, Date>(true);
      assert.fail();
      break;
    default:
      assert.fail(found.error.name);
  }
  const search = await pls.services.search('欠薪');
  same<typeof search, Result<SearchResult>>(true);
  assert.ok(!search.ok && search.error.name === 'NetworkError' && search.error.isTemporary);
  same<Awaited<ReturnType<typeof pls.cases.submit>>, Result<CaseReceipt>>(true);
  same<Awaited<ReturnType<typeof pls.desk.appointments.list>>['ok'], boolean>(true);
  same<Extract<Result<1>, {ok: false}>['error'], CallError>(true);
});

it('wraps one call, and leaves aborts and bugs alone', async () => {
  const plain = clientOf(() => page([], null));
  const list = await toResult(plain.stations.list());
  same<typeof list, Result<StationPage>>(true);
  assert.ok(list.ok && list.value.items.length === 0);
  const reason = new Error('left the page');
  await assert.rejects(toResult(plain.topics.list({}, {signal: AbortSignal.abort(reason)})), reason);
  await assert.rejects(toResult(Promise.reject(new RangeError('a bug'))), RangeError);
});

it('gives lists as results too: a page, each item, all of them', async () => {
  const pages = () => [() => page([{id: 'a'}, {id: 'b'}], 'next'), () => page([{id: 'c'}], null)];
  const first = await withResults(clientOf(...pages())).stations.list();
  assert.ok(first.ok && first.value.items.length === 2);

  const [one, two] = pages();
  const told: string[] = [];
  for await (const each of withResults(clientOf(one!)).stations.list()) {
    same<typeof each, Result<Station>>(true);
    told.push(each.ok ? each.value.id : each.error.name);
  }
  assert.deepEqual(told, ['a', 'b', 'NetworkError']);

  const all = await withResults(clientOf(one!, two!)).stations.list().all();
  assert.ok(all.ok);
  assert.deepEqual(
    all.value.map(({id}) => id),
    ['a', 'b', 'c'],
  );
  const cut = await withResults(clientOf(one!)).stations.list().all();
  assert.ok(!cut.ok && cut.error.name === 'NetworkError');
});
