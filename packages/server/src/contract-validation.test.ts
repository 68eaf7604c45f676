import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OperationId, Problem} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {Hono} from 'hono';
import {contractOperations} from './contract-operations.js';
import {checkResponse, readBody, readHeaders} from './contract-validation.js';
import {toProblemResponse} from './problem.js';

interface Media {
  readonly schema: {readonly $ref?: string};
  readonly example?: unknown;
}
interface Operation {
  readonly requestBody?: {readonly content: Readonly<Record<string, Media>>};
  readonly responses: Readonly<Record<string, {readonly content?: Readonly<Record<string, Media>>}>>;
}

const operationOf = ({template, method}: {template: string; method: string}) =>
  document.paths[template]?.[method.toLowerCase()] as Operation;

const post = async (
  operation: OperationId,
  body: string,
  headers: Record<string, string> = {'Content-Type': 'application/json'},
) => {
  const app = new Hono();
  app.post('/', async (context) => context.json({read: await readBody(operation, context)}));
  app.onError((error) => toProblemResponse(error, 'zh', 'req-test'));
  const response = await app.request('/', {method: 'POST', body, headers});
  return {status: response.status, body: (await response.json()) as Problem};
};

describe('the contract', () => {
  for (const operation of contractOperations()) {
    const {requestBody, responses} = operationOf(operation);
    it(`has an answer of ${operation.id} as an example, and the answer fits`, () => {
      const [status, response] =
        Object.entries(responses).find(([code]) => code.startsWith('2')) ?? assert.fail('no success');
      const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? assert.fail('no content');
      assert.notEqual(media.example, undefined);
      assert.deepEqual(checkResponse(operation.id, Number(status), mediaType, media.example), []);
    });
    const json = requestBody?.content['application/json'];
    // The one body that is no JSON is a piece of a file: any bytes.
    if (requestBody !== undefined && json === undefined) {
      it(`takes bytes as the body of ${operation.id}`, () => {
        assert.deepEqual(Object.keys(requestBody.content), ['application/octet-stream']);
      });
    }
    if (json !== undefined) {
      it(`has a body of ${operation.id} as an example, and the body is taken`, async () => {
        assert.equal((await post(operation.id, JSON.stringify(json.example))).status, 200);
      });
    }
  }

  it('notices an answer that does not fit', () => {
    const receipt = {number: '123', code: '12345678', receivedAt: 'now', unit: {id: 'LYC-410311', name: {zh: '洛龙'}}};
    const faults = checkResponse('submitCase', 201, 'application/json', receipt);
    assert.ok(faults.some((fault) => fault.includes('promise')));
    assert.ok(faults.some((fault) => fault.includes('/number')));
    assert.deepEqual(checkResponse('submitCase', 202, 'application/json', {}), [
      'submitCase: the contract has no answer 202',
    ]);
    assert.ok(checkResponse('getTopic', 200, 'text/html', {}).length > 0);
  });
});

describe('a body', () => {
  const draft = {form: 'consultation', formVersion: 1, homeCounty: '410311', answers: {}, noticeVersion: '2026-11'};

  for (const [what, change, expected] of [
    ['lacks a field', {form: undefined}, [['/form', 'required']]],
    ['has one too many', {extra: 1}, [['/extra', 'unknown-field']]],
    ['has the wrong type', {formVersion: '1'}, [['/formVersion', 'wrong-type']]],
    ['has a number out of range', {formVersion: 0}, [['/formVersion', 'out-of-range']]],
    ['has the wrong format', {homeCounty: '4103'}, [['/homeCounty', 'wrong-format']]],
    ['has too long an answer', {answers: {question: '字'.repeat(10_001)}}, [['/answers/question', 'wrong-type']]],
  ] as const) {
    it(`that ${what} is refused with a pointer to it`, async () => {
      const {status, body} = await post('submitCase', JSON.stringify({...draft, ...change}));
      assert.equal(status, 422);
      assert.deepEqual(
        body.violations?.map(({pointer, code}) => [pointer, code]),
        expected,
      );
      assert.ok(body.violations.every(({message}) => /[一-龥]/.test(message)));
    });
  }

  it('that is no JSON is 400, of another type 415, and far too large 413', async () => {
    const status = async (body: string, type = 'application/json') =>
      (await post('submitCase', body, {'Content-Type': type})).status;
    assert.equal(await status('{"form":'), 400);
    assert.equal(await status(JSON.stringify(draft), 'text/plain'), 415);
    assert.equal(await status(JSON.stringify({...draft, answers: {question: '字'.repeat(100_000)}})), 413);
    assert.equal(await status(JSON.stringify(draft), 'application/json; charset=utf-8'), 200);
  });
});

describe('a header', () => {
  it('that is required is asked for by its name', async () => {
    const app = new Hono();
    app.post('/', (context) => context.json(readHeaders('submitCase', context)));
    app.onError((error) => toProblemResponse(error, 'en', 'req-test'));
    const {violations} = (await (await app.request('/', {method: 'POST'})).json()) as Problem;
    assert.deepEqual(
      violations?.map(({pointer, code}) => [pointer, code]),
      [['#/header/Idempotency-Key', 'required']],
    );
  });
});

describe('a fault of ours', () => {
  it('tells its id and nothing of what went wrong', async () => {
    const response = toProblemResponse(new Error('SELECT * FROM cases WHERE name = 王建国'), 'zh', 'req-abc');
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), {
      type: '/problems/internal',
      title: '是我们这边出了问题',
      status: 500,
      instance: 'req-abc',
    });
  });
});
