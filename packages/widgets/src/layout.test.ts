import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {chooseElder} from './appearance.js';
import {Network} from './test/network.js';
import {find, findAll, overflowing} from './test/shadow.js';
import {defineAll, walks} from './test/walk.js';

/** CSS px; DESIGN's least, and what a main action has in large type (工信部, 适老化通用设计规范). */
const least = 44;
const mainInElder = 60;

const acting = 'a[href], button, input, select, textarea, summary, [role=option]';

/** A link in running text is as high as its line: WCAG 2.2, 2.5.8, exception "inline". */
const isInText = (element: HTMLElement): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline';

/** What a finger meets: a choice is its whole card, or its line. */
const targetOf = (element: HTMLElement): Element =>
  element.matches('[type=radio], [type=checkbox]')
    ? (element.closest('label') ?? element)
    : element.closest('.box') && element.localName === 'input'
      ? element.closest('.box')!
      : element;

const small = (widget: HTMLElement, elder: boolean): string[] =>
  findAll(widget, acting)
    .filter((element) => element.getClientRects().length > 0 && !isInText(element))
    .flatMap((element) => {
      const {width, height} = targetOf(element).getBoundingClientRect();
      const due = elder && element.matches('.btn.pri') ? mainInElder : least;
      // Half a pixel of rounding.
      return height < due - 0.5 || width < least - 0.5
        ? [
            `${element.localName}.${element.className} 「${element.textContent.trim().slice(0, 12)}」 ${width.toFixed(1)}×${height.toFixed(1)}`,
          ]
        : [];
    });

/** Frames that a browser draws by itself, and forms whose first line stands away from their edge: a slot takes no room. */
const unkempt = (widget: HTMLElement): string[] => [
  ...findAll(widget, 'fieldset')
    .filter((group) => Number.parseFloat(getComputedStyle(group).borderTopWidth) > 0)
    .map((group) => `${group.id} has the browser's own frame`),
  ...findAll(widget, '.form').flatMap((form) => {
    const first = [...form.children].find((child) => child.getClientRects().length > 0);
    if (!first) return [];
    const edge = form.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(form).paddingTop);
    const away = first.getBoundingClientRect().top - edge;
    return away > 1 ? [`the form's first line is ${away.toFixed(0)} px from its edge`] : [];
  }),
];

describe('the layout of every widget in every state', () => {
  before(async () => {
    defineAll();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(async () => {
    chooseElder(false);
    await setViewport({width: 800, height: 600});
  });

  // A window of 1280 × 1024 at 400 %.
  for (const {look, elder, width, height} of [
    {look: '320 px, or 400 % zoom', elder: false, width: 320, height: 256},
    {look: 'large type in 320 px', elder: true, width: 320, height: 568},
    {look: 'large type in 1280 px', elder: true, width: 1280, height: 800},
  ]) {
    for (const [name, walk] of Object.entries(walks)) {
      it(`has targets for a finger and no sideways scrolling: ${name}, ${look}`, async function () {
        this.timeout(60_000);
        await setViewport({width, height});
        chooseElder(elder);
        // As on a page of its own: the box is the window.
        const box = await fixture<HTMLElement>(html`<div style="position: absolute; left: 0; right: 0"></div>`);
        let states = 0;
        for await (const {widget, name: state} of walk(box, new Network())) {
          states += 1;
          expect(overflowing(widget), `${state}: sticks out`).to.deep.equal([]);
          const frame = find(widget, '.pls');
          expect(frame.scrollWidth, `${state}: is cut off`).to.be.at.most(frame.clientWidth);
          const page = document.documentElement;
          expect(page.scrollWidth, `${state}: the page scrolls sideways`).to.be.at.most(page.clientWidth);
          expect(unkempt(widget), `${state}: unkempt`).to.deep.equal([]);
          expect(small(widget, elder).join('; '), `${state}: too small`).to.equal('');
        }
        expect(states).to.be.greaterThan(0);
      });
    }
  }
});
