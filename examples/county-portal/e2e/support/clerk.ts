import type {Page} from 'puppeteer-core';
import {byRole, click, find, press, waitForWords, write} from './looking.ts';

/** Signs in at the desk with the first account of a unit, found by its name. */
export const signIn = async (page: Page, site: string, unit: string): Promise<void> => {
  await page.goto(`${site}/desk/`);
  await signInHere(page, unit);
};

/** Signs in at a desk that stands open. */
export const signInHere = async (page: Page, unit: string): Promise<void> => {
  await write(page, '找单位', unit);
  await waitForWords(page, 'desk-app', /找到 \d+ 个单位/);
  await click(page, `section[aria-label="${unit}"] .choice`);
  await waitForWords(page, 'desk-app', '待办');
};

/** Opens a case from the queue by words of its question. */
export const openCase = async (page: Page, words: string): Promise<void> => {
  await click(page, `::-p-xpath(//li[contains(@class, "row")][contains(., "${words}")]//button)`);
  await waitForWords(page, 'desk-case-page', '办件号');
};

export const accept = async (page: Page): Promise<void> => {
  await press(page, 'button', '受理这件');
  await waitForWords(page, 'desk-case-page', '已受理，');
};

export const assignToFirst = async (page: Page): Promise<void> => {
  await click(page, 'desk-assign-form .radio');
  await press(page, 'button', '分派给他');
  await waitForWords(page, 'desk-case-page', '已分派给');
};

export const start = async (page: Page): Promise<void> => {
  await press(page, 'button', '开始办这件');
  await waitForWords(page, 'desk-case-page', '已开始办，');
};

export const answer = async (page: Page, text: string): Promise<void> => {
  await write(page, '写给来问的人', text);
  await press(page, 'button', '看一遍再发');
  await find(page, byRole('heading', '对方会看到这些'));
  await press(page, 'button', '确认，发出去');
  await waitForWords(page, 'desk-case-page', '已答复，');
};
