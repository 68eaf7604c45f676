import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {createClient} from '@pls-kit/sdk';
import type {Page} from 'puppeteer-core';
import {barriers} from '../../county-portal/e2e/support/accessibility.ts';
import {accept, openCase} from '../../county-portal/e2e/support/clerk.ts';
import {click, find, press, waitForWords, write} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';
import {SignInProvider} from './support/sign-in-provider.ts';

const accounts = {
  zhang: {name: '张受理', unit: 'LYC-410311'},
  li: {name: '李受理', unit: 'LYC-410311'},
};

describe('staff who sign in with the city’s own provider', () => {
  let provider: SignInProvider;
  let stage: Stage;
  let clerk: Page;

  before(async () => {
    provider = await SignInProvider.start(accounts);
    stage = await openStage({
      optionsAt: () => ({
        developmentIssuer: false,
        oidc: {
          issuer: provider.issuer,
          audience: provider.audience,
          deskClient: provider.client,
          staff: 'claims',
          claims: {
            ...{subject: 'sub', id: 'pls_staff', role: 'pls_role', scope: 'pls_scope', unit: 'pls_unit', name: 'name'},
            roles: {},
          },
        },
      }),
    });
    const citizen = createClient({baseUrl: stage.api, portal: 'pk_luolong'});
    const form = await citizen.forms.get('consultation');
    await citizen.cases.submit({
      form: form.code,
      formVersion: form.version,
      ...(form.service !== undefined && {service: form.service}),
      homeCounty: '410311',
      noticeVersion: form.notice.version,
      answers: {topic: 'rent', question: '房东不退押金，三千块，怎么要回来？', forWhom: 'self', replyBy: 'online'},
    });
  });
  after(async () => {
    await stage.close();
    await provider.close();
  });
  beforeEach(async () => {
    provider.lifetime = 600;
    provider.givesRefresh = false;
    provider.nonce = undefined;
    provider.grants.length = 0;
    provider.asked.length = 0;
    clerk = await stage.newPerson();
  });

  /** To the provider's page, and back as somebody; or as nobody, with `deny`. */
  const signIn = async (account: string) => {
    await clerk.goto(`${stage.site}/desk/`);
    await waitForWords(clerk, 'desk-provider-sign-in', '用统一账号登录');
    await Promise.all([clerk.waitForNavigation(), press(clerk, 'button', '用统一账号登录')]);
    await find(clerk, `#${account}`);
    await Promise.all([clerk.waitForNavigation(), click(clerk, `#${account}`)]);
  };
  const storedToken = () =>
    clerk.evaluate(
      () => (JSON.parse(sessionStorage.getItem('desk-session') ?? 'null') as {token?: string} | null)?.token,
    );
  /** The token as it stands is taken no longer. */
  const spoilToken = async () => {
    await clerk.evaluate(() => {
      const session = JSON.parse(sessionStorage.getItem('desk-session') ?? '{}') as object;
      sessionStorage.setItem('desk-session', JSON.stringify({...session, token: 'x.y.z'}));
    });
    await clerk.reload();
  };
  /** Clicks, and signs in as somebody in the window that opens beside. */
  const signInBeside = async (label: string, account: string) => {
    const opened = new Promise<Page>((resolve) => {
      clerk.once('popup', (page) => {
        if (page) resolve(page);
      });
    });
    await press(clerk, 'button', label);
    const beside = await opened;
    await find(beside, `#${account}`);
    const closed = new Promise<void>((resolve) => {
      beside.once('close', () => {
        resolve();
      });
    });
    await beside.$eval(`#${account}`, (link) => {
      (link as HTMLElement).click();
    });
    await closed;
  };

  it('come back with a token that no address ever had, and without one complaint of the page', async () => {
    const complaints = await listenForComplaints(clerk);
    await signIn('zhang');
    await waitForWords(clerk, 'desk-app', /待办[^]*张受理/);
    assert.equal(clerk.url(), `${stage.site}/desk/`);
    assert.deepEqual(complaints(), []);
    const token = (await storedToken()) ?? assert.fail('no token in the tab');
    const [authorization] = provider.asked.filter(({pathname}) => pathname.endsWith('/auth'));
    const {state, nonce, code_challenge: challenge, scope} = Object.fromEntries(authorization!.searchParams);
    for (const value of [state, nonce, challenge]) assert.match(value ?? '', /^[\w-]{43}$/);
    assert.equal(new Set([state, nonce, challenge]).size, 3);
    assert.equal(scope, 'openid profile');
    assert.ok(provider.asked.every(({href}) => !href.includes(token)));
    assert.equal(await clerk.evaluate(() => sessionStorage.getItem('desk-sign-in')), null, 'used once');
    assert.equal(await clerk.evaluate(() => localStorage.length + document.cookie.length), 0);
    await clerk.reload();
    await waitForWords(clerk, 'desk-app', /待办[^]*张受理/);
  });

  it('are told where it did not work, and can begin anew', async () => {
    await signIn('deny');
    await waitForWords(clerk, 'desk-provider-sign-in', '登录系统没有让您进来，或者您取消了登录。');
    assert.equal(clerk.url(), `${stage.site}/desk/`);
    assert.deepEqual(await barriers(clerk), []);

    provider.nonce = 'of-somebody-else';
    await signIn('zhang');
    await waitForWords(clerk, 'desk-provider-sign-in', '登录没有对上');
    assert.equal(await storedToken(), undefined);

    provider.nonce = undefined;
    await clerk.goto(`${stage.site}/desk/?code=abc&state=made-up`);
    await waitForWords(clerk, 'desk-provider-sign-in', '登录没有对上');
    assert.equal(clerk.url(), `${stage.site}/desk/`);
    assert.deepEqual(
      provider.grants.filter((grant) => grant !== 'authorization_code'),
      [],
    );
    await signIn('zhang');
    await waitForWords(clerk, 'desk-app', /待办[^]*张受理/);
  });

  it('sign in again beside the page once the token is taken no longer, with what they wrote still there', async () => {
    await signIn('zhang');
    await waitForWords(clerk, 'desk-app', /待办[^]*张受理/);
    await openCase(clerk, '房东不退押金');
    await accept(clerk);
    await press(clerk, 'button', '答复');
    await write(clerk, '写给来问的人', '可以要回来，先看合同');
    await spoilToken();
    await waitForWords(clerk, 'dialog', '登录过期了');
    await signInBeside('用「张受理」接着办', 'zhang');
    await clerk.waitForFunction(() => !document.querySelector('dialog'), {polling: 100});
    await waitForWords(clerk, 'desk-case-page', '办件号');
    await press(clerk, 'button', '答复');
    assert.equal(await clerk.$eval('#answer', (field) => (field as HTMLTextAreaElement).value), '可以要回来，先看合同');

    // Somebody else at the same screen finds nothing of it.
    await spoilToken();
    await waitForWords(clerk, 'dialog', '登录过期了');
    await signInBeside('用「张受理」接着办', 'li');
    await waitForWords(clerk, 'desk-app', /待办[^]*李受理/);
    await openCase(clerk, '房东不退押金');
    await press(clerk, 'button', '答复');
    assert.equal(await clerk.$eval('#answer', (field) => (field as HTMLTextAreaElement).value), '');
  });

  it('go on by themselves where the provider renews tokens, and leave it when they leave the desk', async () => {
    provider.givesRefresh = true;
    provider.lifetime = 4;
    await signIn('zhang');
    await waitForWords(clerk, 'desk-app', /待办[^]*张受理/);
    const first = await storedToken();
    await clerk.waitForFunction(
      (before) => !(sessionStorage.getItem('desk-session') ?? '').includes(before),
      {polling: 100},
      first ?? '',
    );
    assert.deepEqual(provider.grants.slice(0, 2), ['authorization_code', 'refresh_token']);
    assert.equal(await clerk.$('dialog'), null);
    assert.doesNotMatch(
      await clerk.evaluate(() => JSON.stringify(sessionStorage)),
      /refresh/i,
      'what renews a token is in memory alone',
    );
    await Promise.all([clerk.waitForNavigation(), press(clerk, 'button', '退出')]);
    await waitForWords(clerk, 'desk-provider-sign-in', '用统一账号登录');
    const [left] = provider.asked.filter(({pathname}) => pathname.endsWith('/logout'));
    assert.deepEqual(Object.fromEntries(left!.searchParams), {
      client_id: 'pls-desk',
      post_logout_redirect_uri: `${stage.site}/desk/`,
    });
    assert.equal(await storedToken(), undefined);
  });
});
