import {expect, fixture, html} from '@open-wc/testing';
import {type CaseTracker, defineCaseTracker} from './case-tracker/case-tracker.js';
import {configure} from './configuration.js';
import {find, press, until} from './test/shadow.js';

/** What a script wrote over the stylesheet's accent. */
const scripted = (widget: Element): string => find(widget, '.pls').style.getPropertyValue('--_accent');
const looks = (widget: Element, look: string): boolean => find(widget, '.pls').classList.contains(look);
const isPressed = (widget: Element): boolean => find(widget, '.aa').getAttribute('aria-pressed') === 'true';

describe('how widgets look', () => {
  let first: CaseTracker;
  let second: CaseTracker;

  before(() => {
    defineCaseTracker();
    configure({api: globalThis.plsTest.api, portal: 'pk_luolong'});
  });
  beforeEach(async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <pls-case-tracker></pls-case-tracker>
        <pls-case-tracker></pls-case-tracker>
      </div>`,
    );
    [first, second] = box.querySelectorAll('pls-case-tracker') as unknown as [CaseTracker, CaseTracker];
    await first.updateComplete;
    await second.updateComplete;
  });
  afterEach(() => {
    configure({elder: undefined});
    localStorage.clear();
  });

  it('takes high contrast by its theme, in the colours of large type and at the usual size', async () => {
    first.setAttribute('theme', 'contrast');
    second.elder = true;
    await first.updateComplete;
    await second.updateComplete;
    const colorOf = (widget: Element) => getComputedStyle(find(widget, '.tel')).color;
    const sizeOf = (widget: Element) => parseFloat(getComputedStyle(find(widget, '.tel')).fontSize);
    expect(colorOf(first)).to.equal(colorOf(second));
    expect(sizeOf(second)).to.equal(1.25 * sizeOf(first));
  });

  it('follows the page’s own switch for large type, on and off, and does not remember it', async () => {
    configure({elder: true});
    await until(() => looks(first, 'elder') && looks(second, 'elder'), 'large type');
    expect(isPressed(first)).to.equal(true);
    expect(localStorage.length).to.equal(0);
    configure({elder: false});
    await until(() => !looks(first, 'elder') && !looks(second, 'elder'), 'usual type');
  });

  it('lets a visitor switch over what the page has switched, until the page switches again', async () => {
    configure({elder: true});
    await until(() => isPressed(first), 'large type');
    press(first, '大字');
    await until(() => !looks(first, 'elder') && !looks(second, 'elder'), 'usual type');
    // Something else is configured: the switch did not move.
    configure({elder: true, formUrl: '/form'});
    await second.updateComplete;
    expect(looks(second, 'elder')).to.equal(false);
    configure({elder: false});
    configure({elder: true});
    await until(() => looks(second, 'elder'), 'large type again');
  });

  it('goes back to what the visitor chose where the page switches off', async () => {
    press(first, '大字');
    await until(() => looks(second, 'elder'), 'large type');
    configure({elder: true});
    press(first, '大字');
    await until(() => !looks(second, 'elder'), 'usual type');
    press(first, '大字');
    configure({elder: false});
    await until(() => looks(second, 'elder'), 'large type again');
    press(first, '大字');
    await until(() => !looks(second, 'elder'), 'usual type again');
  });

  it('has the accent from a script in an engine without relative colours, also in another theme', async () => {
    expect(scripted(first)).to.equal('');
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...said: string[]) =>
      !said.some((each) => each.includes('from')) && supports(...(said as [string, string]));
    try {
      const old = await fixture<CaseTracker>(
        html`<pls-case-tracker style="--pls-color-accent: #ffd400"></pls-case-tracker>`,
      );
      await until(() => scripted(old) !== '', 'the script');
      const light = scripted(old);
      old.theme = 'dark';
      await until(() => scripted(old) !== light, 'another accent');
      expect(`${light}; ${scripted(old)}`).to.equal('rgb(119, 81, 0); rgb(237, 215, 138)');
    } finally {
      CSS.supports = supports;
    }
  });

  it('takes its own for what a page says that is no colour, number or length, says so once, and follows a better word', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => {
      if (words.includes('--pls-')) said.push(words);
    };
    try {
      const box = await fixture<HTMLElement>(
        html`<div style="--pls-color-accent: bananas; --pls-color-surface: 12px; --pls-scale: big; --pls-radius: 8">
          <pls-case-tracker></pls-case-tracker>
          <pls-case-tracker></pls-case-tracker>
        </div>`,
      );
      const widgets = [...box.querySelectorAll<CaseTracker>('pls-case-tracker')];
      const looksOf = (widget: Element) => {
        const {backgroundColor, fontSize, borderRadius} = getComputedStyle(find(widget, '.pls'));
        const button = getComputedStyle(find(widget, '.btn.pri')).backgroundColor;
        return {backgroundColor, fontSize, borderRadius, button};
      };
      const ours = looksOf(first);
      for (const widget of widgets) {
        await until(() => JSON.stringify(looksOf(widget)) === JSON.stringify(ours), 'our own look');
      }
      await until(() => said.length >= 4, 'the advice');
      expect(said.join('\n')).to.equal(
        [
          '[pls-kit] --pls-color-accent: bananas is not a colour: #17598c is used.',
          '[pls-kit] --pls-color-surface: 12px is not a colour: #fff is used.',
          '[pls-kit] --pls-scale: big is not a number such as 1.1: 1 is used.',
          '[pls-kit] --pls-radius: 8 is not a length such as 8px: 14px is used.',
        ].join('\n'),
      );
      box.style.setProperty('--pls-color-accent', '#c8102e');
      const [widget] = widgets as [CaseTracker, CaseTracker];
      widget.requestUpdate();
      await until(() => looksOf(widget).button !== ours.button, 'the colour');
      expect(said).to.have.length(4);
    } finally {
      console.warn = warn;
    }
  });

  it('takes a radius of 0 for what it means, and an empty property for none', async () => {
    const square = await fixture<CaseTracker>(
      html`<pls-case-tracker style="--pls-radius: 0; --pls-color-accent: ;"></pls-case-tracker>`,
    );
    const ground = (widget: Element) => getComputedStyle(find(widget, '.btn.pri')).backgroundColor;
    await until(() => ground(square) === ground(first), 'our own colour');
    expect(getComputedStyle(find(square, '.pls')).borderRadius).to.equal('0px');
    expect(getComputedStyle(find(square, '.pls')).getPropertyValue('--_r-m').trim()).to.equal('min(8px, 0px)');
  });
});
