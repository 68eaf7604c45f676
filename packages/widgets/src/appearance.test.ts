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
});
