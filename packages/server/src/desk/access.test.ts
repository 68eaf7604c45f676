import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt, OperationId} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {createApp} from '../app.js';
import {contractOperations} from '../contract-operations.js';
import {
  luoyang,
  newIdempotencyKey,
  openToken,
  personalWords,
  signIn,
  startCasework,
  submit,
  type Casework,
  type RequestOptions,
} from '../testing/casework.js';
import {accessRows} from '../testing/desk-access.js';
import {callers, places, Stage, type CallerName, type Place} from '../testing/desk-stage.js';
import {reachOf, type DeskOperation} from './scope.js';

let casework: Casework;
let stage: Stage;
let receipt: CaseReceipt;
before(async () => {
  casework = await startCasework();
  stage = new Stage(casework);
  receipt = await submit(casework);
});
after(() => casework.close());

const callerNames = Object.keys(callers) as CallerName[];
const placeNames = Object.keys(places) as Place[];

/** Scheme of the token that an operation needs, by the contract. */
const securityOf = (operation: OperationId): string | undefined => {
  const {method, template} = contractOperations().find(({id}) => id === operation) ?? assert.fail(operation);
  const {security} = document.paths[template]?.[method.toLowerCase()] as {security?: Record<string, unknown>[]};
  return security?.flatMap(Object.keys)[0];
};
const withScheme = (scheme: string) => contractOperations().filter(({id}) => securityOf(id) === scheme);

/** Signs in anew, since preparing may have moved the clock; a file comes as bytes, which casework does not read. */
const ask = async (caller: CallerName, operation: DeskOperation, options: RequestOptions) => {
  const token = await signIn(casework, callers[caller]);
  if (operation !== 'getDeskAttachment') return casework.request(operation, {...options, token});
  const {number, id} = options.path ?? {};
  const app = await createApp(casework.world, luoyang);
  const answer = await app.request(`/v1/desk/cases/${number ?? ''}/attachments/${id ?? ''}?reason=work`, {
    headers: {Authorization: `Bearer ${token}`},
  });
  return {status: answer.status, text: await answer.text(), headers: answer.headers};
};

/** Without what differs from request to request. */
const alike = (text: string) => text.replace(/"instance":"[^"]*"/, '');

describe('who may do what, where', () => {
  it('is said of every operation of the contract that needs a staff token', () => {
    const needed = withScheme('staffToken')
      .map(({id}) => id)
      .sort();
    assert.deepEqual(Object.keys(reachOf).sort(), needed, 'desk/scope.ts');
    assert.deepEqual(Object.keys(accessRows).sort(), needed, 'testing/desk-access.ts');
  });

  for (const [operation, {allowed, elsewhere, call}] of Object.entries(accessRows) as [
    DeskOperation,
    (typeof accessRows)[DeskOperation],
  ][]) {
    it(`${operation}: every role at every place, and nobody else`, async () => {
      for (const place of elsewhere === null ? (['station'] as const) : placeNames) {
        const prepared = await call(stage, place);
        for (const caller of callerNames) {
          // What an adviser was given is tried by advisers: for the others it is a case at the station.
          if (place === 'mine' && caller !== 'adviser') continue;
          const at = `${operation} ${caller} ${place}`;
          const may = allowed[caller];
          if (may === 'none') {
            assert.equal((await ask(caller, operation, prepared)).status, 403, at);
          } else if (may.includes(place)) {
            const {status, text} = await ask(caller, operation, await call(stage, place));
            assert.ok(status >= 200 && status < 300, `${at}: ${String(status)} ${text}`);
          } else {
            const refused = await ask(caller, operation, prepared);
            assert.equal(refused.status, elsewhere, `${at}: ${refused.text}`);
            for (const word of personalWords) assert.equal(refused.text.includes(word), false);
            if (elsewhere !== 404) continue;
            const missing = {...prepared, path: {...prepared.path, number: '269999999999'}};
            assert.equal(alike(refused.text), alike((await ask(caller, operation, missing)).text), at);
          }
        }
        const citizen = await openToken(casework, receipt);
        for (const token of [undefined, citizen, 'made-up', `${citizen}x`]) {
          const {status, headers} = await casework.request(operation, {...prepared, ...(token && {token})});
          assert.equal(status, 401, `${operation} with ${token ?? 'no token'}`);
          assert.match(headers.get('WWW-Authenticate') ?? '', /^Bearer/);
        }
      }
    });
  }

  it('leaves no trace in the access log of what was refused', async () => {
    const {number} = await submit(casework);
    const token = await signIn(casework, 'clerk-lyc-410303');
    await casework.request('getDeskCase', {path: {number}, token});
    await casework.request('openCaseInFull', {path: {number}, token, body: {reason: 'work'}});
    const looked = await casework.database.selectFrom('access_log').selectAll().where('number', '=', number).execute();
    assert.deepEqual(looked, []);
  });
});

describe('what belongs to a citizen', () => {
  it('is opened by no token of staff, by none of another case, and by none at all', async () => {
    const other = await submit(casework);
    const tokens = [undefined, await signIn(casework, callers.clerk), await openToken(casework, other), 'made-up'];
    const operations = [...withScheme('caseToken'), ...withScheme('uploadToken')];
    assert.ok(operations.length > 15);
    for (const {id, method} of operations) {
      for (const token of tokens) {
        const {status} = await casework.request(id, {
          path: {number: receipt.number, id: 'wYB0Z1cPq3mLr8sT5uVxQg', offset: '0'},
          headers: {'Idempotency-Key': newIdempotencyKey()},
          ...(method !== 'GET' && {body: {version: 1}}),
          ...(token && {token}),
        });
        assert.equal(status, 401, `${id} with ${token ?? 'no token'}`);
      }
    }
  });
});
