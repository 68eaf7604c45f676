import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {AssigneePage, StaffMember} from '@pls-kit/contract';
import {readOidc} from '../node/read-oidc.js';
import {luoyang, signIn, startCasework, submit, work, type Casework} from '../testing/casework.js';
import {adviser} from '../testing/desk-stage.js';
import {OidcProvider} from '../testing/oidc-provider.js';
import {importStaff, StaffListError} from './import-staff.js';
import {usualClaims} from './staff-claims.js';

let provider: OidcProvider;
let casework: Casework;
before(async () => {
  provider = await OidcProvider.start();
});
after(() => provider.close());
afterEach(async () => {
  luoyang.registerStaff([]);
  await casework.close();
});

const begin = async (staff: 'list' | 'claims', claims: Readonly<Partial<typeof usualClaims>> = {}) => {
  const {issuer, audience} = provider;
  casework = await startCasework({settings: {oidc: {issuer, audience, staff, claims: {...usualClaims, ...claims}}}});
};
const take = (text: string) => importStaff(casework.world, luoyang, text);
const me = async (subject: string, claims: Record<string, unknown> = {}) =>
  casework.request<StaffMember & {detail?: string}>('getStaffMember', {token: await provider.token(subject, {claims})});

describe("the operator's list of staff", () => {
  beforeEach(() => begin('list'));

  it('says who works where, in any order of columns, with or without an id', async () => {
    const text = [
      '\uFEFFrole,subject,name,name_en,unit,scope,id',
      'clerk,zhang,"张三, 受理",Zhang San,LYC-410311,,clerk-zhang',
      'worker,li,,,LYS-410311013,,',
      'supervisor,wang,,,,4103,',
      'admin,root,,,,,',
      `adviser,lawyer,,,,,${adviser}`,
      '',
    ].join('\r\n');
    assert.deepEqual(await take(text), {active: 5, closed: 0});
    const zhang = await me('zhang');
    assert.deepEqual(
      [zhang.status, zhang.body.id, zhang.body.role, zhang.body.name, zhang.body.units.map(({id}) => id)],
      [200, 'clerk-zhang', 'clerk', {zh: '张三, 受理', en: 'Zhang San'}, ['LYC-410311']],
    );
    const li = await me('li');
    assert.match(li.body.id, /^staff-[0-9a-f]{16}$/);
    assert.deepEqual([li.body.role, li.body.scope, li.body.name.zh], ['worker', '410311013', '办理员']);
    const wang = await me('wang');
    assert.deepEqual([wang.body.role, wang.body.units.length], ['supervisor', luoyang.units.length]);
    assert.deepEqual([(await me('root')).body.role, (await me('lawyer')).body.id], ['admin', adviser]);

    // They stand where the demonstration staff stood.
    const token = await provider.token('zhang');
    const {body} = await casework.request<AssigneePage>('listAssignees', {token, query: {unit: 'LYC-410311'}});
    assert.equal(
      body.items
        .filter(({role}) => role !== 'adviser')
        .map(({id}) => id)
        .join(),
      'clerk-zhang',
    );
    const demo = await casework.request('signInForDevelopment', {body: {account: 'clerk-lyc-410311'}});
    assert.equal(demo.status, 422);
  });

  it('is the last word: nobody else comes in, whatever the token says of them', async () => {
    await take('subject,role,unit\nzhang,clerk,LYC-410311\n');
    for (const claims of [{}, {pls_role: 'supervisor', pls_scope: '4103'}]) {
      const {status, body, headers} = await me('stranger', claims);
      assert.equal(status, 403);
      assert.match(body.detail ?? '', /还没有登记/);
      assert.match(headers.get('WWW-Authenticate') ?? 'Bearer', /^Bearer/);
    }
  });

  it('ends with the next request for who was taken off it; their name stays beside what they did', async () => {
    await take(
      'subject,role,unit,id,name\nzhang,clerk,LYS-410311013,clerk-zhang,张三\nli,clerk,LYS-410311013,clerk-li,李四\n',
    );
    const {number} = await submit(casework);
    await work(casework, await provider.token('zhang'), 'acceptCase', number, {version: 1});
    await work(casework, await provider.token('zhang'), 'assignCase', number, {version: 2, assignee: 'clerk-zhang'});
    assert.deepEqual(await take('subject,role,unit,id\nli,worker,LYC-410311,clerk-li\n'), {active: 1, closed: 1});
    const zhang = await me('zhang');
    assert.deepEqual([zhang.status, /停用/.test(zhang.body.detail ?? '')], [403, true]);
    const li = await me('li');
    assert.deepEqual([li.body.role, li.body.scope], ['worker', '410311'], 'another post from the next request on');
    assert.deepEqual(luoyang.staffMember('clerk-zhang')?.name.zh, '张三');
    assert.equal(luoyang.staffAtWork('clerk-zhang'), undefined);

    assert.deepEqual(
      await take(
        'subject,role,unit,id,active\nli,worker,LYC-410311,clerk-li,yes\nzhang,clerk,LYC-410311,clerk-zhang,no\n',
      ),
      {
        active: 1,
        closed: 0,
      },
    );
    assert.equal((await me('zhang')).status, 403);
    await take('subject,role,unit,id\nzhang,clerk,LYC-410311,clerk-zhang\n');
    assert.equal((await me('zhang')).status, 200, 'and may come back');
  });

  it('is taken in whole or not at all, and says in which line it is wrong', async () => {
    await take('subject,role,unit,id\nzhang,clerk,LYC-410311,clerk-zhang\nli,clerk,LYC-410311,clerk-li\n');
    for (const [text, reason] of [
      ['subject,role,unit\nwang,clerk,LYC-410311\nli,clerk,LYC-000000\n', /^Line 3: there is no unit/],
      ['subject,role,unit\nwang,boss,LYC-410311\n', /^Line 2: there is no role boss/],
      ['subject,role\nwang,supervisor\n', /^Line 2: there is no region scope/],
      ['subject,role,id\nwang,adviser,adviser-0\n', /^Line 2: the id is not that of a village adviser/],
      ['subject,role,unit\n,clerk,LYC-410311\n', /^Line 2: subject is empty/],
      ['subject,role,unit\nwang,clerk,LYC-410311\nwang,worker,LYC-410311\n', /^Line 3: subject wang stands in line 2/],
      ['subject,role,unit,id\nwang,clerk,LYC-410311,x\n', /^Line 2: the staff id/],
      ['subject,role,unit,active\nwang,clerk,LYC-410311,perhaps\n', /^Line 2: active is perhaps/],
      ['subject,role,unit,id\nzhang,clerk,LYC-410311,clerk-li\nli,clerk,LYC-410311,clerk-zhang\n', /is that of/],
      ['subject,role,unit,active\nwang,clerk,LYC-410311,no\n', /nobody in the list/],
      ['subject,role\n', /nobody in the list/],
      ['', /^Line 1: the columns subject, role are missing/],
      ['subject,role,password\n', /^Line 1: no column is called password/],
      ['subject,role\nwang\n', /^Line 2: 1 cells, and 2 columns/],
      ['subject,role\n"wang,clerk\n', /^Line 2: a quotation mark/],
      ['subject,role,name\nwang,clerk,\uFFFD\n', /not UTF-8/],
    ] as const) {
      await assert.rejects(take(text), (error) => {
        assert.ok(error instanceof StaffListError, String(error));
        assert.match(error.message, reason);
        return true;
      });
    }
    assert.equal((await me('zhang')).status, 200);
  });

  it('cannot be taken in for a provider that nobody named', async () => {
    const other = await startCasework();
    await assert.rejects(importStaff(other.world, luoyang, 'subject,role\nroot,admin\n'), /PLS_OIDC_ISSUER/);
    await other.close();
  });
});

describe('what a provider says of staff itself', () => {
  it('is taken by the usual names, and remembered', async () => {
    await begin('claims');
    const clerk = await me('zhang', {
      pls_role: 'clerk',
      pls_unit: 'LYC-410311',
      pls_staff: 'clerk-zhang',
      name: '张三',
    });
    assert.deepEqual(
      [clerk.status, clerk.body.id, clerk.body.name.zh, clerk.body.scope],
      [200, 'clerk-zhang', '张三', '410311'],
    );
    assert.equal(luoyang.staffAtWork('clerk-zhang')?.unit, 'LYC-410311', 'cases can be given to them');
    // Nothing changed, nothing is written.
    casework.resetCounts();
    await me('zhang', {pls_role: 'clerk', pls_unit: 'LYC-410311', pls_staff: 'clerk-zhang', name: '张三'});
    assert.equal(casework.counts['statement'], 1);
    const moved = await me('zhang', {pls_role: 'supervisor', pls_scope: '410303', pls_staff: 'clerk-zhang'});
    assert.deepEqual([moved.body.role, moved.body.scope], ['supervisor', '410303']);
    const without = await me('li', {pls_role: ['worker'], pls_unit: 'LYS-410311013'});
    assert.deepEqual([without.status, without.body.name.zh], [200, '办理员']);
    assert.match(without.body.id, /^staff-/);
  });

  it('is read from where the provider has it, lists of roles by their mapping', async () => {
    await begin('claims', {
      subject: 'preferred_username',
      role: 'realm_access.roles',
      unit: 'https://sfj.example/unit',
      roles: {'pls-supervisor': 'supervisor', 'pls-clerk': 'clerk'},
    });
    const claims = {
      preferred_username: 'zhang',
      realm_access: {roles: ['offline_access', 'pls-clerk']},
      'https://sfj.example/unit': 'LYC-410311',
    };
    const clerk = await me('f3a1', claims);
    assert.deepEqual([clerk.status, clerk.body.role], [200, 'clerk'], clerk.text);
    const row = await casework.database.selectFrom('staff_accounts').select('subject').executeTakeFirst();
    assert.equal(row?.subject, 'zhang');
    const none = await me('f3a2', {...claims, preferred_username: 'li', realm_access: {roles: ['offline_access']}});
    assert.deepEqual([none.status, /没有岗位/.test(none.body.detail ?? '')], [403, true]);
    assert.equal((await me('f3a3', {...claims, preferred_username: undefined})).status, 403);
  });

  it('makes nobody whose place is not clear, or whose id is somebody else', async () => {
    await begin('claims');
    await me('zhang', {pls_role: 'clerk', pls_unit: 'LYC-410311', pls_staff: 'clerk-zhang'});
    for (const claims of [
      {},
      {pls_role: 'root'},
      {pls_role: 'clerk'},
      {pls_role: 'clerk', pls_unit: 'LYC-000000'},
      {pls_role: 'supervisor'},
      {pls_role: 'supervisor', pls_scope: '99'},
      {pls_role: 'clerk', pls_unit: 'LYC-410311', pls_staff: 'clerk-zhang'},
      {pls_role: 'clerk', pls_unit: 'LYC-410311', pls_staff: "x'; drop table"},
      {pls_role: 7, pls_unit: 'LYC-410311'},
    ]) {
      const {status, body} = await me('li', claims);
      assert.deepEqual([status, body.detail !== undefined], [403, true], JSON.stringify(claims));
    }
  });

  it("gives way to the operator's list, which can shut an account at once", async () => {
    await begin('claims');
    const claims = {pls_role: 'clerk', pls_unit: 'LYC-410311'};
    assert.equal((await me('zhang', claims)).status, 200);
    await take('subject,role,unit,active\nli,clerk,LYC-410311,yes\nzhang,clerk,LYC-410311,no\n');
    assert.equal((await me('zhang', claims)).status, 403);
    assert.deepEqual((await me('li', {pls_role: 'supervisor', pls_scope: '4103'})).body.role, 'clerk');
  });
});

describe('the settings of a provider', () => {
  before(async () => {
    casework = await startCasework();
  });
  const base = {PLS_OIDC_ISSUER: 'https://sso.example.gov.cn/realms/luoyang', PLS_OIDC_AUDIENCE: 'pls-kit'};

  it('need no more than issuer and audience', () => {
    assert.deepEqual(readOidc({}), {});
    assert.deepEqual(readOidc(base).oidc, {
      issuer: base.PLS_OIDC_ISSUER,
      audience: 'pls-kit',
      staff: 'list',
      claims: usualClaims,
    });
    const claims = '{"role": "realm_access.roles", "roles": {"pls-clerk": "clerk"}}';
    assert.equal(readOidc({...base, PLS_OIDC_CLIENT: 'pls-kit'}).oidc?.deskClient, 'pls-kit');
    assert.deepEqual(readOidc({...base, PLS_OIDC_STAFF: 'claims', PLS_OIDC_CLAIMS: claims}).oidc?.claims, {
      ...usualClaims,
      role: 'realm_access.roles',
      roles: {'pls-clerk': 'clerk'},
    });
  });

  it('are refused in a sentence that names the variable', () => {
    for (const [variables, reason] of [
      [{PLS_OIDC_AUDIENCE: 'x'}, /^PLS_OIDC_AUDIENCE is set and PLS_OIDC_ISSUER is not/],
      [{PLS_OIDC_ISSUER: base.PLS_OIDC_ISSUER}, /^PLS_OIDC_AUDIENCE is missing/],
      [{...base, PLS_OIDC_ISSUER: 'http://sso.example.gov.cn'}, /https/],
      [{...base, PLS_OIDC_ISSUER: 'sso'}, /https/],
      [{PLS_OIDC_CLIENT: 'pls-kit'}, /^PLS_OIDC_CLIENT is set and PLS_OIDC_ISSUER is not/],
      [{...base, PLS_OIDC_CLIENT: 'a" onclick="'}, /^PLS_OIDC_CLIENT is/],
      [{...base, PLS_OIDC_STAFF: 'all'}, /list or claims/],
      [{...base, PLS_OIDC_CLAIMS: '{'}, /no JSON object/],
      [{...base, PLS_OIDC_CLAIMS: '{"rolle": "x"}'}, /no JSON object/],
      [{...base, PLS_OIDC_CLAIMS: '{"roles": {"x": "boss"}}'}, /role boss/],
    ] as const) {
      assert.throws(() => readOidc(variables), {name: 'StartError', message: reason});
    }
  });

  it('leave the development issuer as it is', async () => {
    assert.ok(await signIn(casework, 'clerk-lyc-410311'));
  });
});
