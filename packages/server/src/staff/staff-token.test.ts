import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {StaffMember, StaffMemberPage, StaffToken} from '@pls-kit/contract';
import {newKeyRing} from '../secrets/secrets.js';
import {luoyang, random, signIn, startCasework, type Casework} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const start = '2026-11-23T09:30:00+08:00';

describe('who may come in', () => {
  it('is staff with a token of eight hours', async () => {
    const {body} = await casework.request<StaffToken>('signInForDevelopment', {body: {account: 'clerk-lyc-410311'}});
    assert.equal(body.expiresAt, '2026-11-23T17:30:00+08:00');
    assert.deepEqual(
      [body.staff.role, body.staff.units.map(({id}) => id), body.staff.scope],
      ['clerk', ['LYC-410311'], '410311'],
    );
    const me = await casework.request<StaffMember>('getStaffMember', {token: body.token});
    assert.deepEqual([me.status, me.body], [200, body.staff]);
    casework.setClock('2026-11-23T17:29:59+08:00');
    assert.equal((await casework.request('getStaffMember', {token: body.token})).status, 200);
    // A minute later: clocks differ.
    casework.setClock('2026-11-23T17:31:00+08:00');
    assert.equal((await casework.request('getStaffMember', {token: body.token})).status, 401);
    casework.setClock(start);
  });

  it('is nobody with a token that was changed, made elsewhere, or says it needs no signature', async () => {
    const token = await signIn(casework, 'clerk-lyc-410311');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const promoted = part({...claims, sub: 'supervisor-410300'});
    const elsewhere = await startCasework();
    const foreign = await signIn(elsewhere, 'clerk-lyc-410311');
    await elsewhere.close();
    for (const wrong of [
      `${header}.${promoted}.${signature}`,
      `${part({alg: 'none', typ: 'JWT'})}.${payload}.`,
      `${part({alg: 'none', kid: casework.world.secrets.currentKeyId})}.${payload}.`,
      `${header}.${payload}`,
      `${token}.x`,
      foreign,
      'x',
    ]) {
      const {status, body, headers} = await casework.request('getStaffMember', {token: wrong});
      assert.deepEqual([status, body.type], [401, '/problems/unauthorized'], wrong);
      assert.match(headers.get('WWW-Authenticate') ?? '', /^Bearer( error="invalid_token", |$)/);
    }
    assert.equal((await casework.request('getStaffMember')).status, 401);
  });

  it('is nobody once the development issuer is switched off, with a token from before either', async () => {
    const keys = newKeyRing(random, new Date(start));
    const open = await startCasework({keys});
    const token = await signIn(open, 'clerk-lyc-410311');
    assert.equal((await open.request('getStaffMember', {token})).status, 200);
    await open.close();
    const locked = await startCasework({keys, settings: {developmentIssuer: false}});
    assert.equal((await locked.request('getStaffMember', {token})).status, 401);
    assert.equal((await locked.request('listDevelopmentAccounts')).status, 404);
    assert.equal((await locked.request('signInForDevelopment', {body: {account: 'clerk-lyc-410311'}})).status, 404);
    await locked.close();
  });

  it('lists the accounts that can be tried', async () => {
    const {body} = await casework.request<StaffMemberPage>('listDevelopmentAccounts', {query: {unit: 'LYC-410311'}});
    assert.deepEqual(
      body.items.map(({id}) => id),
      ['clerk-lyc-410311', 'worker-lyc-410311-1', 'worker-lyc-410311-2'],
    );
    const all = await casework.request<StaffMemberPage>('listDevelopmentAccounts', {query: {limit: '5'}});
    assert.equal(all.body.items.length, 5);
    assert.ok(all.body.next);
    assert.equal((await casework.request('listDevelopmentAccounts', {query: {unit: 'LYC-999999'}})).status, 404);
    const unknown = await casework.request('signInForDevelopment', {body: {account: 'nobody-at-all'}});
    assert.deepEqual([unknown.status, unknown.body.violations?.[0]?.pointer], [422, '/account']);
  });

  it('reads the list of a unit it belongs to', async () => {
    for (const [account, unit, status] of [
      ['clerk-lys-410311013', 'LYS-410311013', 200],
      ['clerk-lys-410311013', 'LYC-410311', 403],
      ['supervisor-410311', 'LYC-410311', 200],
      ['supervisor-410311', 'LYC-410303', 403],
      ['supervisor-410300', 'LYC-410303', 200],
      ['supervisor-410300', 'LYB-410300', 200],
      ['supervisor-410311', 'LYB-410300', 403],
      ['supervisor-410300', 'LYC-999999', 404],
    ] as const) {
      const token = await signIn(casework, account);
      const answer = await casework.request('listAssignees', {token, query: {unit}});
      assert.equal(answer.status, status, `${account} ${unit}`);
    }
    assert.equal(luoyang.unit('LYB-410300')?.kind, 'bureau');
  });
});
