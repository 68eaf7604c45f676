import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {ask, tellContact, tellMatter, wages} from './support/citizen.ts';
import {press, waitForWords, write} from './support/looking.ts';
import {openStage, type Stage} from './support/stage.ts';

/** What a widget says for which a request came to nothing, and what every widget says always. */
const notReached = /没连上/;
const hotline = /12348/;

/** Sends it to the server, whose answer then never arrives. */
const loseAnswer = async (request: HTTPRequest): Promise<void> => {
  const body = (await request.fetchPostData()) ?? '';
  await fetch(request.url(), {method: 'POST', headers: request.headers(), body});
  await request.abort('connectionreset');
};

describe('while the API cannot be reached', () => {
  let stage: Stage;
  let page: Page;
  /** Which requests are lost; only the network is bent. */
  let isLost: (request: HTTPRequest) => boolean;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    isLost = () => false;
    page = await stage.newPerson();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (isLost(request) ? request.abort('connectionrefused') : request.continue());
    });
  });
  afterEach(() => page.browserContext().close());

  const takeApiDown = () => (isLost = (request) => request.url().startsWith(`${stage.api}/v1/`));
  const bringApiBack = () => (isLost = () => false);

  for (const [name, tag, recovered] of [
    ['', 'pls-service-finder', '大家常遇到的事'],
    ['consult.html', 'pls-consultation-form', '把事情说一说'],
    ['stations.html', 'pls-station-map', '洛龙区公共法律服务中心'],
  ] as const) {
    it(`${tag} says so, names the hotline, and recovers by itself`, async () => {
      takeApiDown();
      await page.goto(`${stage.site}/${name}`);
      const shown = await waitForWords(page, tag, notReached);
      assert.match(shown, hotline);
      bringApiBack();
      await waitForWords(page, tag, recovered);
    });
  }

  it('pls-case-tracker says so, and opens the case by itself', async () => {
    await page.goto(`${stage.site}/consult.html`);
    const {number, code} = await ask(page, wages);
    await page.goto(`${stage.site}/progress.html`);
    await waitForWords(page, 'pls-case-tracker', '查办到哪一步了');
    takeApiDown();
    await write(page, '办件号', number);
    await write(page, '查询码', code);
    await press(page, 'button', '查进度');
    const shown = await waitForWords(page, 'pls-case-tracker', notReached);
    assert.match(shown, hotline);
    bringApiBack();
    await waitForWords(page, 'pls-case-tracker', '已经收到');

    // And once it follows: what was seen last stays on the screen, with its time. The server itself goes, and the stream
    // that stands open with it: a page that only refuses requests leaves that one alone.
    await stage.cutPower();
    await waitForWords(page, 'pls-case-tracker', /现在连不上，下面是 \d\d:\d\d 的情况/);
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await stage.restorePower();
    await page.waitForFunction(
      () => !document.querySelector('pls-case-tracker')?.shadowRoot?.textContent.includes('现在连不上'),
      {polling: 200},
    );
  });

  it('the finder keeps the words, and finds when it is back', async () => {
    await page.goto(`${stage.site}/`);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    takeApiDown();
    await write(page, '您遇到的事', '老板不给工资');
    await page.keyboard.press('Enter');
    const shown = await waitForWords(page, 'pls-service-finder', /您写的「老板不给工资」还在/);
    assert.match(shown, hotline);
    bringApiBack();
    await waitForWords(page, 'pls-service-finder', /跟「老板不给工资」对得上的有 \d+ 件|什么时候有结果/);
  });

  it('a question whose answer got lost on the way becomes one case, not three', async () => {
    const keys = new Set<string>();
    let sent = 0;
    // The server does its work; the citizen does not hear of it, twice.
    isLost = () => false;
    page.removeAllListeners('request');
    page.on('request', (request) => {
      const isSubmission = request.method() === 'POST' && new URL(request.url()).pathname === '/v1/cases';
      if (!isSubmission) {
        void request.continue();
        return;
      }
      sent += 1;
      const {'idempotency-key': key = ''} = request.headers();
      keys.add(key);
      if (sent > 2) {
        void request.continue();
        return;
      }
      void loseAnswer(request);
    });
    await page.goto(`${stage.site}/consult.html`);
    await tellMatter(page, {...wages, words: '回执在路上丢了的那一件：工地欠我三个月工资，怎么要回来？'});
    await tellContact(page, wages);
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', /办件号\n\d{4} \d{4} \d{4}/);
    assert.equal(sent, 3);
    assert.equal(keys.size, 1, 'one key for one question');

    const signedIn = await fetch(`${stage.api}/v1/development/tokens`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({account: 'clerk-lys-410311004'}),
    });
    const {token} = (await signedIn.json()) as {token: string};
    const queue = await fetch(`${stage.api}/v1/desk/cases?limit=100`, {headers: {Authorization: `Bearer ${token}`}});
    const {items} = (await queue.json()) as {items: {title: string}[]};
    assert.equal(items.filter(({title}) => title.startsWith('回执在路上丢了')).length, 1);
  });
});
