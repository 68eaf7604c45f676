import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judge} from '../fuzz/judge.mjs';
import {malformedRequest, readOperations} from '../fuzz/malformed-requests.mjs';
import {runNode} from '../run.mjs';

const request = {method: 'GET', target: '/v1/regions/410308', endsEarly: false};
const answer = (/** @type {number} */ status, /** @type {object} */ body, type = 'application/problem+json') => ({
  status,
  headers: new Map([
    ['content-type', type],
    ['x-request-id', 'req-0000000000000000'],
  ]),
  body: Buffer.from(JSON.stringify(body)),
});
const notFound = {type: '/problems/not-found', title: '没有找到', status: 404};

describe('the judge of the fuzz', () => {
  for (const [what, given, isFine] of /** @type {const} */ ([
    ['a problem document', answer(404, notFound), true],
    ['a problem of another media type', answer(404, notFound, 'application/json'), false],
    ['a problem that says another status', answer(404, {...notFound, status: 400}), false],
    ['a problem of a type that there is not', answer(404, {...notFound, type: '/problems/none'}), false],
    [
      'a problem that the operation does not have',
      answer(409, {...notFound, type: '/problems/version-conflict', status: 409}),
      false,
    ],
    ['a fault of the server', answer(500, {type: '/problems/internal', title: 'x', status: 500}), false],
    ['no answer', 'hang', false],
    ['a closed door', 'closed', false],
  ])) {
    it(`takes ${what} as ${isFine ? 'fine' : 'a fault'}`, () => {
      assert.equal(judge(request, given).faults.length === 0, isFine);
    });
  }
});

describe('the fuzz', () => {
  it('makes the same request of the same seed and index', async () => {
    const {document} = await import('@pls-kit/contract/document.js');
    const operations = readOperations(document);
    const footholds = {values: {number: '261096879517'}, foreignNumber: '260000000003', tokens: {}, staff: ['t']};
    const make = (/** @type {number} */ seed) =>
      Array.from({length: 50}, (_, index) => malformedRequest(seed, index, operations, footholds));
    assert.deepEqual(make(7), make(7));
    assert.notDeepEqual(make(7), make(8));
  });

  it('finds nothing in 600 requests', async () => {
    const {code, output} = await runNode(['scripts/fuzz.mjs', '--requests', '600', '--seed', '20261123'], {
      capture: true,
    });
    assert.equal(code, 0, output);
    assert.equal(output.trimEnd().split('\n').at(-1), 'PASS');
  });
});
