import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createApp} from './app.js';
import {toCursor} from './cursor.js';
import {openPostgres} from './node/open-postgres.js';
import {checkAnswer} from './testing/check-answer.js';
import {
  luoyang,
  newIdempotencyKey,
  signIn,
  startCasework,
  wageQuestion,
  withAnswers,
  type Casework,
} from './testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

describe('what no database can keep', () => {
  it('is refused in a body, with a pointer to it', async () => {
    for (const question of ['今年3月借给邻居\u00004万块钱，他不接电话', '今年3月借给邻居\ud8004万块钱，他不接电话']) {
      const {status, body} = await casework.request('submitCase', {
        body: JSON.stringify(withAnswers({question})),
        headers: {'Idempotency-Key': newIdempotencyKey(), 'Content-Type': 'application/json'},
      });
      assert.equal(status, 422);
      assert.deepEqual(
        body.violations?.map(({pointer, code}) => [pointer, code]),
        [['/answers/question', 'wrong-format']],
      );
    }
    const whole = withAnswers({question: `${wageQuestion.answers['question'] as string}𠀀😀`});
    const taken = await casework.request('submitCase', {
      body: whole,
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.equal(taken.status, 201, 'a character of two halves is one');
  });

  it('is an unknown code in a path or query, and a wrong word or cursor elsewhere', async () => {
    const token = await signIn(casework, 'clerk-lys-410311013');
    const station = await casework.request('getStation', {path: {id: 'LYS%00'}});
    assert.equal(station.status, 404);
    assert.equal((await casework.request('listStations', {query: {region: '4103\u0000'}})).status, 404);
    assert.equal((await casework.request('search', {query: {q: '工资\u0000'}})).status, 422);
    const cursor = toCursor(['2026-11-26', '2026-11-23\u0000', '1']);
    assert.equal((await casework.request('listDeskCases', {token, query: {cursor}})).status, 422);
  });
});

it('a database that does not answer is a 503 that says when to come back', async () => {
  // Nobody listens at this port.
  const away = openPostgres({url: 'postgres://pls:open-sesame@127.0.0.1:1/pls'});
  const app = await createApp({...casework.world, database: away}, luoyang);
  const response = await app.request('/v1/cases', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': newIdempotencyKey()},
    body: JSON.stringify(wageQuestion),
  });
  const body: unknown = await response.json();
  checkAnswer('submitCase', response, body);
  assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '5']);
  assert.doesNotMatch(casework.log.join('\n'), /open-sesame|127\.0\.0\.1/);
  await away.destroy();
});
