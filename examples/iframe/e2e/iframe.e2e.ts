import assert from 'node:assert/strict';
import {setTimeout as delay} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {ask, findHelp, wages} from '../../county-portal/e2e/support/citizen.ts';
import {frameIn, insideFrame, press, waitForWords, write} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

/** CSS px of the room for the frame's page, and of that page. */
const heights = async (page: Page, id: string): Promise<{room: number; contents: number}> => ({
  room: await page.$eval(`#${id}`, (frame) => frame.clientHeight),
  contents: await (await frameIn(page, id)).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
});

const waitForFit = async (page: Page, id: string, otherThan = -1): Promise<number> => {
  // Out of sight, a frame of another site is not laid out anew until somebody comes near.
  await page.$eval(`#${id}`, (frame) => {
    frame.scrollIntoView();
  });
  const deadline = Date.now() + page.getDefaultTimeout();
  for (;;) {
    const {room, contents} = await heights(page, id);
    if (room === contents && room !== otherThan) return room;
    if (Date.now() > deadline) throw new Error(`#${id} has ${room} px of room for ${contents} px`);
    await delay(100);
  }
};

describe('the example iframe', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('takes a person from the question to the receipt and the tracker inside a frame of fixed height', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${stage.site}/examples/iframe/`);
    const frame = insideFrame(page, await frameIn(page, 'fixed'));
    await ask(frame, wages);
    await press(frame, 'button', '看办理进度');
    await waitForWords(frame, 'pls-case-tracker', '已经收到');
    const {room, contents} = await heights(page, 'fixed');
    assert.ok(room < 530 && contents > room, `${contents} px scroll in ${room} px`);
    assert.equal(new URL(page.url()).pathname, '/examples/iframe/', 'the page around stays');
    assert.deepEqual(complaints(), []);
  });

  it('brings the summary of errors into sight inside the frame', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/examples/iframe/`);
    const inner = await frameIn(page, 'fixed');
    const frame = insideFrame(page, inner);
    await waitForWords(frame, 'pls-consultation-form', '把事情说一说');
    await press(frame, 'button', '下一步');
    await waitForWords(frame, 'pls-consultation-form', '请把事情写一写');
    const seen = await inner.waitForFunction(() => {
      const focused = document.querySelector('pls-consultation-form')?.shadowRoot?.activeElement;
      const box = focused?.getBoundingClientRect();
      return box && box.top >= 0 && box.top < innerHeight ? focused?.id : false;
    });
    assert.match(String(await seen.jsonValue()), /summary|errors/);
  });

  it('lets the keyboard in and out in order', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/examples/iframe/`);
    const inner = await frameIn(page, 'fixed');
    await waitForWords(insideFrame(page, inner), 'pls-consultation-form', '把事情说一说');
    await page.focus('#before');
    // The frame is a process of its own: the focus crosses over a moment after the key.
    const pressTab = async () => {
      await page.keyboard.press('Tab');
      await delay(100);
    };
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await pressTab();
    assert.equal(await focused(), 'fixed');
    const first = await inner.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getBoundingClientRect().top,
    );
    assert.ok(first !== undefined && first < 520, 'at its beginning');
    let presses = 1;
    while ((await focused()) === 'fixed' && presses < 60) {
      await pressTab();
      presses += 1;
    }
    assert.equal(await focused(), 'after', `after ${presses} presses`);
    await page.keyboard.down('Shift');
    await pressTab();
    await page.keyboard.up('Shift');
    assert.equal(await focused(), 'fixed', 'and back in');
  });

  it('grows and shrinks with its contents where our listener may run, and comes to rest', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.evaluateOnNewDocument(() => {
      const told = {messages: 0};
      Object.assign(globalThis, {told});
      addEventListener('message', () => (told.messages += 1));
    });
    await page.goto(`${stage.site}/examples/iframe/auto.html`);
    const frame = insideFrame(page, await frameIn(page, 'finder'));
    await waitForWords(frame, 'pls-service-finder', '大家常遇到的事');
    const home = await waitForFit(page, 'finder');
    await findHelp(frame, '老板不给工资');
    await waitForWords(frame, 'pls-service-finder', '什么时候有结果');
    const answer = await waitForFit(page, 'finder', home);
    assert.ok(answer > home, `${answer} px after ${home} px`);
    await press(frame, 'button', '回到查找');
    await waitForWords(frame, 'pls-service-finder', '大家常遇到的事');
    assert.ok((await waitForFit(page, 'finder', answer)) < answer, 'and shrinks');
    await page.setViewport({width: 400, height: 800});
    await waitForFit(page, 'finder', home);
    await waitForFit(page, 'stations');
    const count = () => page.evaluate(() => (globalThis as unknown as {told: {messages: number}}).told.messages);
    await delay(1000);
    const before = await count();
    await delay(1500);
    assert.equal(await count(), before, 'nothing more is told');
    assert.deepEqual(complaints(), []);
  });

  it('believes nobody but the frame itself', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/examples/iframe/auto.html`);
    await waitForWords(insideFrame(page, await frameIn(page, 'finder')), 'pls-service-finder', '大家常遇到的事');
    await waitForFit(page, 'finder');
    await waitForFit(page, 'stations');
    const seen = await page.evaluate(async () => {
      // Every height that a frame is given from here on: the contents may still grow by themselves, and then say so.
      const given: number[] = [];
      const frames = [...document.querySelectorAll('iframe')];
      const watch = new MutationObserver(() => given.push(...frames.map(({clientHeight}) => clientHeight)));
      for (const frame of frames) watch.observe(frame, {attributes: true});
      const forged = {type: 'pls-frame-height', height: 7777};
      postMessage(forged, '*');
      const blank = document.body.appendChild(document.createElement('iframe'));
      const script = blank.contentWindow as unknown as {parent: Window};
      script.parent.postMessage(forged, '*');
      const frame = document.querySelector('iframe');
      for (const origin of ['https://evil.example', 'null'])
        dispatchEvent(new MessageEvent('message', {data: forged, origin, source: frame?.contentWindow ?? null}));
      for (const height of [-5, 1e9, Number.NaN, '900px'])
        dispatchEvent(
          new MessageEvent('message', {
            data: {...forged, height},
            origin: new URL(frame?.src ?? '').origin,
            source: frame?.contentWindow ?? null,
          }),
        );
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [...given, ...frames.map(({clientHeight}) => clientHeight)];
    });
    for (const forged of [7777, 1e9, 900, 0]) assert.ok(!seen.includes(forged), `a frame was ${forged} px high`);
    assert.ok(Math.max(...seen) < 7000, `no frame was ${Math.max(...seen)} px high`);
    await waitForFit(page, 'finder');
    await waitForFit(page, 'stations');
  });

  it('keeps what is written in memory where a sandbox refuses storage, says so, and sends it', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${stage.site}/examples/iframe/sandbox.html`);
    const inner = await frameIn(page, 'form');
    const frame = insideFrame(page, inner);
    await waitForWords(frame, 'pls-consultation-form', '把事情说一说');
    assert.equal(await inner.evaluate(() => globalThis.origin), 'null');
    await write(frame, '把事情说一说', '先写几个字。');
    await waitForWords(frame, 'pls-consultation-form', '浏览器不让暂存：写的只在这个页面里，刷新就没有了');
    await ask(frame, wages);
    await waitForFit(page, 'form');
    assert.deepEqual(complaints(), []);
  });

  it('tells the web team what it did not understand in the address', async () => {
    const page = await stage.newPerson();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${stage.api}/embed/frame/service-finder?portal=pk_luolong&theme=pink&color=red&accent=%23b01e23`);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.ok(
      said.some((words) => words.includes('[pls-kit] theme="pink" is not light, dark or auto')),
      said.join('\n'),
    );
    assert.ok(
      said.some((words) => words.includes('[pls-kit] "color" is not known here')),
      said.join('\n'),
    );
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--pls-color-accent')),
      '#b01e23',
    );
  });
});
