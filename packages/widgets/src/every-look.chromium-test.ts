import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {AxeResults, RunOptions} from 'axe-core';
import {chooseElder} from './appearance.js';
import {configure} from './configuration.js';
import {currentLocale} from './localization.js';
import {Network} from './test/network.js';
import {rarerWalks} from './test/rarer-walks.js';
import {until} from './test/shadow.js';
import {defineAll, walks} from './test/walk.js';

declare global {
  /** Comes with `@open-wc/testing`'s own check. */
  var axe: {readonly run: (context: Element, options: RunOptions) => Promise<AxeResults>} | undefined;
}

type Widget = HTMLElement & {theme: string; updateComplete: Promise<boolean>};

/** Rules whose answer is another in another look. */
const ofLooks = ['color-contrast', 'target-size'];

const barriers = async (widget: Element, options: RunOptions = {}): Promise<string[]> => {
  if (!globalThis.axe) throw new Error('axe did not come');
  const {violations} = await globalThis.axe.run(widget, {resultTypes: ['violations'], ...options});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({failureSummary}) => failureSummary ?? '').join('; ')}`);
};

/** Looks, each put on and taken off again. */
const looks: Readonly<Record<string, (widget: Widget, on: boolean) => Promise<void> | void>> = {
  'large type': (_widget, on) => {
    chooseElder(on);
  },
  'the dark': (widget, on) => {
    widget.theme = on ? 'dark' : 'light';
  },
  'forced colours': (_widget, on) => emulateMedia({reducedMotion: 'reduce', forcedColors: on ? 'active' : 'none'}),
};

describe('every widget in every state and look', () => {
  before(async () => {
    defineAll();
    await emulateMedia({reducedMotion: 'reduce'});
    // Brings axe.
    await expect(await fixture(html`<p>·</p>`)).to.be.accessible();
  });
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(async () => {
    chooseElder(false);
    await emulateMedia({reducedMotion: 'reduce', forcedColors: 'none'});
    configure({locale: 'zh-CN'});
    await until(() => currentLocale() === 'zh-CN', 'Chinese');
  });

  for (const [name, walk] of Object.entries({...walks, ...rarerWalks})) {
    for (const locale of ['zh-CN', 'en']) {
      it(`bars nobody's way: ${name}, ${locale}`, async function () {
        this.timeout(120_000);
        configure({locale});
        await until(() => currentLocale() === locale, locale);
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const found: string[] = [];
        for await (const state of walk(box, new Network())) {
          const widget = state.widget as Widget;
          const note = (look: string, lines: readonly string[]) => {
            found.push(...lines.map((line) => `${state.name}, ${look}: ${line}`));
          };
          note('as usual', await barriers(widget));
          // The words of a language change no colour.
          if (locale !== 'zh-CN') continue;
          for (const [look, wear] of Object.entries(looks)) {
            await wear(widget, true);
            await widget.updateComplete;
            note(look, await barriers(widget, {runOnly: ofLooks}));
            await wear(widget, false);
            await widget.updateComplete;
          }
        }
        expect(found.join('\n')).to.equal('');
      });
    }
  }
});
