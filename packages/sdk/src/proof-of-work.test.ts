import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseDraft} from '@pls-kit/contract';
import {areSolved} from '@pls-kit/rules';
import {startServer, type RunningServer} from '@pls-kit/server/node.js';
import {type Client, createClient} from './client.js';
import {newDraftCode, openDraftKey} from './draft-key.js';
import {ApiError, ValidationError} from './errors.js';
import {solveChallenge} from './solve-challenge.js';

const homeCounty = '410311';
const challenge = {challenge: 'for-tests', puzzles: 64, zeroBits: 11, expiresAt: '2026-11-23T10:15:00+08:00'};

describe('solving a challenge', () => {
  it('gives what the server takes', async () => {
    const [text = '', answers = ''] = (await solveChallenge(challenge)).split('~');
    assert.equal(text, challenge.challenge);
    assert.ok(areSolved(challenge, answers));
  });

  it('lets everything else go on in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await solveChallenge({...challenge, zeroBits: 13});
    clearInterval(timer);
    assert.ok(turns > 3, `${String(turns)} turns`);
  });

  it('ends with the reason of its signal', async () => {
    const reason = new Error('left');
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await assert.rejects(solveChallenge({...challenge, zeroBits: 20}, controller.signal), reason);
  });
});

describe('submitting where a proof of work is asked for', () => {
  let server: RunningServer;
  let draft: CaseDraft;
  before(async () => {
    server = await startServer();
    const form = await createClient({baseUrl: server.api, portal: 'pk_luolong'}).forms.get('consultation');
    draft = {
      service: 'consult',
      form: form.code,
      formVersion: form.version,
      homeCounty,
      noticeVersion: form.notice.version,
      answers: {
        topic: 'debt',
        question: '今年3月借给邻居4万块钱，写了借条，现在他不接电话，我该怎么办？',
        place: '410311013',
        forWhom: 'self',
        replyBy: 'phone',
        name: '王建国',
        phone: '13837902146',
      },
    };
  });
  after(() => server.close());

  /** A client, and what it sends: method, path and status. */
  const watched = (): {client: Client; sent: string[]} => {
    const sent: string[] = [];
    const client = createClient({
      baseUrl: server.api,
      portal: 'pk_luolong',
      fetch: async (input, init) => {
        const request = input as Request;
        const response = await fetch(request, init);
        sent.push(`${request.method} ${new URL(request.url).pathname} ${String(response.status)}`);
        return response;
      },
    });
    return {client, sent};
  };

  it('takes one more trip', async () => {
    const {client, sent} = watched();
    assert.match((await client.cases.submit(draft)).number, /^\d{12}$/);
    assert.deepEqual(sent, ['POST /v1/cases 428', 'POST /v1/cases 201']);
  });

  it('takes none when it was prepared, and a resend none either', async () => {
    const {client, sent} = watched();
    const idempotencyKey = 'f3c5d1e0-0000-4000-8000-00000000f00d';
    assert.ok((await client.cases.prepare()).challenge);
    const receipt = await client.cases.submit(draft, {idempotencyKey});
    assert.deepEqual(await client.cases.submit(draft, {idempotencyKey}), receipt);
    assert.deepEqual(sent, ['GET /v1/challenge 200', 'POST /v1/cases 201', 'POST /v1/cases 201']);
  });

  it('waits for what is being prepared, and keeps it when the form did not do', async () => {
    const {client, sent} = watched();
    void client.cases.prepare();
    const wrong = {...draft, answers: {...draft.answers, place: '000000000'}};
    await assert.rejects(client.cases.submit(wrong), ValidationError);
    await client.cases.submit(draft);
    assert.deepEqual(sent, ['GET /v1/challenge 200', 'POST /v1/cases 422', 'POST /v1/cases 201']);
  });

  it('does without a preparation that failed', async () => {
    const {client} = watched();
    await assert.rejects(client.cases.prepare({signal: AbortSignal.abort(new Error('left'))}), /left/);
    assert.ok(await client.cases.submit(draft));
  });

  it('can be given up', async () => {
    const {client} = watched();
    const controller = new AbortController();
    const submitted = client.cases.submit(draft, {signal: controller.signal});
    controller.abort(new Error('left'));
    await assert.rejects(submitted, /left/);
  });

  it('gives up where no proof is ever taken', async () => {
    let tries = 0;
    const problem = {type: '/problems/proof-needed', title: 'x', status: 428, challenge: {...challenge, puzzles: 1}};
    const client = createClient({
      baseUrl: 'https://api.example',
      portal: 'pk_luolong',
      fetch: () => {
        tries += 1;
        return Promise.resolve(new Response(JSON.stringify(problem), {status: 428}));
      },
    });
    await assert.rejects(client.cases.submit(draft), (error) => error instanceof ApiError && error.is('proof-needed'));
    assert.equal(tries, 4);
  });

  it('holds for drafts and files alike', async () => {
    const {client, sent} = watched();
    const key = await openDraftKey(newDraftCode());
    const {version} = await client.drafts.save(key, {question: '工资'});
    await client.drafts.save(key, {question: '工资没发'}, {version});
    await client.attachments.create({homeCounty, name: '工资条.jpg', size: 4});
    assert.deepEqual(
      sent.map((line) => line.replace(/drafts\/\S+/, 'drafts/LOCATOR')),
      [
        'PUT /v1/drafts/LOCATOR 428',
        'PUT /v1/drafts/LOCATOR 200',
        'PUT /v1/drafts/LOCATOR 200',
        'POST /v1/attachments 428',
        'POST /v1/attachments 201',
      ],
    );
  });
});
