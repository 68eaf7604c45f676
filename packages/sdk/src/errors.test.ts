import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Problem} from '@pls-kit/contract';
import {
  ApiError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NetworkError,
  NotFoundError,
  PlsError,
  RateLimitError,
  TimeoutError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';
import {explainFailure} from './explain-failure.js';
import {type Explain, explainBriefly} from './failure.js';
import {toClientError} from './to-client-error.js';

const answer = (problem: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(problem), {
    status: (problem as Partial<Problem>).status ?? 500,
    headers: {'Content-Type': 'application/problem+json', ...headers},
  });
const around = (locale: string, explain: Explain = explainFailure) => ({
  origin: 'https://api.example',
  locale,
  explain,
});
const translate = (response: Response) => toClientError(response, around('zh-CN', explainBriefly));

describe('toClientError', () => {
  it('gives each status its class, and every class is an ApiError and a PlsError', async () => {
    const expected = {
      401: UnauthorizedError,
      403: ForbiddenError,
      404: NotFoundError,
      409: ConflictError,
      429: RateLimitError,
      500: ApiError,
    };
    for (const [status, errorClass] of Object.entries(expected)) {
      const error = await translate(answer({type: '/problems/x', title: 'x', status: Number(status)}));
      assert.equal(error.constructor, errorClass);
      assert.ok(error instanceof ApiError && error instanceof PlsError && error instanceof Error);
      assert.equal(error.name, errorClass.name);
      assert.equal(error.status, Number(status));
      assert.equal(error.type, '/problems/x');
    }
  });

  it('keeps title, detail, request id and extension members of the problem', async () => {
    const problem = {
      type: '/problems/version-conflict',
      title: '这件事刚被别人处理过',
      status: 409,
      detail: '请先看看最新情况',
      instance: 'req-5f2c',
      version: 4,
      state: 'accepted',
    };
    const error = await translate(answer(problem));
    assert.deepEqual(error.problem, problem);
    assert.equal(error.requestId, 'req-5f2c');
    assert.ok(error instanceof ConflictError);
    assert.equal(error.currentVersion, 4);
  });

  it('groups violations by the field that a form knows', async () => {
    const violation = (pointer: string) => ({pointer, code: 'required', message: '还没有填'});
    const violations = [
      violation('/answers/phone'),
      violation('/answers/phone'),
      violation('/answers/topics/0'),
      violation('/homeCounty'),
      violation('#/query/limit'),
      violation('/answers/a~1b~0c'),
      violation(''),
    ];
    const error = await translate(
      answer({type: '/problems/invalid-case', title: '有几处要改', status: 422, violations}),
    );
    assert.ok(error instanceof ValidationError);
    assert.equal(error.violations.length, 7);
    const fields = error.byField();
    assert.deepEqual([...fields.keys()], ['phone', 'topics', 'homeCounty', 'limit', 'a/b~c', '']);
    assert.equal(fields.get('phone')?.length, 2);
  });

  it('makes a 422 without violations a plain ApiError: there is no field to show it at', async () => {
    const error = await translate(answer({type: '/problems/idempotency-key-reused', title: 'x', status: 422}));
    assert.equal(error.constructor, ApiError);
    assert.ok(error.is('idempotency-key-reused'));
  });

  it('tells when to come back: from the problem, else from the header, else in a minute', async () => {
    const problem = {type: '/problems/too-many-tries', title: 'x', status: 429};
    const seconds = async (response: Response) => {
      const error = await translate(response);
      assert.ok(error instanceof RateLimitError);
      return error.retryAfterSeconds;
    };
    assert.equal(await seconds(answer({...problem, retryAfterSeconds: 1800}, {'Retry-After': '5'})), 1800);
    assert.equal(await seconds(answer(problem, {'Retry-After': '5'})), 5);
    assert.equal(await seconds(answer(problem)), 60);
    const inAnHour = await seconds(answer(problem, {'Retry-After': new Date(Date.now() + 3_600_000).toUTCString()}));
    assert.ok(inAnHour > 3590 && inAnHour <= 3600);
    const error = await translate(answer(problem, {'Retry-After': '5'}));
    assert.ok(error instanceof RateLimitError);
    assert.ok(Math.abs(error.retryAt.getTime() - Date.now() - 5000) < 1000);
  });

  it('counts a date in Retry-After by the server’s clock, however wrong this one is', async () => {
    const serverMs = Date.now() + 3_600_000;
    const headers = {Date: new Date(serverMs).toUTCString(), 'Retry-After': new Date(serverMs + 30_000).toUTCString()};
    const error = await translate(answer({type: '/problems/too-many-tries', title: 'x', status: 429}, headers));
    assert.equal(error.retryAfterSeconds, 30);
  });

  it('explains an answer that is no problem document, without naming the path', async () => {
    for (const body of ['<!doctype html><title>Blocked</title>', '{"error": "no"}', '"text"', 'null', '']) {
      const error = await translate(
        new Response(body, {status: 403, headers: {'Content-Type': 'text/html; charset=gbk', 'X-Request-Id': 'req-1'}}),
      );
      assert.equal(error.constructor, ApiError);
      assert.equal(error.problem.type, 'about:blank');
      assert.equal(error.status, 403);
      assert.equal(error.requestId, 'req-1');
      assert.match(error.message, /https:\/\/api\.example answered with text\/html .*check baseUrl/);
    }
  });

  it('says it in the citizen’s language', async () => {
    const response = () => new Response('Bad gateway', {status: 502});
    assert.match((await toClientError(response(), around('zh-CN'))).problem.title, /服务暂时没有正常回应/);
    assert.match((await toClientError(response(), around('en'))).problem.title, /did not answer/);
  });
});

describe('ApiError', () => {
  const error = (type: string, status = 409) => new ApiError({type, title: 'x', status});

  it('is told apart by the last part of its type, whether the service writes it in full or not', () => {
    assert.ok(error('/problems/version-conflict').is('version-conflict'));
    assert.ok(error('https://api.example/problems/version-conflict').is('version-conflict'));
    assert.ok(!error('/problems/illegal-transition').is('version-conflict'));
    assert.ok(!error('/problems/not-a-version-conflict').is('version-conflict'));
  });

  it('is temporary when waiting may mend it', () => {
    assert.deepEqual(
      [400, 401, 404, 409, 422, 429, 500, 502, 503].filter((status) => error('x', status).isTemporary),
      [429, 500, 502, 503],
    );
    const inFlight = {type: '/problems/submission-in-flight', title: 'x', status: 409, retryAfterSeconds: 1};
    assert.ok(new ConflictError(inFlight).isTemporary);
  });
});

describe('ConnectionError', () => {
  it('is what no answer has in common', () => {
    for (const error of [new NetworkError('x'), new TimeoutError('x')]) {
      assert.ok(error instanceof ConnectionError && error instanceof PlsError);
      assert.ok(!(error instanceof ApiError));
      assert.ok(error.isTemporary);
    }
  });
});
