import type {Page} from 'puppeteer-core';

/** A page that is tabbed through once has fewer stops than this. */
const mostStops = 120;
/** What has the focus is in sight by then. */
const scrollMs = 3000;

/** Where the focus is. */
interface Focus {
  /** Label of what has it, or its own words. */
  readonly words: string;
  /** Whether it is in the element that was asked for. */
  readonly isThere: boolean;
  /** What is wrong with it for whoever looks for it: out of sight, behind something, not marked. */
  readonly fault: string;
}

/** @param selector - what the focus may be in, in whatever shadow root */
const findFocus = (page: Page, selector: string | undefined): Promise<Focus> =>
  page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return {words: '', isThere: false, fault: ''};
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const said = [
      element.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      element.textContent,
    ].find((text) => text?.trim());
    const words = said?.trim().replace(/\s+/g, ' ') ?? '';

    // What is seen of a choice is its card, of a search its box.
    const seen = element.matches('[type=radio], [type=checkbox], [type=file]')
      ? (labels[0] ?? element)
      : (element.closest('input')?.closest('.box') ?? element);
    const {left, top, width, height} = seen.getBoundingClientRect();
    const [x, y] = [left + width / 2, Math.min(Math.max(top + height / 2, 0), innerHeight - 1)];
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    // A heading that was brought into view has the focus only so that it is read out.
    const isPlace = element.getAttribute('tabindex') === '-1';
    const isMarked =
      isPlace ||
      [seen, ...seen.querySelectorAll('*')].some((each) => {
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(each);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      });
    const fault =
      top + height < 1 || top > innerHeight - 1
        ? 'is out of sight'
        : !hit || !(seen.contains(hit) || hit.contains(seen))
          ? `is behind ${hit?.localName ?? 'something'}.${hit?.className ?? ''}`
          : isMarked
            ? ''
            : 'shows no focus';
    return {words, isThere: wanted !== undefined && element.closest(wanted) !== null, fault};
  }, selector);

/** What has the focus, as its label or its own words say, whatever shadow root it is in. */
export const focused = async (page: Page): Promise<string> => (await findFocus(page, undefined)).words;

const tabUntil = async (page: Page, what: string, arrived: (focus: Focus) => boolean, selector?: string) => {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    let focus = await findFocus(page, selector);
    // The browser scrolls to it with the next frame. Where nobody has tabbed yet the page may have been scrolled since.
    const patience = Date.now() + scrollMs;
    while (stop > 0 && focus.fault !== '' && Date.now() < patience) focus = await findFocus(page, selector);
    if (stop > 0 && focus.fault !== '') throw new Error(`With the focus on 「${focus.words}」 it ${focus.fault}`);
    if (arrived(focus)) return;
    passed.push(focus.words.slice(0, 12));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${what}; it passed ${passed.join(' | ')}`);
};

/** Tabs until the focus is on what begins with these words; each stop must be in sight and marked. */
export const tabTo = (page: Page, words: string): Promise<void> =>
  tabUntil(page, `「${words}」`, (focus) => focus.words.startsWith(words));

/** Tabs until the focus is on or in what this selects, in whatever shadow root; each stop must be in sight and marked. */
export const tabInto = (page: Page, selector: string): Promise<void> =>
  tabUntil(page, selector, ({isThere}) => isThere, selector);
