// Every form that the API serves, from its definition alone: a new one is walked through by itself.
//
// The accessibility tree of each state is compared with the reviewed one in reviewed-trees/, one file a form. Where a change is
// meant: `PLS_RENEW_TREES=1 node --test examples/county-portal/e2e/every-form.e2e.ts` after a build writes them anew. Read the
// difference as a screen reader would before you commit it.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {FormDefinition} from '@pls-kit/contract';
import {createClient} from '@pls-kit/sdk';
import type {Page} from 'puppeteer-core';
import {accessibilityTree} from './support/accessibility-tree.ts';
import {barriers, calm, looks} from './support/accessibility.ts';
import {fillIn, type Journey} from './support/filling-in.ts';
import {finger, keys} from './support/hands.ts';
import {focused} from './support/keyboard.ts';
import {obstacles} from './support/layout.ts';
import {find, waitForWords} from './support/looking.ts';
import {openStage} from './support/stage.ts';
import {type Choices, waysThrough} from './support/ways-through.ts';

const trees = path.join(import.meta.dirname, 'reviewed-trees');
const isRenewed = process.env['PLS_RENEW_TREES'] !== undefined;

/** A Monday: every run promises and offers the same days. */
const start = Date.parse('2026-11-23T10:05:00+08:00');
const began = Date.now();
const elapsed = start - began;

const stage = await openStage({now: () => new Date(Date.now() + elapsed)});
const client = createClient({baseUrl: stage.api, portal: 'pk_luolong'});
const forms: FormDefinition[] = [];
for await (const form of client.forms.list()) forms.push(form);

/** The smallest file that is a picture. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('every form', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pls-e2e-file-'));
    file = path.join(folder, '欠条.png');
    await writeFile(file, Buffer.from(pixel, 'base64'));
  });
  after(async () => {
    await stage.close();
    await rm(folder, {recursive: true, force: true});
  });

  /** A page of the site, or of ours, with the form at its end. */
  const open = async (form: FormDefinition, viewport: object, locale: Journey['locale'] = 'zh') => {
    const page = await stage.newPerson();
    await page.setViewport({width: 1280, height: 900, ...viewport});
    await page.emulateMediaFeatures([calm]);
    // Only so that axe can be brought in; what the sites allow is tested elsewhere.
    await page.setBypassCSP(true);
    await page.evaluateOnNewDocument((ahead) => {
      const {Date: Real} = globalThis;
      const now = () => Real.now() + ahead;
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          super(...((given as unknown[]).length === 0 ? ([now()] as unknown as []) : given));
        }
        static override now = now;
      } as DateConstructor;
    }, elapsed);
    const isPlain = form.code === 'consultation' && locale === 'zh';
    const query = new URLSearchParams({portal: 'pk_luolong', form: form.code, from: `${stage.site}/`, locale});
    await page.goto(
      isPlain ? `${stage.site}/consult.html` : `${stage.api}/embed/page/application-form?${query.toString()}`,
    );
    const tag = isPlain ? 'pls-consultation-form' : 'pls-application-form';
    await find(page, `${tag} >>> #heading`);
    return {page, tag};
  };

  /** Of somebody who fills in the form for the nth time. */
  const phoneOf = (form: FormDefinition, nth: number) =>
    `138${String(forms.indexOf(form) + 1).padStart(4, '0')}${String(nth).padStart(4, '0')}`;

  /** Both numbers and a day, as whoever reads the receipt sees them. */
  const readNumbers = async (page: Page, tag: string, locale: Journey['locale'] = 'zh'): Promise<string> => {
    const [number, code, day] =
      locale === 'zh'
        ? [String.raw`办件号\n(\d{4} \d{4} \d{4})\n`, String.raw`查询码\n(\d{4} \d{4})\n`, String.raw`1?\d月\d?\d日`]
        : [
            String.raw`Case number\n(\d{4} \d{4} \d{4})\n`,
            String.raw`Query code\n(\d{4} \d{4})\n`,
            String.raw`(?:Nov|Dec|Jan)`,
          ];
    const shown = await waitForWords(page, tag, new RegExp(number));
    assert.match(shown, new RegExp(code));
    assert.match(shown, new RegExp(day));
    return new RegExp(number).exec(shown)?.[1] ?? '';
  };

  /** What axe finds and what is in the way in every look but the usual one. */
  const inEveryLook = async (page: Page, tag: string, state: string): Promise<string[]> => {
    const found: string[] = [];
    for (const {name, wear} of looks) {
      const takeOff = await wear(page, tag);
      found.push(...(await barriers(page, {only: ['color-contrast', 'target-size'], within: tag})));
      if (name === 'elder') found.push(...(await obstacles(page, tag)));
      await takeOff();
    }
    return found.map((each) => `${state}, in another look: ${each}`);
  };
  const frame = (page: Page, tag: string) => find(page, `${tag} >>> .pls`);
  /** The strip with the hotline closes every state, and is not written down with each. */
  const withoutStrip = (tree: string): string => {
    const strip = /\nparagraph: 不会用网、打字不方便？.*\nbutton "大字"\nlink "拨打公共法律服务热线 12348"$/;
    assert.match(tree, strip);
    return tree.replace(strip, '');
  };
  const nameOf = (chosen: Choices) =>
    Object.entries(chosen)
      .map(([field, value]) => `${field} ${value}`)
      .join(', ') || 'the first option everywhere';

  for (const form of forms) {
    it(`is filled in by keyboard alone, and reads well: ${form.code}`, async () => {
      const told: string[] = [];
      const found: string[] = [];
      const known = new Set<string>();
      for (const [nth, chosen] of waysThrough(form).entries()) {
        const {page, tag} = await open(form, {});
        const note = async (state: string, asked: readonly string[]) => {
          // What was asked on the way before is read out as it was.
          const notes = await page.$$(`${tag} >>> .note`);
          const what = `${state}: ${asked.join()}, ${notes.length} notes`;
          if (known.has(what)) return;
          known.add(what);
          const tree = await accessibilityTree(page, await frame(page, tag));
          told.push(`## ${state}\n## ${nameOf(chosen)}\n\n${withoutStrip(tree)}\n`);
          for (const barrier of await barriers(page)) found.push(`${state}: ${barrier}`);
          // What lies on the first way is looked at below.
          if (nth > 0) found.push(...(await inEveryLook(page, tag, state)));
        };
        const journey = {page, tag, form, chosen, locale: 'zh', isHasty: nth === 0, look: note} as const;
        await fillIn(journey, {hands: keys(page, tag), phone: phoneOf(form, nth), slot: nth, file});
        await readNumbers(page, tag);
        assert.match(await focused(page), /^(收到了|约好了)/, 'the receipt’s heading has the focus');
        await note('receipt', []);
        await page.close();
      }
      assert.deepEqual(found, []);
      const reviewed = path.join(trees, `${form.code}.txt`);
      const text = told.join('\n');
      if (isRenewed) await writeFile(reviewed, text);
      else assert.equal(text, await readFile(reviewed, 'utf8').catch(() => ''), `read as ${reviewed} says`);
    });

    it(`fits into 360 px, in usual and large type: ${form.code}`, async () => {
      const found: string[] = [];
      const [chosen = {}] = waysThrough(form);
      const {page, tag} = await open(form, {width: 360, height: 740, isMobile: true, hasTouch: true});
      const look = async (state: string) => {
        for (const obstacle of await obstacles(page, tag)) found.push(`${state}: ${obstacle}`);
        // What is missing is said in the colours of any other error, which the widgets' own walk looks at.
        if (!state.endsWith('nothing filled in')) found.push(...(await inEveryLook(page, tag, state)));
      };
      const journey = {page, tag, form, chosen, locale: 'zh', isHasty: true, look} as const;
      await fillIn(journey, {hands: finger(page, tag), phone: phoneOf(form, 20), slot: 4, file});
      const number = await readNumbers(page, tag);
      await look('receipt');
      if (form.promise) {
        await Promise.all([page.waitForNavigation(), finger(page, tag).press('看办理进度')]);
        await waitForWords(page, 'pls-case-tracker', number);
        for (const obstacle of await obstacles(page, 'pls-case-tracker')) found.push(`tracker: ${obstacle}`);
      }
      await page.close();
      assert.deepEqual(found, []);
    });

    it(`is the same in English: ${form.code}`, async () => {
      const found: string[] = [];
      const [chosen = {}] = waysThrough(form);
      const {page, tag} = await open(form, {width: 360, height: 740, isMobile: true, hasTouch: true}, 'en');
      const look = async (state: string) => {
        for (const obstacle of await obstacles(page, tag)) found.push(`${state}: ${obstacle}`);
        for (const barrier of await barriers(page)) found.push(`${state}: ${barrier}`);
      };
      const journey = {page, tag, form, chosen, locale: 'en', isHasty: false, look} as const;
      await fillIn(journey, {hands: finger(page, tag), phone: phoneOf(form, 40), slot: 8, file});
      await readNumbers(page, tag, 'en');
      await look('receipt');
      await page.close();
      assert.deepEqual(found, []);
    });
  }
});
