import {setTimeout as delay} from 'node:timers/promises';
import type {Window} from '../../../scripts/engines/engine.mjs';

const patienceMs = 30_000;
const pauseMs = 100;

/** Runs in the page, in every engine: finds what people see, across shadow roots. */
const tools = () => {
  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

  const wordsIn = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element) {
      if (node.localName === 'style' || node.localName === 'script') return '';
      const {display, visibility} = getComputedStyle(node);
      if (display === 'none' || visibility !== 'visible') return '';
      const inside = [...(node.shadowRoot ?? node).childNodes].map(wordsIn).join('');
      return display === 'inline' ? inside : `\n${inside}\n`;
    }
    return '';
  };

  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);

  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

  return {
    /** What the element with this tag shows, lines apart; '' while there is none. */
    shown: (tag: string): string => {
      const element = document.querySelector(tag);
      return element
        ? wordsIn(element)
            .replace(/[^\S\n]+/g, ' ')
            .replace(/\s*\n\s*/g, '\n')
        : '';
    },
    /** What matches the selector and begins with the words. */
    named: (selector: string, words: string): Element | undefined =>
      everything(document).find(
        (element) => element.matches(selector) && isSeen(element) && nameOf(element).startsWith(words),
      ),
    /** The control of the label that begins with these words. */
    field: (words: string): HTMLElement | null | undefined =>
      everything(document)
        .filter((element): element is HTMLLabelElement => element instanceof HTMLLabelElement)
        .find((label) => label.textContent.trim().startsWith(words))?.control,
    /** Each seen thing in the element that can be pressed and is lower or narrower than this. */
    smallTargets: (tag: string, atLeast: number): string[] =>
      everything(document.querySelector(tag)?.shadowRoot ?? document.createDocumentFragment())
        .filter((element) => element.matches('button, select, textarea, input:not([type=radio]):not([type=checkbox])'))
        .filter(isSeen)
        .filter((element) => {
          const {width, height} = element.getBoundingClientRect();
          return Math.min(width, height) < atLeast;
        })
        .map((element) => `${element.localName} ${nameOf(element)}`),
    /** Everything in the element that reaches out of the page sideways. */
    overflowing: (tag: string): string[] =>
      everything(document.querySelector(tag)?.shadowRoot ?? document.createDocumentFragment())
        .filter(isSeen)
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
  };
};

type Tools = ReturnType<typeof tools>;

/** The source of a call, which any engine can run. */
const call = <Name extends keyof Tools>(name: Name, ...args: Parameters<Tools[Name]>): string =>
  `(${String(tools)})().${name}(${args.map((argument) => JSON.stringify(argument)).join(', ')})`;

/** Reads one thing off the page. */
export const look = async <Name extends keyof Tools>(
  window: Window,
  name: Name,
  ...args: Parameters<Tools[Name]>
): Promise<ReturnType<Tools[Name]>> => (await window.read(call(name, ...args))) as ReturnType<Tools[Name]>;

/** Asks again until there is an answer. A page that is just being left answers with an error. */
const until = async <Answer>(ask: () => Promise<Answer | false>, whatNot: () => Promise<string>): Promise<Answer> => {
  const deadline = Date.now() + patienceMs;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await delay(pauseMs);
  } while (Date.now() < deadline);
  throw new Error(await whatNot(), {cause});
};

/** Waits until the element with this tag shows the words. */
export const waitForWords = (window: Window, tag: string, words: string | RegExp): Promise<string> =>
  until(
    async () => {
      const shown = await look(window, 'shown', tag);
      return (typeof words === 'string' ? shown.includes(words) : words.test(shown)) && shown;
    },
    async () =>
      `<${tag}> never showed ${String(words)}. It shows: ${(await look(window, 'shown', tag)).slice(0, 1500)}`,
  );

/** Waits until the element is there, in sight, and has stopped moving: the page may scroll smoothly. */
const waitForElement = async (window: Window, source: string): Promise<void> => {
  let before: unknown;
  await until(
    async () => {
      const place = await window.read(`(() => {
        const element = ${source};
        if (!element) return '';
        element.scrollIntoView({block: 'center'});
        const {x, y, width, height} = element.getBoundingClientRect();
        return [x, y, width, height].join(' ');
      })()`);
      const stands = place !== '' && place === before;
      before = place;
      return stands;
    },
    async () =>
      `Never there: ${source.slice(source.lastIndexOf(')().') + 4)} at ${String(await window.read('location.href'))}`,
  );
};

/** Presses what has this name: a button, unless another selector is given. */
export const press = async (window: Window, name: string, selector = 'button'): Promise<void> => {
  const source = call('named', selector, name);
  await waitForElement(window, source);
  await window.click(source);
};

/** Types into the field whose label begins with these words. */
export const write = async (window: Window, label: string, text: string): Promise<void> => {
  const source = call('field', label);
  await waitForElement(window, source);
  await window.write(source, text);
};

/** Opens a page and waits until it is there, and no longer the one before. */
export const open = async (window: Window, address: string): Promise<void> => {
  await window.open(address);
  await until(
    async () =>
      (await window.read(`location.href === ${JSON.stringify(address)} && document.readyState !== 'loading'`)) === true,
    async () => `${address} never came; this is ${String(await window.read('location.href'))}`,
  );
};

/** Waits until the person is on this page of the site. */
export const waitForPage = (window: Window, path: string): Promise<unknown> =>
  until(
    async () => (await window.read('location.pathname')) === path,
    async () => `Never on ${path}, but on ${String(await window.read('location.href'))}`,
  );
