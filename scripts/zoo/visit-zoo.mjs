import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {startServer} from '../start-server.mjs';
import {compareHost, compareLook} from './compare.mjs';
import {openHostSite} from './host-site.mjs';
import {visit} from './visit.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} name - of the page
 * @property {string[]} faults - none: all is well
 * @property {number} seconds
 */

/** A page with nothing of its own, to measure the looks by. */
const emptyPage =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><body><!-- pls --></body></html>';

/** Frames stay in the page's process, so that one session reaches them all. */
const flags = [...browserFlags, '--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'];

/**
 * Visits the pages of a folder with the real server, the real build and a real browser.
 *
 * @param {string} folder
 * @param {{only?: readonly string[]; tell?: (verdict: Verdict) => void}} [options] - `only` names (parts of them) of pages
 * @returns {Promise<Verdict[]>}
 * @throws {Error} no Chromium, no build, or no page
 */
export const visitZoo = async (folder, {only = [], tell} = {}) => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium: `node scripts/ensure-browser.mjs` gets one');
  const scratch = await mkdtemp(path.join(tmpdir(), 'pls-zoo-'));
  await writeFile(path.join(scratch, 'empty.html'), emptyPage);
  const server = await startServer();
  /** @type {(() => unknown)[]} */
  const ends = [() => server.stop()];
  try {
    const site = await openHostSite(folder, server.api);
    ends.unshift(() => site.close());
    const emptySite = await openHostSite(scratch, server.api);
    ends.unshift(() => emptySite.close());
    const browser = await puppeteer.launch({executablePath, args: flags, userDataDir: path.join(scratch, 'profile')});
    ends.unshift(() => browser.close());

    const {api} = server;
    /** @type {Map<string, Promise<import('./visit.mjs').Visit>>} */
    const references = new Map();
    /** The empty page under the same colours. */
    const referenceFor = (/** @type {import('./host-site.mjs').Conditions} */ {media = []}) => {
      const key = JSON.stringify(media);
      const address = emptySite.addressOf('empty.html', 'with');
      const reference = references.get(key) ?? visit(browser, {address, api, isWith: true, conditions: {media}});
      references.set(key, reference);
      return reference;
    };
    const verdicts = [];
    for (const name of site.names) {
      if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
      const started = performance.now();
      const conditions = site.conditionsOf(name);
      /** @type {string[]} */
      let faults;
      try {
        const [without, withUs] = await Promise.all(
          /** @type {const} */ (['without', 'with']).map((which) =>
            visit(browser, {address: site.addressOf(name, which), api, isWith: which === 'with', conditions}),
          ),
        );
        if (!without || !withUs) throw new Error('No visit');
        const broken = Object.entries(withUs.faults).flatMap(([tag, said]) => said.map((fault) => `${tag} ${fault}`));
        const {looks} = await referenceFor(conditions);
        const looked = Object.entries(withUs.looks).flatMap(([tag, look]) =>
          compareLook(look, looks[tag]).map((fault) => `${tag} ${fault}`),
        );
        faults = [...broken, ...looked, ...compareHost(withUs, without)];
      } catch (error) {
        faults = [String(error)];
      }
      const verdict = {name, faults, seconds: (performance.now() - started) / 1000};
      tell?.(verdict);
      verdicts.push(verdict);
    }
    return verdicts;
  } finally {
    for (const end of ends) await end();
    await rm(scratch, {recursive: true, force: true, maxRetries: 3});
  }
};
