import type {Page} from 'puppeteer-core';
import {sidewaysScroll} from './looking.ts';

/** CSS px: DESIGN's least for a finger. */
const leastTarget = 44;

/** What a thumb on a narrow phone would stumble over: what it cannot hit, cannot see, or has to push aside; one line each. */
export const obstacles = async (page: Page, tag: string): Promise<string[]> => {
  const scroll = await sidewaysScroll(page);
  const found = await page.evaluate(
    (name, least) => {
      const root = document.querySelector(name)?.shadowRoot;
      const frame = root?.querySelector('.pls');
      if (!root || !frame) return [`there is no <${name}>`];
      const said = (element: Element) =>
        `${element.localName}.${element.className} 「${element.textContent.trim().slice(0, 12)}」`;
      const right = frame.getBoundingClientRect().right + 1;
      const wide = [...root.querySelectorAll('*')]
        .filter((element) => !element.closest('.vh') && element.getBoundingClientRect().right > right)
        .map((element) => `${said(element)} sticks out`);
      const acting = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        // A link in running text is as high as its line: WCAG 2.2, 2.5.8, exception "inline".
        .filter(
          (element) =>
            element.checkVisibility() &&
            element.getClientRects().length > 0 &&
            !(element.localName === 'a' && getComputedStyle(element).display === 'inline'),
        );
      const hard = acting.flatMap((element) => {
        // A finger meets the whole card of a choice, and the box around a search.
        const target = element.matches('[type=radio], [type=checkbox], [type=file]')
          ? (element.closest('label') ?? element)
          : element.localName === 'input'
            ? (element.closest('.box') ?? element)
            : element;
        target.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, top, width, height} = target.getBoundingClientRect();
        const small =
          width < least - 0.5 || height < least - 0.5
            ? [`${said(element)} is ${width.toFixed(0)}×${height.toFixed(0)} px`]
            : [];
        const hit = root.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
        const isHidden = !hit || !(target.contains(hit) || hit.contains(target));
        return [...small, ...(isHidden ? [`${said(element)} is behind ${hit ? said(hit) : 'something'}`] : [])];
      });
      scrollTo({top: 0, behavior: 'instant'});
      return [...wide, ...hard];
    },
    tag,
    leastTarget,
  );
  return [...(scroll > 0 ? [`${scroll} px of sideways scroll`] : []), ...new Set(found)];
};
