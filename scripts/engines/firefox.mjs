// Firefox ESR, which puppeteer drives by WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import {findFirefox} from '../find-browser.mjs';
import {firefoxPreferences} from './firefox-preferences.mjs';

/**
 * Starts it; `newWindow` opens one that nobody has used.
 *
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export const startFirefox = async () => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox: `node scripts/ensure-engines.mjs` gets one');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: firefoxPreferences,
  });
  return {
    version: await browser.version(),
    newWindow: async (size = {width: 1280, height: 900}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      const elementOf = async (/** @type {string} */ source) => {
        const element = (await page.evaluateHandle(source)).asElement();
        if (element === null) throw new Error(`No element: ${source}`);
        return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element);
      };
      return {
        open: async (address) => {
          await page.goto(address, {waitUntil: 'domcontentloaded'});
        },
        read: (source) => page.evaluate(source),
        click: async (source) => {
          await (await elementOf(source)).click();
        },
        write: async (source, text) => {
          await (await elementOf(source)).focus();
          await page.keyboard.type(text);
        },
        picture: async () => Buffer.from(await page.screenshot()),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
};
