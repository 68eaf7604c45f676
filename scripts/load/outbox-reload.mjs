import {setTimeout as delay} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {startServer} from '../start-server.mjs';
import {countRows} from './installation.mjs';
import {startSdkPage} from './sdk-page.mjs';

/**
 * How a request that submits fails.
 *
 * @typedef {'before' | 'after' | 'busy'} Fault - never arrives; arrives and the answer is lost; 503 in between
 */

/** Runs in the page: opens its outbox behind a network that fails three of ten requests that submit. */
const openOutbox = (/** @type {{api: string}} */ {api}) => {
  const page = /** @type {any} */ (globalThis);
  /** @type {(Fault | undefined)[]} */
  const faults = [
    'before',
    undefined,
    undefined,
    'after',
    undefined,
    undefined,
    'busy',
    undefined,
    undefined,
    undefined,
  ];
  let requests = Math.floor(Math.random() * faults.length);
  page.outbox = page.openClient({
    baseUrl: api,
    portal: 'pk_luolong',
    fetch: async (/** @type {Request} */ request, /** @type {RequestInit} */ init) => {
      if (request.method !== 'POST') return fetch(request, init);
      const fault = faults[(requests += 1) % faults.length];
      page.countRequest(fault ?? 'none');
      if (fault === 'before') throw new TypeError('cut');
      if (fault === 'busy') return new Response('<html>503</html>', {status: 503});
      const response = await fetch(request, init);
      if (fault === 'after') throw new TypeError('cut');
      return response;
    },
  }).outbox;
  page.entries = [];
  page.outbox.subscribe((/** @type {unknown[]} */ entries) => (page.entries = entries));
};

/** Runs in the page: keeps that many questions on the device. */
const keepMany = async (/** @type {{count: number; api: string}} */ {count, api}) => {
  const page = /** @type {any} */ (globalThis);
  const {version, notice} = await page.openClient({baseUrl: api, portal: 'pk_luolong'}).forms.get('consultation');
  for (let index = 0; index < count; index += 1) {
    const {keptIn} = await page.outbox.keep(
      {
        form: 'consultation',
        formVersion: version,
        homeCounty: '410311',
        noticeVersion: notice.version,
        answers: {
          topic: 'debt',
          question: `借出去的钱要不回来，第 ${String(index + 1)} 张借条怎么办？`,
          place: '410311013',
          forWhom: 'self',
          replyBy: 'online',
        },
      },
      {place: 'device'},
    );
    if (keptIn !== 'device') throw new Error(`kept in ${keptIn}`);
  }
};

/** Runs in the page: how many were sent, and their numbers. */
const readSent = () =>
  /** @type {any[]} */ (/** @type {any} */ (globalThis).entries)
    .map(({state}) => state)
    .filter(({name}) => name === 'sent')
    .map(({receipt}) => /** @type {string} */ (receipt.number));

/**
 * Keeps submissions in the outbox of two tabs of one browser, and loads both again in the middle, while the network fails.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{count: number; reloads: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const reloadWithOutbox = async (installation, {count, reloads}) => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium: `node scripts/ensure-browser.mjs` gets one.');
  // What is sent again has to carry a proof of work too.
  const env = {...installation.env, PLS_PROOF_OF_WORK: 'on'};
  const server = await startServer({data: installation.data, env});
  const site = await startSdkPage();
  const browser = await puppeteer.launch({executablePath, args: browserFlags});
  try {
    const {api} = server;
    // Windows, since a tab behind another is hidden, and keeps quiet.
    const first = await browser.newPage({type: 'window'});
    const pages = [first, await browser.newPage({type: 'window'})];
    /** @type {string[]} */
    const requests = [];
    for (const page of pages) {
      await page.exposeFunction('countRequest', (/** @type {string} */ fault) => void requests.push(fault));
    }
    const open = async () => {
      for (const page of pages) {
        await page.goto(site.address, {waitUntil: 'load'});
        await page.evaluate(openOutbox, {api});
      }
    };
    const began = performance.now();
    await open();
    await first.evaluate(keepMany, {count, api});
    let loaded = 0;
    /** @type {string[]} */
    let numbers = [];
    const deadline = Date.now() + 300_000;
    while (numbers.length < count && Date.now() < deadline) {
      await delay(50);
      numbers = await first.evaluate(readSent);
      if (loaded < reloads && numbers.length >= ((loaded + 0.5) * count) / (reloads + 1)) {
        loaded += 1;
        await open();
      }
    }
    const seconds = (performance.now() - began) / 1000;
    const {cases = 0} = await countRows(installation, {cases: 'select count(*) from cases'});
    const distinct = new Set(numbers).size;
    const failed = requests.filter((fault) => fault !== 'none').length;
    return {
      name: `${count} submissions in the outbox of two tabs, both loaded again ${loaded} times`,
      isPassed: distinct === count && cases === count && loaded === reloads && failed > 0,
      figures: {
        delivered: distinct,
        lost: count - distinct,
        'cases in the database': cases,
        doubled: cases - distinct,
        'requests that submit': requests.length,
        'of them made to fail': failed,
        seconds: Math.round(seconds),
      },
    };
  } finally {
    await browser.close();
    await site.close();
    await server.stop();
  }
};
