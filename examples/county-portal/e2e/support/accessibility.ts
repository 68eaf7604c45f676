import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly failureSummary?: string}[];
}
interface Axe {
  run: (context: Node, options: object) => Promise<{violations: AxeResult[]}>;
}

/**
 * What axe finds on the page, one line for each rule that is broken.
 *
 * @param options.only - rules to ask; default: all
 * @param options.within - the first element that this selects; default: the page
 */
export const barriers = async (
  page: Page,
  {only, within}: {readonly only?: readonly string[]; readonly within?: string} = {},
): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async (rules, selector) => {
      const {axe} = globalThis as unknown as {axe: Axe};
      const options = {resultTypes: ['violations'], ...(rules && {runOnly: rules})};
      const context = selector === undefined ? document : document.querySelector(selector);
      if (!context) throw new Error(`there is no ${selector ?? ''}`);
      return (await axe.run(context, options)).violations;
    },
    only,
    within,
  );
  return violations.map(
    ({id, help, nodes}) =>
      `${id} (${help}): ${nodes.map(({target, failureSummary}) => `${JSON.stringify(target)} ${failureSummary ?? ''}`).join('; ')}`,
  );
};

/** Nothing moves: a colour half-way through its change is neither. */
export const calm = {name: 'prefers-reduced-motion', value: 'reduce'};

/** A look that a visitor or a site can give a widget, put on and taken off while it is used. */
interface Look {
  readonly name: string;
  /** @returns takes it off */
  readonly wear: (page: Page, tag: string) => Promise<() => Promise<void>>;
}

type Widget = Element & {elder: boolean; theme: string; updateComplete: Promise<boolean>};

const byProperty = (name: string, property: 'elder' | 'theme', on: unknown, off: unknown): Look => {
  const set = (page: Page, tag: string, value: unknown) =>
    page.$eval(
      tag,
      async (element, ...[key, worn]) => {
        const widget = element as Widget;
        Object.assign(widget, {[key]: worn});
        await widget.updateComplete;
      },
      property,
      value,
    );
  return {
    name,
    wear: async (page, tag) => {
      await set(page, tag, on);
      return () => set(page, tag, off);
    },
  };
};

/** All looks but the usual one. */
export const looks: readonly Look[] = [
  byProperty('elder', 'elder', true, false),
  byProperty('dark', 'theme', 'dark', 'light'),
  {
    name: 'forced colours',
    wear: async (page) => {
      await page.emulateMediaFeatures([calm, {name: 'forced-colors', value: 'active'}]);
      return () => page.emulateMediaFeatures([calm]);
    },
  },
];
