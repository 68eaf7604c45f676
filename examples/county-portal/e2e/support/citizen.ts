import type {Page} from 'puppeteer-core';
import {click, fieldOf, press, waitForWords, write} from './looking.ts';

/** What somebody asks, and how they want to be told. */
export interface Question {
  readonly words: string;
  /** Part of a place's name, and the whole name in the list. */
  readonly place?: {readonly typed: string; readonly chosen: string};
  readonly name: string;
  readonly phone: string;
}

export const wages: Question = {
  words: '今年3月到8月在工地干木工，包工头欠我和三个老乡4万多块，打电话不接，该怎么要？',
  place: {typed: '关林', chosen: '洛龙区 关林街道'},
  name: '王建国',
  phone: '13837902146',
};

/** What a receipt says. */
export interface Receipt {
  /** 12 digits. */
  readonly number: string;
  /** 8 digits. */
  readonly code: string;
  /** Who handles it. */
  readonly unit: string;
}

const day = String.raw`\d{1,2}月\d{1,2}日`;

/** Types the trouble into the finder and opens the first thing that it suggests. */
export const findHelp = async (page: Page, words: string): Promise<void> => {
  await write(page, '您遇到的事', words);
  await waitForWords(page, 'pls-service-finder', /有 \d+ 条建议/);
  await click(page, 'pls-service-finder >>> [role=option]:not(.last)');
};

/** Fills in the first step: what happened, and where. */
export const tellMatter = async (page: Page, {words, place}: Question): Promise<void> => {
  await write(page, '把事情说一说，您想问什么？', words);
  if (place) {
    await write(page, '事情发生在哪儿？', place.typed);
    await press(page, 'option', place.chosen);
  }
  await press(page, 'button', '下一步');
};

/** Fills in the second step: for oneself, to be called. */
export const tellContact = async (page: Page, {name, phone}: Question): Promise<void> => {
  await click(page, 'pls-consultation-form >>> input[type=radio][value=self]');
  await click(page, 'pls-consultation-form >>> input[type=radio][value=phone]');
  await write(page, '您怎么称呼？', name);
  await write(page, '打哪个电话找您？', phone);
  await press(page, 'button', '下一步');
};

/** Reads number, query code and unit off the receipt, which must name a day too. */
export const readReceipt = async (page: Page): Promise<Receipt> => {
  const shown = await waitForWords(page, 'pls-consultation-form', /办件号\n\d{4} \d{4} \d{4}\n/);
  const [, unit = ''] = /\n(.+)会办这件事/.exec(shown) ?? [];
  const [, number = ''] = /办件号\n([\d ]+)\n/.exec(shown) ?? [];
  const [, code = ''] = /查询码\n(\d{4} \d{4})\n/.exec(shown) ?? [];
  if (unit === '' || code === '') throw new Error(`The receipt lacks unit or query code: ${shown}`);
  if (!new RegExp(day).test(shown)) throw new Error(`The receipt names no day: ${shown}`);
  return {number: number.replaceAll(' ', ''), code: code.replace(' ', ''), unit};
};

/** From an open form to its receipt. */
export const ask = async (page: Page, question: Question): Promise<Receipt> => {
  await fieldOf(page, '把事情说一说');
  await tellMatter(page, question);
  await tellContact(page, question);
  await waitForWords(page, 'pls-consultation-form', '交之前，再看一遍');
  await press(page, 'button', '确认，交上去');
  return readReceipt(page);
};
