import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {readReceipt} from './support/citizen.ts';
import {focused, tabTo} from './support/keyboard.ts';
import {waitForWords} from './support/looking.ts';
import {openStage, type Stage} from './support/stage.ts';

describe('with a keyboard alone', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
    page = await stage.newPerson();
  });
  after(() => stage.close());

  it('a citizen finds help, asks, and follows the case', async () => {
    await page.goto(`${stage.site}/`);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '跳到正文', 'the first stop leads past the site’s own links');
    await page.keyboard.press('Enter');

    await tabTo(page, '您遇到的事');
    await page.keyboard.type('想离婚，孩子归谁');
    await waitForWords(page, 'pls-service-finder', /按上下键选/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    assert.match(await focused(page), /离婚|孩子|抚养/, 'the answer’s heading has the focus');

    await tabTo(page, '网上咨询');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);

    await waitForWords(page, 'pls-consultation-form', '把事情说一说');
    await tabTo(page, '把事情说一说');
    await page.keyboard.type('两个人过不下去了，孩子三岁，一直是我带，想问问孩子归谁、怎么办手续。');
    await tabTo(page, '事情发生在哪儿');
    await page.keyboard.type('关林');
    await waitForWords(page, 'pls-consultation-form', '洛龙区 关林街道');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, '下一步');
    await page.keyboard.press('Enter');

    await waitForWords(page, 'pls-consultation-form', '怎么答复您？');
    assert.equal(await focused(page), '怎么答复您？', 'the new step’s heading has the focus');
    await tabTo(page, '我自己的');
    await page.keyboard.press('Space');
    await tabTo(page, '打电话告诉我');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(page), /^我自己上网看/);
    await tabTo(page, '下一步');
    await page.keyboard.press('Enter');

    await waitForWords(page, 'pls-consultation-form', '交之前，再看一遍');
    await tabTo(page, '确认，交上去');
    await page.keyboard.press('Enter');
    const receipt = await readReceipt(page);
    assert.equal(receipt.unit, '关林街道公共法律服务站', 'with a township, its station handles it');
    assert.match(await focused(page), /^收到了/);

    await tabTo(page, '看办理进度');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await waitForWords(page, 'pls-case-tracker', '已经收到');
  });

  it('somebody else looks the case up by its two numbers, pasted together', async () => {
    const other = await stage.newPerson();
    await other.goto(`${stage.site}/progress.html`);
    await waitForWords(other, 'pls-case-tracker', '查办到哪一步了');
    await tabTo(other, '办件号');
    await other.keyboard.type('260123456783');
    await tabTo(other, '查询码');
    await other.keyboard.type('60241837');
    await other.keyboard.press('Enter');
    await waitForWords(other, 'pls-case-tracker', '对不上');
    assert.match(await focused(other), /对不上/, 'the refusal has the focus');
  });
});
