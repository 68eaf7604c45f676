import {setTimeout as delay} from 'node:timers/promises';
import {isCaseNumber} from '@pls-kit/rules';

/**
 * What somebody does with each widget, and what must come of it.
 *
 * @typedef {object} Place
 * @property {import('puppeteer-core').Page} page
 * @property {import('puppeteer-core').Frame} frame - where the widget stands
 * @property {(words: RegExp, within?: number) => Promise<string>} waitFor
 */

/** What each shows before anybody touches it. */
export const shows = /** @type {Record<string, RegExp>} */ ({
  'pls-service-finder': /大家常遇到的事/,
  'pls-consultation-form': /把事情说一说/,
  'pls-case-tracker': /办件号/,
  'pls-station-map': /公共法律服务中心/,
});

/** By the mouse, where it is: what covers it or cannot be pressed is found out. */
const click = async (/** @type {Place} */ {frame}, /** @type {string} */ selector) => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const handle = await frame.$(selector);
    try {
      if (!handle) throw new Error(`${selector} is not there`);
      await handle.click();
      return handle;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(50);
    }
  }
};

const type = async (/** @type {Place} */ place, /** @type {string} */ selector, /** @type {string} */ words) => {
  await click(place, selector);
  await place.page.keyboard.type(words);
};

/** A number that no case has, as far as one in a thousand million can be said to have none. */
const newCaseNumber = () => {
  const start = `26${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`;
  for (let digit = 0; digit < 10; digit++) if (isCaseNumber(`${start}${digit}`)) return `${start}${digit}`;
  throw new Error('No digit checks');
};

/** @type {Record<string, (place: Place) => Promise<void>>} */
export const uses = {
  'pls-service-finder': async (place) => {
    await type(place, 'pls-service-finder >>> input[role=combobox]', '老板不给工资');
    await place.waitFor(/有 \d+ 条建议/);
    await click(place, 'pls-service-finder >>> [role=option]:not(.last)');
    await place.waitFor(/什么时候有结果/);
  },
  'pls-consultation-form': async (place) => {
    await type(place, 'pls-consultation-form >>> textarea', '包工头欠我三个月工资，打电话不接，该怎么要？');
    await click(place, 'pls-consultation-form >>> .actions .btn.pri');
    await place.waitFor(/怎么答复您？/);
  },
  'pls-case-tracker': async (place) => {
    await type(place, 'pls-case-tracker >>> #number', newCaseNumber());
    await type(place, 'pls-case-tracker >>> #code', '00000000');
    await click(place, 'pls-case-tracker >>> button[type=submit]');
    await place.waitFor(/对不上|没查成|先歇一会儿|没连上/);
  },
  'pls-station-map': async (place) => {
    await click(place, 'pls-station-map >>> .chip:nth-child(3)');
    await place.waitFor(/公共法律服务中心/);
  },
};
