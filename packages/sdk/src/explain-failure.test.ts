import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createClient} from './client.js';
import {ApiError, NetworkError, UnauthorizedError} from './errors.js';
import type {ClientOptions} from './transport.js';

const html = (status: number, headers = {}) =>
  new Response('<!doctype html><title>x</title>', {status, headers: {'Content-Type': 'text/html', ...headers}});

/** What a client says of an answer or a failed connection, in one language. */
const saidOf = async (fetch: () => Promise<Response>, options: Partial<ClientOptions> = {}): Promise<Error> => {
  const client = createClient({baseUrl: 'https://api.example', portal: 'pk_luolong', fetch, ...options});
  const error: unknown = await client.health.live().catch((thrown: unknown) => thrown);
  assert.ok(error instanceof Error);
  // A path may hold a case number.
  assert.doesNotMatch(error.message, /healthz/);
  return error;
};
const sayings = async (fetch: () => Promise<Response>) => {
  const [zh, en] = await Promise.all([saidOf(fetch), saidOf(fetch, {locale: 'en'})]);
  // What is English holds no Chinese.
  assert.doesNotMatch(en.message, /[\u4e00-\u9fff]/);
  return {zh, en};
};
const answeredBy = (response: Response, url: string) => Object.defineProperty(response, 'url', {value: url});

it('says of a stranger’s answer who it may be and what to do', async () => {
  const cases: [() => Response, RegExp, RegExp][] = [
    [() => html(403), /防火墙.*放行 https:\/\/api\.example/, /firewall .*let through/],
    [() => html(404), /baseUrl 多半写错了/, /baseUrl is most likely wrong/],
    [() => html(200), /请核对 baseUrl/, /check baseUrl/],
    [() => html(502), /网关停了/, /gateway before it is down/],
    [() => html(511), /上网认证/, /sign in to the network/],
    [() => html(407), /代理/, /proxy/],
    [
      () => answeredBy(html(200), 'http://login.hotel.example/portal?x'),
      /http:\/\/login\.hotel\.example.*上网认证/,
      /from http:\/\/login\.hotel\.example/,
    ],
  ];
  for (const [response, zhWords, enWords] of cases) {
    const {zh, en} = await sayings(() => Promise.resolve(response()));
    assert.ok(zh instanceof ApiError);
    assert.match(zh.message, zhWords);
    assert.match(en.message, enWords);
  }
});

it('says of a connection that did not come about what its code tells', async () => {
  const codes: [string, RegExp, RegExp][] = [
    ['ENOTFOUND', /主机名/, /check the host in baseUrl/],
    ['ECONNREFUSED', /端口/, /nothing listens/],
    ['CERT_NOT_YET_VALID', /校准本机时间/, /set this machine's clock/],
    ['CERT_HAS_EXPIRED', /更新证书/, /needs renewing/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /根证书/, /root certificate/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /别的域名/, /another name/],
    ['ECONNRESET', /连接中断（ECONNRESET）/, /broke \(ECONNRESET\)/],
  ];
  for (const [code, zhWords, enWords] of codes) {
    const cause = new TypeError('fetch failed', {cause: Object.assign(new Error('deep'), {code})});
    const {zh, en} = await sayings(() => Promise.reject(cause));
    assert.ok(zh instanceof NetworkError);
    assert.match(zh.message, zhWords);
    assert.match(en.message, enWords);
  }
  const {zh, en} = await sayings(() => Promise.reject(new TypeError('Failed to fetch')));
  assert.match(zh.message, /设备时间/);
  assert.match(en.message, /wrong clock/);
});

it('says how far off this clock is when a token is refused', async () => {
  const refusal = (serverMs: number) => () =>
    Promise.resolve(
      Response.json(
        {type: '/problems/unauthorized', title: 'x', status: 401, detail: 'The token is over.'},
        {status: 401, headers: {Date: new Date(serverMs).toUTCString()}},
      ),
    );
  const behind = await sayings(refusal(Date.now() + 3_600_000));
  assert.ok(behind.zh instanceof UnauthorizedError);
  assert.match(behind.zh.message, /The token is over\. 本机时间比服务器慢了 60 分钟/);
  assert.match(behind.en.message, /60 minutes behind/);
  assert.match((await sayings(refusal(Date.now() - 3_600_000))).en.message, /60 minutes ahead of/);
  assert.doesNotMatch((await sayings(refusal(Date.now()))).en.message, /clock/);
});

it('refuses options that lead nowhere, and says what to write', () => {
  const refused = (options: object, words: RegExp) => {
    assert.throws(
      () => createClient({baseUrl: 'https://api.example', portal: 'pk_x', ...options}),
      (error) => error instanceof TypeError && words.test(error.message),
    );
  };
  refused({baseUrl: 'api.example'}, /写成 https:\/\/api\.example\.gov\.cn/);
  refused({baseUrl: 'api.example', locale: 'en'}, /is no address: write https/);
  refused({baseUrl: undefined}, /不是地址/);
  refused({baseUrl: 'https://api.example/v1/', locale: 'en'}, /leave it out/);
  refused({baseUrl: '', locale: 'en'}, /no page here/);
  refused({portal: ' ', locale: 'en'}, /portal is missing/);
  createClient({baseUrl: 'http://127.0.0.1:8787/below/a/path/', portal: 'pk_x'});
});
