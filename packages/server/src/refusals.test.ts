import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {problemTypes} from '@pls-kit/contract';
import {contractOperations} from './contract-operations.js';
import {limits} from './attachments/limits.js';
import {
  newIdempotencyKey,
  openToken,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  type Casework,
  type RequestOptions,
} from './testing/casework.js';
import {everyOperation, type CallableOperation, type Parameter} from './testing/every-operation.js';

let casework: Casework;
let operations: readonly CallableOperation[];
before(async () => {
  casework = await startCasework();
  operations = await everyOperation(casework);
});
after(() => casework.close());

/** Refused as it should be, and asking for nothing to change. */
const refused = async (
  {id, options}: CallableOperation,
  change: RequestOptions,
  [status, type]: readonly [number, string],
) => {
  const answer = await casework.request(id, {
    ...options,
    ...change,
    query: {...options.query, ...change.query},
    headers: {...options.headers, ...change.headers},
  });
  assert.deepEqual([id, answer.status, answer.body.type], [id, status, type], answer.text);
  return answer;
};

const json = 'application/json';

/** A value that the contract does not take; undefined where it takes any, or where a wrong one is unknown (404). */
const unfit = ({schema}: Parameter): string | undefined => {
  if (schema['pattern'] !== undefined) return undefined;
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 'many';
  if (schema['type'] === 'boolean') return 'perhaps';
  if (schema['enum'] !== undefined || schema['x-extensible-enum'] !== undefined) return 'no-such';
  return undefined;
};

describe('every operation refuses', () => {
  it('a page of somebody else, unless everybody may read it', async () => {
    const forEverybody = ['catalogue', 'health'];
    for (const operation of operations.filter(({audience}) => !forEverybody.includes(audience))) {
      const headers = {Origin: 'https://elsewhere.example'};
      await refused(operation, {headers}, [403, problemTypes.originNotAllowed]);
    }
  });

  it('a portal that there is not', async () => {
    // A probe belongs to no portal.
    for (const operation of operations.filter(({audience}) => audience !== 'health')) {
      await refused(operation, {query: {portal: 'pk_nobody'}}, [404, problemTypes.notFound]);
    }
  });

  it('a code in its path that cannot be one', async () => {
    for (const operation of operations.filter(({template}) => template.includes('{'))) {
      const {path = {}} = operation.options;
      for (const name of Object.keys(path)) {
        await refused(operation, {path: {...path, [name]: 'x!'}}, [404, problemTypes.notFound]);
      }
    }
  });

  it('anybody without a token, or with one that is none, where it needs one', async () => {
    for (const operation of operations.filter(({isSecured}) => isSecured)) {
      for (const token of ['', 'nobody.nothing.none']) {
        const answer = await refused(operation, {token}, [401, problemTypes.unauthorized]);
        assert.equal(answer.headers.get('WWW-Authenticate'), 'Bearer');
      }
    }
  });

  it('an administrator, where it is about a case', async () => {
    const token = await signIn(casework, 'admin-410300');
    // Holding a case needs no look into it.
    const theirs: readonly string[] = ['holdCase', 'releaseCase'];
    const aboutCases = operations.filter(({id, template}) => /desk.*\{number\}/.test(template) && !theirs.includes(id));
    for (const operation of aboutCases) {
      await refused(operation, {token, ...(operation.body === json && {body: {}})}, [403, problemTypes.forbidden]);
    }
  });

  it('a body that is not JSON, or cut off', async () => {
    for (const operation of operations.filter(({body}) => body === json)) {
      for (const body of ['{', '{"text":"半', 'version=1']) {
        await refused(operation, {body}, [400, problemTypes.malformedJson]);
      }
    }
  });

  it('a body that does not fit, and says where', async () => {
    for (const operation of operations.filter(({body}) => body === json)) {
      const {body} = await refused(operation, {body: {noSuchField: 1}}, [422, problemTypes.invalidRequest]);
      const pointers = (body.violations ?? []).map(({pointer}) => pointer);
      assert.ok(pointers.includes('/noSuchField'), `${operation.id}: ${pointers.join(' ')}`);
    }
  });

  it('a body of another kind', async () => {
    for (const operation of operations.filter(({body}) => body !== undefined)) {
      const headers = {'Content-Type': 'text/plain'};
      await refused(operation, {body: 'version=1', headers}, [415, problemTypes.unsupportedMediaType]);
    }
  });

  it('a body beyond all bounds', async () => {
    const body = `{"text":"${'字'.repeat(700_000)}"}`;
    for (const operation of operations.filter((each) => each.body !== undefined)) {
      const headers = {'Content-Type': operation.body ?? ''};
      await refused(operation, {body, headers}, [413, problemTypes.bodyTooLarge]);
    }
  });

  it('a parameter that does not fit, and says which', async () => {
    for (const operation of operations) {
      for (const parameter of operation.parameters) {
        const {name, in: place} = parameter;
        const value = unfit(parameter);
        if (value === undefined || place !== 'query') continue;
        const {body} = await refused(operation, {query: {[name]: value}}, [422, problemTypes.invalidRequest]);
        assert.deepEqual(
          body.violations?.map(({pointer}) => pointer),
          [`#/query/${name}`],
          operation.id,
        );
      }
    }
  });

  it('a cursor that was tampered with', async () => {
    const lists = operations.filter(({parameters}) => parameters.some(({name}) => name === 'cursor'));
    assert.ok(lists.length > 10);
    for (const operation of lists) {
      for (const cursor of ['x', 'W10', 'eyJhIjoxfQ', '%00']) {
        await refused(operation, {query: {cursor}}, [422, problemTypes.invalidRequest]);
      }
    }
  });
});

it('an address answers only to the methods of the contract', async () => {
  const templates = new Map(contractOperations().map((operation) => [operation.template, operation]));
  for (const {id, template} of templates.values()) {
    const known = contractOperations()
      .filter((operation) => operation.template === template)
      .map(({method}) => method);
    // `GET …/cases/search` asks for the case of the number "search": there is none, and that is all.
    const known404 = contractOperations()
      .filter((operation) => operation.template === template.replace(/\/\w+$/, '/{number}'))
      .map(({method}) => method);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => !known.includes(each))) {
      if (known404.includes(method)) continue;
      const {options} = operations.find((operation) => operation.id === id) ?? assert.fail(id);
      const answer = await casework.request(id, {...options, method});
      assert.deepEqual([id, method, answer.status], [id, method, 405], answer.text);
      assert.deepEqual(answer.headers.get('Allow')?.split(', '), [...known, 'OPTIONS']);
    }
  }
});

describe('some operations refuse', () => {
  const clerk = 'clerk-lys-410311013';
  const supervisor = 'supervisor-410311';

  const step = async (
    account: string,
    operation: CallableOperation['id'],
    path: Record<string, string>,
    body: object,
  ) => {
    const {
      status,
      body: answer,
      text,
    } = await casework.request(operation, {path, token: await signIn(casework, account), body});
    return {status, type: answer.type, text};
  };

  it('a longer or a running limit for a case that has moved on', async () => {
    const {number} = await submit(casework);
    const conflict = {status: 409, type: problemTypes.versionConflict};
    const extend = await step(
      supervisor,
      'extendClock',
      {number},
      {version: 9, by: 1, reason: '等外地法院寄来借款人的材料'},
    );
    assert.deepEqual({...extend, text: ''}, {...conflict, text: ''}, extend.text);
    const resume = await step(clerk, 'resumeClock', {number}, {version: 9});
    assert.deepEqual({...resume, text: ''}, {...conflict, text: ''}, resume.text);
  });

  it('an explanation of a supervision that is over', async () => {
    const {options} = operations.find(({id}) => id === 'getSupervision') ?? assert.fail('no supervision');
    const {path = {}} = options;
    const {body: open} = await casework.request<{version: number}>('getSupervision', options);
    const result = {version: open.version, text: '晚了一天，已要求站里安排替班。'};
    assert.equal((await step(supervisor, 'closeSupervision', path, result)).status, 200);
    const {body: closed} = await casework.request<{version: number}>('getSupervision', options);
    const late = await step(clerk, 'explainSupervision', path, {
      version: closed.version,
      text: '经办人住院了，11月30日才交接。',
    });
    assert.deepEqual([late.status, late.type], [409, problemTypes.illegalTransition], late.text);
  });

  it('a file that is not there, among what a citizen adds', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    assert.equal((await step(clerk, 'acceptCase', {number}, {version: 1})).status, 200);
    assert.equal((await step(clerk, 'askCitizen', {number}, {version: 2, items: ['借条照片']})).status, 200);
    const answer = await casework.request('supplementCase', {
      path: {number},
      token: await openToken(casework, receipt),
      body: {version: 3, text: '借条照片', attachments: ['AAAAAAAAAAAAAAAAAAAAAA']},
    });
    assert.deepEqual([answer.status, answer.body.type], [422, problemTypes.invalidCase], answer.text);
    assert.equal(answer.body.violations?.[0]?.pointer, '/attachments/0');
  });

  it('another call under the key of a call that was written down', async () => {
    const record = async (draft: typeof wageQuestion) =>
      casework.request('recordCase', {
        token: await signIn(casework, clerk),
        headers: {'Idempotency-Key': 'the-same-key-for-both'},
        body: {channel: 'hotline', draft},
      });
    assert.equal((await record(wageQuestion)).status, 201);
    const other = await record({...wageQuestion, answers: {...wageQuestion.answers, name: '李秀英'}});
    assert.deepEqual([other.status, other.body.type], [422, problemTypes.idempotencyKeyReused], other.text);
  });

  it('more files in an hour than anybody has to send', async () => {
    const announce = () =>
      casework.request('createAttachment', {
        address: '203.0.113.66',
        headers: {'Idempotency-Key': newIdempotencyKey()},
        body: {homeCounty: '410311', name: '借条.jpg', size: 2048},
      });
    for (let file = 0; file < limits.filesPerHour; file += 1) assert.equal((await announce()).status, 201);
    const {status, body, headers} = await announce();
    assert.deepEqual([status, body.type], [429, problemTypes.tooManyTries]);
    assert.ok(Number(headers.get('Retry-After')) > 0);
  });
});
