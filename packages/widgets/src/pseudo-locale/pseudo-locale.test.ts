import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {FormField} from '@pls-kit/contract';
import {applicationKinds, explainViolation, fileRefusalWords} from '@pls-kit/rules';
import {configure} from '../configuration.js';
import {currentLocale} from '../localization.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, until} from '../test/shadow.js';
import {given, rarerWalks} from '../test/rarer-walks.js';
import {asked, defineAll, walks} from '../test/walk.js';
import {disguiseEnglish} from './pseudo-locale.js';

/** The one field that the walks answer wrongly and whose form has no words of its own for it. */
const dateField: FormField = {name: 'happenedOn', kind: 'date', label: {zh: '哪天'}, required: false};

/** What Intl writes of a date, a time or a number, units, and what stands between texts. */
const byIntl =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[KM]B)\b|[\d\s\p{P}\p{S}]/gu;
/** Attributes that are read out or shown. */
const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'];

describe('a widget in the pseudo-language', () => {
  /** Every text that the API has answered with, and what the citizen wrote. */
  let data: string;
  let english: () => void;
  const {fetch} = globalThis;

  /** Shown whole, or in pieces cut by a mark. */
  const isData = (text: string): boolean => data.includes(JSON.stringify(text).slice(1, -1));
  /** What of a text neither went through `msg()` nor is data, nor written by Intl. */
  const strange = (text: string): string[] =>
    text
      .replace(/⟦[^⟦⟧]*⟧/g, '\n')
      .replace(/⟦[^⟦⟧]*⟧/g, '\n')
      .split(/[\n·]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece.replace(byIntl, '') !== '' && !isData(piece));

  const textsOf = (widget: HTMLElement): string[] => {
    const texts: string[] = [];
    const nodes = document.createTreeWalker(find(widget, '.pls'), NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('style, script')) texts.push(node.textContent ?? '');
    }
    for (const element of findAll(widget, attributes.map((name) => `[${name}]`).join())) {
      texts.push(...attributes.map((name) => element.getAttribute(name) ?? ''));
    }
    return texts;
  };

  before(async () => {
    defineAll();
    await emulateMedia({reducedMotion: 'reduce'});
    // The rules say themselves, in each language, what is wrong with an answer or a file.
    const byRules = [
      explainViolation({code: 'wrong-format'}, dateField, 'en', applicationKinds),
      fileRefusalWords.executable.en,
    ];
    data = JSON.stringify([asked, given, ...byRules]);
    globalThis.fetch = async (...request) => {
      const response = await fetch(...request);
      const text = await response.clone().text();
      data += text;
      return response;
    };
    english = disguiseEnglish();
    configure({locale: 'en'});
    await until(() => currentLocale() === 'en', 'English');
  });
  after(async () => {
    globalThis.fetch = fetch;
    english();
    configure({locale: 'zh-CN'});
    await until(() => currentLocale() === 'zh-CN', 'Chinese');
  });
  beforeEach(() => {
    sessionStorage.clear();
  });

  for (const [name, walk] of Object.entries({...walks, ...rarerWalks})) {
    it(`has every word from its messages, and room for two fifths more of them in 320 px: ${name}`, async function () {
      this.timeout(120_000);
      const box = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
      const network = new Network();
      network.heard = (text) => {
        data += text;
      };
      for await (const {widget, name: state} of walk(box, network)) {
        const texts = textsOf(widget);
        expect(texts.filter((text) => text.includes('⟦')).length, `${state}: messages`).to.be.greaterThan(2);
        expect([...new Set(texts.flatMap(strange))].join(' | '), `${state}: past msg()`).to.equal('');
        expect(overflowing(widget), `${state}: sticks out`).to.deep.equal([]);
        const frame = find(widget, '.pls');
        expect(frame.scrollWidth, `${state}: is cut off`).to.be.at.most(frame.clientWidth);
      }
    });
  }
});
