import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {ask, findHelp, readReceipt, tellContact, tellMatter, wages} from './support/citizen.ts';
import {click, find, press, sidewaysScroll, waitForWords, write} from './support/looking.ts';
import {barriers} from './support/accessibility.ts';
import {openStage, type Stage} from './support/stage.ts';

/** Every page, with each widget in the states that people meet. */
const states: readonly {readonly name: string; readonly reach: (page: Page, site: string) => Promise<unknown>}[] = [
  {
    name: 'front page',
    reach: async (page, site) => {
      await page.goto(`${site}/`);
      await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    },
  },
  {
    name: 'finder: suggestions',
    reach: async (page) => {
      await write(page, '您遇到的事', '老板不给');
      await find(page, 'pls-service-finder >>> [role=option]:not(.last)');
    },
  },
  {
    name: 'finder: answer',
    reach: async (page) => {
      await findHelp(page, '工资');
      await waitForWords(page, 'pls-service-finder', /想当面办？[^]*公共法律服务(中心|站|工作室)/);
    },
  },
  {
    name: 'finder: nothing found',
    reach: async (page, site) => {
      await page.goto(`${site}/`);
      await write(page, '您遇到的事', '飕飕飕飕');
      await page.keyboard.press('Enter');
      await waitForWords(page, 'pls-service-finder', '不代表没人管');
    },
  },
  {
    name: 'form: first step with faults',
    reach: async (page, site) => {
      await page.goto(`${site}/consult.html`);
      await waitForWords(page, 'pls-consultation-form', '把事情说一说');
      await press(page, 'button', '下一步');
      await waitForWords(page, 'pls-consultation-form', /有 1 处要改一下/);
    },
  },
  {name: 'form: second step', reach: (page) => tellMatter(page, wages)},
  {name: 'form: check the answers', reach: (page) => tellContact(page, wages)},
  {
    name: 'form: receipt',
    reach: async (page) => {
      await press(page, 'button', '确认，交上去');
      await readReceipt(page);
    },
  },
  {
    name: 'tracker: a case',
    reach: async (page) => {
      await Promise.all([page.waitForNavigation(), press(page, 'button', '看办理进度')]);
      await waitForWords(page, 'pls-case-tracker', '办理经过');
    },
  },
  {
    name: 'tracker: two numbers asked for, one wrong',
    reach: async (page) => {
      await press(page, 'button', '查另一件');
      await write(page, '办件号', '12345');
      await press(page, 'button', '查进度');
      await waitForWords(page, 'pls-case-tracker', '少了 7 位');
    },
  },
  {
    name: 'stations',
    reach: async (page, site) => {
      await page.goto(`${site}/stations.html`);
      await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    },
  },
  {
    name: 'all four on one page',
    reach: async (page, site) => {
      await page.goto(`${site}/one-page.html`);
      await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
      await page.$eval('pls-station-map', (element) => element.scrollIntoView());
      await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    },
  },
  {
    name: 'the site’s page without a widget',
    reach: (page, site) => page.goto(`${site}/sample.html`),
  },
];

describe('for everybody', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const [title, width] of [
    ['on a phone of 360 px', 360],
    ['on a desktop', 1280],
  ] as const) {
    it(`has no barriers and no sideways scroll ${title}`, async () => {
      const page = await stage.newPerson({width, height: 800});
      const found: string[] = [];
      // Only so that axe can be brought in; what the site allows is tested elsewhere.
      await page.setBypassCSP(true);
      for (const {name, reach} of states) {
        await reach(page, stage.site);
        const scroll = await sidewaysScroll(page);
        if (scroll > 0) found.push(`${name}: ${scroll} px of sideways scroll`);
        for (const barrier of await barriers(page)) found.push(`${name}: ${barrier}`);
      }
      assert.deepEqual(found, []);
    });
  }

  it('asks nothing twice of somebody who reloads', async () => {
    const page = await stage.newPerson({width: 390, height: 844});
    await page.goto(`${stage.site}/consult.html`);
    await waitForWords(page, 'pls-consultation-form', '把事情说一说');
    await write(page, '把事情说一说', wages.words);
    await waitForWords(page, 'pls-consultation-form', '已暂存');
    await page.reload();
    await waitForWords(page, 'pls-consultation-form', '把事情说一说');
    const kept = await page.$eval('pls-consultation-form >>> textarea', (area) => area.value);
    assert.equal(kept, wages.words);
    // What was sent can be changed for ten minutes, beside the numbers that open it; who leaves them behind leaves nothing.
    await press(page, 'button', '下一步');
    await tellContact(page, wages);
    await press(page, 'button', '确认，交上去');
    await readReceipt(page);
    await press(page, 'button', '号码记好了，收起回执');
    await waitForWords(page, 'pls-consultation-form', '把事情说一说');
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
    );
    assert.doesNotMatch(stored, /木工|13837902146/);
  });

  it('shows derived data as such', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/stations.html`);
    await waitForWords(page, 'pls-station-map', '示例数据');
    const links = await page.$$eval('pls-station-map >>> a[href^="tel:"]', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    assert.ok(links.length > 0);
    assert.deepEqual([...new Set(links)], ['tel:12348'], 'no invented number to call');
  });

  it('asks for a consultation without a name or a phone number', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/consult.html`);
    await tellMatter(page, {...wages, words: '不想留名字也能问吗？邻居家的狗咬了我，能不能要赔偿？'});
    await click(page, 'pls-consultation-form >>> input[type=radio][value=self]');
    await click(page, 'pls-consultation-form >>> input[type=radio][value=online]');
    await press(page, 'button', '下一步');
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', '凭下面两个号上网看答复');
  });

  it('opens the form for whoever comes with a topic in the address', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/consult.html?pls-topic=wage-arrears&pls-region=410311004`);
    await find(page, 'pls-consultation-form >>> input[type=radio][value=wage-arrears]:checked');
    const {unit} = await ask(page, {words: wages.words, name: wages.name, phone: wages.phone});
    assert.equal(unit, '洛龙区公共法律服务中心', 'the fast lane goes to the legal-aid window of the centre');
  });
});
