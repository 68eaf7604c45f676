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
  run: (context: Document, options: object) => Promise<{violations: AxeResult[]}>;
}

/** What axe finds on the page, one line for each rule that is broken. */
export const barriers = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: Axe};
    return (await axe.run(document, {resultTypes: ['violations']})).violations;
  });
  return violations.map(
    ({id, help, nodes}) =>
      `${id} (${help}): ${nodes.map(({target, failureSummary}) => `${JSON.stringify(target)} ${failureSummary ?? ''}`).join('; ')}`,
  );
};
