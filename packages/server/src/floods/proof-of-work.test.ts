import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {
  AppointmentReceipt,
  CaseReceipt,
  Challenge,
  ChallengeOffer,
  DraftReceipt,
  Problem,
} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {makeCatalogue} from '../catalogue/catalogue.js';
import {readLuoyangData} from '../node/luoyang-files.js';
import {runScheduledWork} from '../scheduled-work.js';
import {nextFreeSlot, seatsTaken, village, visitDraft} from '../testing/appointments.js';
import {luoyangCatalogue} from '../seed/seed-luoyang.js';
import {
  luoyang,
  newIdempotencyKey,
  signIn,
  startCasework,
  wageQuestion,
  withAnswers,
  type Casework,
} from '../testing/casework.js';
import {solve} from '../testing/solve.js';
import {difficultyAt} from './challenge.js';

let casework: Casework;
before(async () => {
  casework = await startCasework({settings: {proofOfWork: 'on'}});
});
after(() => casework.close());

const monday = '2026-11-23T09:30:00+08:00';

const send = (proof: string, key = newIdempotencyKey(), body: object = wageQuestion) =>
  casework.request<CaseReceipt & Problem>('submitCase', {
    body,
    headers: {'Idempotency-Key': key, 'Proof-Of-Work': proof},
  });

/** A challenge that a refusal brings along. */
const challenged = async (): Promise<Challenge> => {
  const {status, body} = await send('');
  assert.deepEqual([status, body.type], [428, '/problems/proof-needed']);
  return body.challenge ?? assert.fail('no challenge');
};

const cases = async () => (await casework.database.selectFrom('cases').select('number').execute()).length;

describe('a proof of work', () => {
  it('is asked for, worked out, and lets one submission in', async () => {
    casework.setClock(monday);
    const before = await cases();
    const challenge = await challenged();
    assert.equal(await cases(), before);
    assert.deepEqual([challenge.puzzles, challenge.expiresAt], [64, '2026-11-23T09:40:00+08:00']);
    const proof = solve(challenge);
    const [key, other] = [newIdempotencyKey(), newIdempotencyKey()];
    assert.equal((await send(proof, key)).status, 201);
    const second = await send(proof, other);
    assert.deepEqual([second.status, second.body.type], [428, '/problems/proof-needed']);
    assert.notEqual(second.body.challenge?.challenge, challenge.challenge);
    assert.equal(await cases(), before + 1);
  });

  it('is set ahead of its need as well', async () => {
    casework.setClock(monday);
    const {body, headers} = await casework.request<ChallengeOffer>('getChallenge');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.ok(body.challenge);
    assert.equal((await send(solve(body.challenge))).status, 201);
  });

  it('never stands before a resend, also when it is over', async () => {
    casework.setClock(monday);
    const key = newIdempotencyKey();
    const proof = solve(await challenged());
    const first = await send(proof, key);
    assert.equal(first.status, 201);
    assert.equal((await send(proof, key)).text, first.text);
    assert.equal((await send('', key)).text, first.text);
    casework.setClock('2026-11-25T09:30:00+08:00');
    assert.equal((await send(proof, key)).text, first.text);
    await runScheduledWork(casework.world, luoyang);
    assert.equal((await send('nonsense', key)).text, first.text);
  });

  it('lets the same request in again that was cut off after it was spent', async () => {
    casework.setClock(monday);
    const [key, proof] = [newIdempotencyKey(), solve(await challenged())];
    const {status, body} = await send(proof, key);
    assert.equal(status, 201);
    // As after a crash between spending and opening.
    await casework.database
      .updateTable('cases')
      .set({idempotency_hash: 'elsewhere'})
      .where('number', '=', body.number)
      .execute();
    assert.equal((await send(proof, key)).status, 201);
  });

  it('is not spent by a form that does not do', async () => {
    casework.setClock(monday);
    const proof = solve(await challenged());
    const wrong = await send(proof, newIdempotencyKey(), withAnswers({phone: '1383790214'}));
    assert.deepEqual([wrong.status, wrong.body.type], [422, '/problems/invalid-case']);
    assert.equal((await send(proof)).status, 201);
  });

  it('is refused when it is over, changed, or none of ours', async () => {
    casework.setClock(monday);
    const challenge = await challenged();
    const proof = solve(challenge);
    const [payload = '', signature = ''] = challenge.challenge.split('.');
    const easier = Buffer.from(
      JSON.stringify((JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[]).with(3, 1)),
    ).toString('base64url');
    const forged = {...challenge, zeroBits: 1, challenge: `${easier}.${signature}`};
    const answers = proof.split('~')[1] ?? '';
    for (const wrong of [
      'nonsense',
      '~',
      `${challenge.challenge}~`,
      `${challenge.challenge}~${answers.split('.').reverse().join('.')}`,
      `${challenge.challenge}.more~${answers}`,
      `${proof}~0`,
      solve(forged),
      `${Buffer.from('[1]').toString('base64url')}.${signature}~${answers}`,
    ]) {
      const {status, body} = await send(wrong);
      assert.deepEqual([status, body.type], [428, '/problems/proof-needed'], wrong.slice(0, 80));
    }
    casework.setClock('2026-11-23T09:40:00+08:00');
    assert.equal((await send(proof)).status, 428);
    casework.setClock('2026-11-23T09:39:59+08:00');
    assert.equal((await send(proof)).status, 201);
  });

  it('costs the server one keyed hash to refuse, and two statements at most', async () => {
    casework.setClock(monday);
    const forged = {challenge: 'bm9uZQ.bm9uZQ', puzzles: 64, zeroBits: 1, expiresAt: monday};
    const proof = solve(forged);
    casework.resetCounts();
    assert.equal((await send(proof)).status, 428);
    assert.ok((casework.counts['challenge'] ?? 0) <= 2, JSON.stringify(casework.counts));
    assert.ok((casework.counts['statement'] ?? 0) <= 2, JSON.stringify(casework.counts));
  });

  it('keeps new drafts and new files, and nothing at the desk', async () => {
    casework.setClock(monday);
    const draft = {path: {locator: 'A'.repeat(43)}, body: {version: 0, sealed: 'B'.repeat(64)}};
    const asked = await casework.request('saveDraft', draft);
    assert.equal(asked.status, 428);
    const solved = {'Proof-Of-Work': solve(asked.body.challenge ?? assert.fail())};
    const saved = await casework.request<DraftReceipt>('saveDraft', {...draft, headers: solved});
    assert.deepEqual([saved.status, saved.body.version], [200, 1]);
    const next = {...draft, body: {version: 1, sealed: 'C'.repeat(64)}};
    assert.equal((await casework.request('saveDraft', next)).status, 200);

    const file = {body: {homeCounty: '410311', name: '借条.jpg', size: 64}};
    const refused = await casework.request('createAttachment', file);
    assert.equal(refused.status, 428);
    const headers = {'Proof-Of-Work': solve(refused.body.challenge ?? assert.fail())};
    assert.equal((await casework.request('createAttachment', {...file, headers})).status, 201);

    const token = await signIn(casework, 'clerk-lys-410311013');
    const recorded = await casework.request('recordCase', {token, body: {channel: 'hotline', draft: wageQuestion}});
    assert.equal(recorded.status, 201);
  });

  it('keeps appointments: one for each booking, none for a resend or for what could not be booked', async () => {
    casework.setClock(monday);
    const [slot, reception] = [
      await nextFreeSlot(casework, {region: village.region, kind: 'adviser-visit'}),
      await nextFreeSlot(casework, {region: '410311', kind: 'reception-day'}),
    ];
    const draft = visitDraft(slot);
    const bookWith = (proof: string, key: string, body: object = draft) =>
      casework.request<AppointmentReceipt & Problem>('bookAppointment', {
        body,
        headers: {'Idempotency-Key': key, 'Proof-Of-Work': proof},
      });
    const [key, taken] = [newIdempotencyKey(), await seatsTaken(casework, slot.id)];
    const asked = await bookWith('', key);
    assert.deepEqual([asked.status, asked.body.type], [428, '/problems/proof-needed']);
    assert.equal(await seatsTaken(casework, slot.id), taken);
    const proof = solve(asked.body.challenge ?? assert.fail('no challenge'));
    const unfit = await bookWith(proof, newIdempotencyKey(), visitDraft(reception));
    assert.deepEqual([unfit.status, unfit.body.type], [422, '/problems/invalid-case']);
    const first = await bookWith(proof, key);
    assert.equal(first.status, 201);
    assert.equal((await bookWith('', key)).text, first.text);
    assert.equal((await bookWith('', key, {...draft, noticeVersion: '2025-01'})).status, 422);
    const other = visitDraft(await nextFreeSlot(casework, {region: village.region, kind: 'adviser-visit'}));
    assert.equal((await bookWith(proof, newIdempotencyKey(), other)).status, 428);
    assert.equal(await seatsTaken(casework, slot.id), taken + 1);
  });

  it('is not asked for by a portal with a check of its own', async () => {
    const contents = luoyangCatalogue(readLuoyangData());
    const portals = contents.portals.map((portal) =>
      portal.key === 'pk_luolong' ? {...portal, proofOfWork: 'off' as const} : portal,
    );
    const app = await createApp(casework.world, makeCatalogue({...contents, portals}));
    const submitTo = (portal: string) =>
      app.request(`/v1/cases?portal=${portal}`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': newIdempotencyKey()},
        body: JSON.stringify(wageQuestion),
      });
    assert.equal((await submitTo('pk_luolong')).status, 201);
    assert.equal((await submitTo('pk_xigong')).status, 428);
    const offer = await app.request('/v1/challenge?portal=pk_luolong');
    assert.deepEqual(await offer.json(), {challenge: null});
    const shown = (await (await app.request('/v1/portal?portal=pk_luolong')).json()) as {proofOfWork?: string};
    assert.equal(shown.proofOfWork, 'off');
  });

  it('is forgotten once its challenge is over', async () => {
    casework.setClock(monday);
    assert.equal((await send(solve(await challenged()))).status, 201);
    const spent = () => casework.database.selectFrom('spent_challenges').select('id').execute();
    assert.ok((await spent()).length > 0);
    casework.setClock('2026-11-23T09:41:00+08:00');
    await runScheduledWork(casework.world, luoyang);
    assert.deepEqual(await spent(), []);
  });
});

describe('what has to be worked out', () => {
  it('grows while a network floods, at most twofold, and falls again', async () => {
    const flooded = await startCasework({
      settings: {proofOfWork: 'on', rateLimits: {reads: 9, network: 100, portal: 1000, desk: 9, staff: 9}},
    });
    const bitsFor = async (address: string) => {
      const {body} = await flooded.request<ChallengeOffer>('getChallenge', {address});
      return body.challenge?.zeroBits ?? 0;
    };
    const seen: number[] = [];
    for (let count = 0; count < 100; count += 1) seen.push(await bitsFor('203.0.113.9'));
    assert.deepEqual([...new Set(seen)], [10, 11]);
    assert.deepEqual(seen, seen.toSorted());
    assert.equal(await bitsFor('203.0.113.10'), 10);
    flooded.setClock('2026-11-23T09:31:00+08:00');
    assert.equal(await bitsFor('203.0.113.9'), 10);
    await flooded.close();
  });

  it('is bounded whatever the load', () => {
    for (const load of [0, 0.3, 0.7, 1, 50]) assert.ok(difficultyAt(load).zeroBits <= 11);
  });
});
