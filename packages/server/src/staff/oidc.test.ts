import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import type {ServerResponse} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {OperationId, StaffMember, StaffMemberPage, StaffToken} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {exportSPKI, importJWK, SignJWT} from 'jose';
import {contractOperations} from '../contract-operations.js';
import {luoyang, newIdempotencyKey, startCasework, submit, type Casework} from '../testing/casework.js';
import {discoveryPath, keysPath, OidcProvider} from '../testing/oidc-provider.js';
import {importStaff} from './import-staff.js';
import {usualClaims} from './staff-claims.js';

const start = new Date('2026-11-23T09:30:00+08:00');
const list = 'subject,role,unit,scope,name\nzhang,clerk,LYC-410311,,张科员\n';

let provider: OidcProvider;
let casework: Casework;
before(async () => {
  provider = await OidcProvider.start();
});
after(() => provider.close());
beforeEach(async () => {
  provider.now = start;
  provider.answers.clear();
  const oidc = {issuer: provider.issuer, audience: provider.audience, staff: 'list', claims: usualClaims} as const;
  casework = await startCasework({settings: {oidc}});
  await importStaff(casework.world, luoyang, list);
});
afterEach(() => casework.close());

const me = (token: string) => casework.request<StaffMember>('getStaffMember', {token});
const statusOf = async (token: string) => (await me(token)).status;
/** Both clocks, the provider's and the server's. */
const advance = (seconds: number) => {
  provider.now = new Date(provider.now.getTime() + seconds * 1000);
  casework.setClock(provider.now.toISOString());
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const partsOf = async (token: Promise<string>) => (await token).split('.') as [string, string, string];

describe('a token of a provider', () => {
  it('signs its owner in, whatever of the accepted algorithms it is signed with', async () => {
    for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
      await provider.rotate(alg);
      advance(31);
      const {status, body, text} = await me(await provider.token('zhang'));
      assert.equal(status, 200, `${alg} ${text}`);
      assert.deepEqual([body.role, body.scope, body.units.map(({id}) => id)], ['clerk', '410311', ['LYC-410311']]);
      assert.deepEqual([body.name.zh, body.provenance], ['张科员', 'seed']);
    }
    for (const options of [
      {header: {typ: 'at+jwt'}},
      {header: {typ: 'JWT'}},
      {claims: {aud: ['account', provider.audience], typ: 'Bearer'}},
      {expiresIn: -59},
      {claims: {nbf: Math.floor(provider.now.getTime() / 1000) + 59}},
    ]) {
      assert.equal(await statusOf(await provider.token('zhang', options)), 200, JSON.stringify(options));
    }
  });

  it('is refused with the reason when it is not for here, not now, or not signed as it should be', async () => {
    const key = await provider.rotate('RS256');
    const [header, payload] = await partsOf(provider.token('zhang'));
    const publicKey = await exportSPKI((await importJWK(key.publicKey, 'RS256')) as CryptoKey);
    const confused = `${part({alg: 'HS256', kid: key.kid, typ: 'JWT'})}.${payload}`;
    const hmac = createHmac('sha256', publicKey).update(confused).digest('base64url');
    const [, , signature] = await partsOf(provider.token('zhang'));
    const stranger = await OidcProvider.start();
    const strangers = await stranger.token('zhang');
    // Says that it is the trusted provider's, by a key that names itself in the header.
    const {privateKey, publicKey: jwk} = stranger.keys[0] ?? assert.fail('no key');
    const imposter = new SignJWT({sub: 'zhang', iss: provider.issuer, aud: provider.audience, exp: 4e9});
    const withOwnKey = await imposter.setProtectedHeader({alg: 'RS256', kid: key.kid, jwk}).sign(privateKey);
    await stranger.close();
    const now = Math.floor(provider.now.getTime() / 1000);
    for (const [what, token, reason] of [
      ['expired', await provider.token('zhang', {expiresIn: -61}), /expired/],
      ['not yet', await provider.token('zhang', {claims: {nbf: now + 61}}), /clocks/],
      ['another audience', await provider.token('zhang', {claims: {aud: 'payroll'}}), /aud/],
      ['no audience', await provider.token('zhang', {claims: {aud: undefined}}), /aud/],
      ['no end', await provider.token('zhang', {claims: {exp: undefined}}), /exp/],
      ['nobody', await provider.token('', {claims: {sub: undefined}}), /sub/],
      ['another issuer', strangers, /issued/],
      ['another key', withOwnKey, /signature/],
      ['none', `${part({alg: 'none', kid: key.kid})}.${payload}.`, /algorithm/],
      ['None', `${part({alg: 'None'})}.${payload}.`, /algorithm/],
      ['HS256 by the public key', `${confused}.${hmac}`, /algorithm/],
      ['RS512', `${part({alg: 'RS512', kid: key.kid})}.${payload}.${signature}`, /algorithm/],
      ['changed', `${header}.${part({...claimsOf(payload), sub: 'li'})}.${signature}`, /signature/],
      ['no signature', `${header}.${payload}.`, /signature/],
      ['an ID token', await provider.token('zhang', {claims: {typ: 'ID'}}), /access token/],
      ['a logout token', await provider.token('zhang', {header: {typ: 'logout+jwt'}}), /access token/],
      ['critical', await provider.token('zhang', {header: {crit: ['exp']}}).catch(() => 'a.b.c'), /^Bearer$/],
      ['no JWT', 'abc', /^Bearer$/],
    ] as const) {
      const {status, headers, body} = await casework.request('getStaffMember', {token});
      assert.deepEqual([status, body.type], [401, '/problems/unauthorized'], what);
      const challenge = headers.get('WWW-Authenticate') ?? '';
      assert.match(challenge, reason, what);
      assert.match(challenge, /^Bearer(?: error="invalid_token", error_description="[ -~]+")?$/, what);
    }
  });

  it('goes on through a rotation, and ends with the key that was withdrawn', async () => {
    const [first = assert.fail('no key')] = provider.keys;
    const early = await provider.token('zhang', {kid: first.kid, expiresIn: 7200});
    assert.equal(await statusOf(early), 200);
    await provider.rotate();
    const late = await provider.token('zhang', {expiresIn: 7200});
    assert.equal(await statusOf(late), 401, 'within the cool-down nobody is asked');
    advance(30);
    assert.equal(await statusOf(late), 200);
    assert.equal(await statusOf(early), 200);
    provider.keys = provider.keys.slice(1);
    advance(599);
    assert.equal(await statusOf(early), 200);
    advance(1);
    assert.equal(await statusOf(early), 401);
    assert.equal(await statusOf(late), 200);
  });

  it('that names a key nobody has does not hammer the provider', async () => {
    assert.equal(await statusOf(await provider.token('zhang')), 200);
    const before = provider.asked[keysPath] ?? 0;
    advance(30);
    const forged = await Promise.all(
      Array.from({length: 200}, (_, index) => provider.token('zhang', {header: {kid: `forged-${String(index)}`}})),
    );
    const statuses = await Promise.all(forged.map(statusOf));
    assert.deepEqual([...new Set(statuses)], [401]);
    assert.equal((provider.asked[keysPath] ?? 0) - before, 1);
    assert.equal(await statusOf(await provider.token('zhang')), 200, 'those who work go on');
    advance(30);
    await statusOf(forged[0] ?? '');
    assert.equal((provider.asked[keysPath] ?? 0) - before, 2);
  });

  it('without a key id is tried with each key', async () => {
    await provider.rotate();
    advance(30);
    const [oldest = assert.fail('no key')] = provider.keys;
    for (const {kid} of [oldest, provider.keys.at(-1) ?? oldest]) {
      assert.equal(await statusOf(await provider.token('zhang', {kid, header: {kid: undefined}})), 200, kid);
    }
    const stranger = await OidcProvider.start();
    const claims = {iss: provider.issuer};
    assert.equal(await statusOf(await stranger.token('zhang', {header: {kid: undefined}, claims})), 401);
    await stranger.close();
  });
});

const claimsOf = (payload: string) =>
  JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;

describe('a provider that cannot be reached', () => {
  it('keeps nobody out whose key is known, for a day', async () => {
    const token = await provider.token('zhang', {expiresIn: 2 * 86_400});
    assert.equal(await statusOf(token), 200);
    await provider.close();
    advance(3600);
    assert.equal(await statusOf(token), 200);
    assert.ok(casework.log.some((line) => line.includes('"task":"sign-in-keys"')));
    advance(23 * 3600);
    assert.equal(await statusOf(token), 503);
    await provider.open();
    advance(30);
    assert.equal(await statusOf(token), 200);
  });

  it('at a cold start is a 503 for every operation of staff, while citizens go on', async () => {
    const token = await provider.token('zhang');
    await provider.close();
    for (const {id, method, template} of contractOperations().filter(({id: each}) => needsStaff(each))) {
      const {status, body, headers} = await casework.request(id, {
        token,
        // Whatever is asked about: who asks comes first.
        path: Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'anything'])),
        ...(method !== 'GET' && {body: {}, headers: {'Idempotency-Key': newIdempotencyKey()}}),
      });
      assert.deepEqual(
        [status, body.type, headers.get('Retry-After')],
        [503, '/problems/sign-in-unavailable', '30'],
        id,
      );
    }
    const receipt = await submit(casework);
    assert.match(receipt.number, /^\d{12}$/);
    // A development token needs no provider.
    const accounts = await casework.request<StaffMemberPage>('listDevelopmentAccounts');
    const account = accounts.body.items[0]?.id;
    const {body} = await casework.request<StaffToken>('signInForDevelopment', {body: {account}});
    assert.equal(await statusOf(body.token), 200);
    await provider.open();
    assert.equal(await statusOf(token), 503, 'within the cool-down');
    advance(30);
    assert.equal(await statusOf(token), 200);
  });

  it('or that answers nonsense gives no keys', async () => {
    const token = await provider.token('zhang', {expiresIn: 7200});
    const json = (body: unknown) => (response: ServerResponse) => {
      response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify(body));
    };
    const good = {issuer: provider.issuer, jwks_uri: `${provider.issuer}/certs`};
    for (const [path, answer, reason] of [
      [discoveryPath, json({...good, issuer: 'https://elsewhere.example'}), /another issuer/],
      [discoveryPath, json({...good, jwks_uri: 'http://elsewhere.example/certs'}), /not https/],
      [discoveryPath, json({issuer: provider.issuer}), /not https/],
      [discoveryPath, (response) => response.writeHead(302, {Location: keysPath}).end(), /sign-in-keys/],
      [discoveryPath, (response) => response.writeHead(200).end('<html>'), /not JSON/],
      [discoveryPath, (response) => response.writeHead(500).end(), /answered 500/],
      [keysPath, json([]), /sign-in-keys/],
      [keysPath, json({keys: 'none'}), /sign-in-keys/],
      [keysPath, json({keys: Array(20_000).fill({kty: 'RSA', kid: 'x', n: 'y'.repeat(20)})}), /too large/],
    ] as [string, (response: ServerResponse) => void, RegExp][]) {
      provider.answers.set(path, answer);
      advance(30);
      assert.equal(await statusOf(token), 503);
      assert.match(casework.log.findLast((line) => line.includes('sign-in-keys')) ?? '', reason);
      provider.answers.clear();
    }
    advance(30);
    assert.equal(await statusOf(token), 200);
  });
});

const needsStaff = (id: OperationId): boolean => {
  const {method, template} = contractOperations().find((each) => each.id === id) ?? assert.fail(id);
  const {security = []} = document.paths[template]?.[method.toLowerCase()] as {security?: Record<string, unknown>[]};
  return security.some((scheme) => 'staffToken' in scheme);
};
