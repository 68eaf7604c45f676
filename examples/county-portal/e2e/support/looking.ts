import {setTimeout as delay} from 'node:timers/promises';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';

const pauseMs = 100;

/** Selector for what a screen reader calls so: role and name, across shadow roots. */
export const byRole = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** Waits until the element, shadow roots included, shows the words. */
export const waitForWords = async (page: Page, tag: string, words: string | RegExp): Promise<string> => {
  const {source, flags} = typeof words === 'string' ? new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')) : words;
  try {
    const handle = await page.waitForFunction(
      (selector, pattern, modes) => {
        const shownIn = (node: Node): string => {
          if (node instanceof Text) return node.data;
          if (node instanceof Element) {
            if (node.localName === 'style' || node.localName === 'script' || !node.checkVisibility()) return '';
            if (node.shadowRoot) return shownIn(node.shadowRoot);
          }
          const isBlock = node instanceof Element && getComputedStyle(node).display !== 'inline';
          const inside = [...node.childNodes].map(shownIn).join('');
          return isBlock ? `\n${inside}\n` : inside;
        };
        const element = document.querySelector(selector);
        const text = element
          ? shownIn(element)
              .replace(/[^\S\n]+/g, ' ')
              .replace(/\s*\n\s*/g, '\n')
          : '';
        return new RegExp(pattern, modes).test(text) ? text : false;
      },
      {polling: pauseMs},
      tag,
      source,
      flags,
    );
    return (await handle.jsonValue()) as string;
  } catch (cause) {
    const shown = await page
      .$eval(tag, (element) => (element.shadowRoot ?? element).textContent)
      .catch(() => '(no such element)');
    throw new Error(
      `<${tag}> never showed ${String(words)} at ${page.url()}. It shows: ${shown.replace(/\s+/g, ' ')}`,
      {
        cause,
      },
    );
  }
};

/** Waits for an element. Puppeteer's own waiting wakes at a change of the document, and not at one in a shadow root. */
export const find = async (page: Page, selector: string): Promise<ElementHandle> => {
  const deadline = Date.now() + page.getDefaultTimeout();
  while (Date.now() < deadline) {
    const found = await page.$(selector);
    if (found) return found;
    await delay(pauseMs);
  }
  throw new Error(`${selector} never came at ${page.url()}`);
};

/** Clicks it, once it is there. */
export const click = async (page: Page, selector: string): Promise<void> => {
  await find(page, selector);
  await page.locator(selector).click();
};

/** Clicks what has this role and name. */
export const press = (page: Page, role: string, name: string): Promise<void> => click(page, byRole(role, name));

/** The control of the label that begins with these words, in whatever shadow root. */
export const fieldOf = async (page: Page, label: string): Promise<ElementHandle<HTMLElement>> => {
  const handle = await page.waitForFunction(
    (words) => {
      const search = (root: Document | ShadowRoot): HTMLElement | null => {
        for (const candidate of root.querySelectorAll('label')) {
          if (candidate.textContent.trim().startsWith(words)) return candidate.control;
        }
        for (const {shadowRoot} of root.querySelectorAll('*')) {
          const found = shadowRoot && search(shadowRoot);
          if (found) return found;
        }
        return null;
      };
      return search(document);
    },
    {polling: pauseMs},
    label,
  );
  return handle as ElementHandle<HTMLElement>;
};

/** Types into the field with this label. */
export const write = async (page: Page, label: string, text: string): Promise<void> => {
  const field = await fieldOf(page, label);
  await field.focus();
  await page.keyboard.type(text);
};

/** How far the page can be scrolled sideways, CSS px. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A frame of the page, to be looked at and used like a page of its own. */
export const insideFrame = (page: Page, frame: Frame): Page =>
  new Proxy(frame, {
    get: (target, name) => {
      // Keys go to the page, which hands them to the frame that has the focus.
      const from: object = name === 'keyboard' || name === 'getDefaultTimeout' ? page : target;
      const value: unknown = Reflect.get(from, name, from);
      return typeof value === 'function' ? (value.bind(from) as unknown) : value;
    },
  }) as unknown as Page;

/** The frame in the iframe with this id, once it is there. */
export const frameIn = async (page: Page, id: string): Promise<Frame> => {
  const element = await page.waitForSelector(`iframe#${id}`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame in #${id} at ${page.url()}`);
  return frame;
};
