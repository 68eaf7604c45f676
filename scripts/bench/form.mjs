// npm run bench -- form [ROUNDS]: how soon somebody can type into the first field, and what a key press costs.
//
// The first step of the consultation on the same county's page four ways: by our two lines, as one page written by hand, by @formio/js
// and by SurveyJS (fetched from npm into `.cache/`, minified by their makers, from the page's own site, with the form and its topics in
// the page). A slow 4G (150 ms, 1.6 Mbit/s down) and a processor slowed down 4 ×. Keys are pressed one after the other as soon as the
// field is there; what counts is the first one that came into it and is still there at the end. Cold: nothing known; warm: the visit after that. Each way in turn,
// each round another one first; medians.
//
// Then 60 fields on one screen: the processor's time on the page's own thread for a key press, less what passes without one, against
// a page with nothing but a textarea; beside it, as the engine's own share, the same 60 fields by hand.
//
// --only interactive or --only typing: one of the two.
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {median} from '../load/median.mjs';
import {startServer} from '../start-server.mjs';
import {longForm, makePages, readFirstStep} from './form/pages.mjs';
import {fetchPeers} from './form/peers.mjs';

const {positionals, values: given} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string', default: 'interactive,typing'}},
});
const rounds = Number(positionals[0] ?? 9);
const network = {latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8};
const slowDown = 4;
const bars = {coldRoundTrips: 2, coldMs: 200, warm: 1.3, peers: 0.35, key: 1.5};
const fields = 60;
const keysEach = 60;
/** About as fast as anybody types, and long enough for what a key press leaves to be done later. */
const keyMs = 110;
const patienceMs = 60_000;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium: `node scripts/ensure-browser.mjs` gets one');
const peers = await fetchPeers();
const server = await startServer({env: {PLS_RATE_LIMITS: 'off'}});
const read = async (address) => (await fetch(`${server.api}${address}portal=pk_luolong`)).json();
const form = await read('/v1/forms/consultation?');
const {items: topics} = await read('/v1/topics?limit=100&');
const step = readFirstStep({form, topics});
const askingMuch = longForm(form, fields);
const pages = makePages(server.api, step, askingMuch.steps[0].fields);
const ways = ['ours', 'by hand', '@formio/js', 'SurveyJS'];

/** What the site serves: pages that a browser asks for again, and files that it keeps. */
const served = new Map();
const serve = (address, bytes, headers) => {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
  served.set(address, {
    bytes: gzipSync(bytes, {level: 9}),
    headers: {...headers, ETag: tag, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding'},
  });
};
for (const [name, {html}] of Object.entries(pages))
  serve(`/${encodeURIComponent(name)}`, html, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
for (const [name, bytes] of peers)
  serve(`/${name}`, bytes, {
    'Content-Type': name.endsWith('.css') ? 'text/css' : 'text/javascript',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
const site = createServer((request, response) => {
  const found = served.get(request.url ?? '');
  if (!found) response.writeHead(404).end();
  else if (request.headers['if-none-match'] === found.headers.ETag) response.writeHead(304, found.headers).end();
  else response.writeHead(200, {...found.headers, 'Content-Length': found.bytes.length}).end(found.bytes);
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const addressOf = (way) => `http://127.0.0.1:${site.address().port}/${encodeURIComponent(way)}`;

const profile = await mkdtemp(path.join(tmpdir(), 'pls-bench-'));
const browser = await puppeteer.launch({executablePath, args: browserFlags, userDataDir: profile});

/** In the page: finds the field. */
const nameField = (field) => {
  window.findField = () => {
    let root = document;
    let found;
    for (const selector of field) {
      found = root?.querySelector(selector);
      root = found?.shadowRoot;
    }
    return found;
  };
};

/** In the page: goes to the field as soon as it is there, as a person would, and notes each letter that comes into it. */
const watchField = () => {
  const seen = {landed: []};
  const find = window.findField;
  Object.assign(window, {seen});
  const go = () => {
    const element = find();
    const isThere = element && element.getClientRects().length > 0 && !element.disabled && !element.readOnly;
    if (isThere && element.getRootNode().activeElement !== element) {
      element.focus({preventScroll: true});
      window.isThere?.('');
    }
    setTimeout(go, 8);
  };
  go();
  window.addEventListener(
    'input',
    (event) => {
      if (event.composedPath()[0] !== find()) return;
      seen.landed.push({letter: event.data, at: performance.now()});
      window.hasLanded?.('');
    },
    true,
  );
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const press = async (session, letter) => {
  const key = {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  };
  await session.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, ...key});
  await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
};

const wordsOf = () => {
  const words = (root) =>
    [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? words(element.shadowRoot) : '')).join('') +
    (root.body ?? root.host).innerText +
    [...root.children].map((child) => child.innerText ?? child.textContent).join('');
  return words(document);
};

/** One visit: milliseconds from the start of the navigation to the first letter that stays. */
const visit = async (context, way) => {
  const tab = await context.newPage();
  try {
    await tab.setViewport({width: 412, height: 823});
    await tab.emulateNetworkConditions(network);
    await tab.emulateCPUThrottling(slowDown);
    const session = await tab.createCDPSession();
    const heard = {isThere: 0, hasLanded: 0};
    await session.send('Runtime.enable');
    for (const name of Object.keys(heard)) await session.send('Runtime.addBinding', {name});
    session.on('Runtime.bindingCalled', ({name}) => (heard[name] += 1));
    await tab.evaluateOnNewDocument(nameField, pages[way].field);
    await tab.evaluateOnNewDocument(watchField);
    const gone = tab.goto(addressOf(way), {waitUntil: 'load', timeout: patienceMs});
    const until = performance.now() + patienceMs;
    for (let pressed = 0; heard.hasLanded < 8;) {
      if (performance.now() > until) throw new Error(`${way}: nothing could be typed within ${patienceMs / 1000} s`);
      // A page that is busy takes them later.
      if (heard.isThere > 0) press(session, letters[pressed++ % letters.length]).catch(() => undefined);
      await delay(heard.isThere > 0 ? 15 : 2);
    }
    await gone;
    await tab.waitForNetworkIdle({idleTime: 700, timeout: patienceMs});
    const {typed, value} = await tab.evaluate(() => ({typed: window.seen.landed, value: window.findField().value}));
    const kept = typed.slice(typed.length - value.length);
    if (value === '' || kept.map(({letter}) => letter).join('') !== value)
      throw new Error(`${way}: of ${typed.map(({letter}) => letter).join('')} there is ${value}`);
    const words = await tab.evaluate(wordsOf);
    for (const {label} of [step.topic, step.question, step.place, step.files, ...step.options.slice(0, 5)])
      if (!words.includes(label)) throw new Error(`${way} does not ask: ${label}`);
    return kept[0].at;
  } finally {
    await tab.close();
  }
};

const measureFirstKey = async () => {
  const times = Object.fromEntries(ways.map((way) => [way, {cold: [], warm: []}]));
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(turn + round + ways.length) % ways.length];
      const context = await browser.createBrowserContext();
      try {
        const cold = await visit(context, way);
        const warm = await visit(context, way);
        // The first round is the browser's own.
        if (round < 0) continue;
        times[way].cold.push(cold);
        times[way].warm.push(warm);
      } finally {
        await context.close();
      }
    }
  }
  return Object.fromEntries(
    ways.map((way) => [way, {cold: median(times[way].cold), warm: median(times[way].warm), all: times[way]}]),
  );
};

/** Milliseconds of the processor's time on the page's own thread so far. */
const taskMs = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
};

/** A tab that somebody types into, and the cost of a key press there. */
const openTyping = async (way) => {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 412, height: 823});
  const session = await tab.createCDPSession();
  if (way === 'ours') {
    const body = Buffer.from(JSON.stringify(askingMuch)).toString('base64');
    await session.send('Fetch.enable', {patterns: [{urlPattern: `${server.api}/v1/forms/consultation*`}]});
    session.on('Fetch.requestPaused', ({requestId}) => {
      const headers = {'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*'};
      const responseHeaders = Object.entries(headers).map(([name, value]) => ({name, value}));
      void session.send('Fetch.fulfillRequest', {requestId, responseCode: 200, responseHeaders, body});
    });
  }
  await tab.evaluateOnNewDocument(nameField, pages[way].field);
  await tab.goto(addressOf(way));
  await tab.waitForFunction(() => window.findField()?.getClientRects().length > 0, {timeout: patienceMs});
  await tab.waitForNetworkIdle({idleTime: 1000});
  if (way === 'ours') {
    const asked = await tab.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelectorAll('.form .field').length,
      'pls-consultation-form',
    );
    if (asked !== fields) throw new Error(`Of ${fields} fields ${asked} are there`);
  }
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  /** @param {number} keys - 0: as long without a key */
  const pass = async (keys) => {
    await tab.bringToFront();
    await tab.evaluate(() => window.findField().focus({preventScroll: true}));
    await delay(300);
    const before = await taskMs(session);
    for (let pressed = 0; pressed < keysEach; pressed += 1) {
      const next = delay(keyMs);
      if (keys > 0) await press(session, letters[pressed % letters.length]);
      await next;
    }
    return (await taskMs(session)) - before;
  };
  return {
    perKeyMs: async () => {
      const idle = await pass(0);
      const before = await tab.evaluate(() => window.findField().value.length);
      const busy = await pass(keysEach);
      const typed = (await tab.evaluate(() => window.findField().value.length)) - before;
      if (typed !== keysEach) throw new Error(`${way}: of ${keysEach} letters ${typed} came`);
      return (busy - idle) / keysEach;
    },
    close: () => context.close(),
  };
};

const measureTyping = async () => {
  const ratios = [];
  const typed = ['ours', 'fields by hand', 'textarea'];
  const ms = Object.fromEntries(typed.map((way) => [way, []]));
  const tabs = {};
  for (const way of typed) tabs[way] = await openTyping(way);
  for (let round = -1; round < rounds; round += 1) {
    const order = typed.map((_, turn) => typed[(turn + round + typed.length) % typed.length]);
    const each = {};
    for (const way of order) each[way] = await tabs[way].perKeyMs();
    if (round < 0) continue;
    for (const way of order) ms[way].push(each[way]);
    ratios.push(each.ours / each.textarea);
  }
  for (const {close} of Object.values(tabs)) await close();
  return {...Object.fromEntries(typed.map((way) => [way, median(ms[way])])), ratio: median(ratios)};
};

const parts = given.only.split(',');
const verdicts = [];
const judge = (what, figure, bar, unit = '') => {
  const isPassed = figure <= bar;
  verdicts.push({what, figure, bar, isPassed});
  const shown = (value) => (unit === 'ms' ? `${Math.round(value)} ms` : value.toFixed(2));
  console.log(`${isPassed ? 'PASS' : 'FAIL'}  ${what}: ${shown(figure)} (bar ${shown(bar)})`);
};
const line = (...[name, ...cells]) => name.padEnd(20) + cells.map((cell) => String(cell).padStart(12)).join('');
let first;
let key;
try {
  if (parts.includes('interactive')) {
    first = await measureFirstKey();
    console.log(
      `First letter that stays, ms from the start of the navigation; slow 4G, processor ${slowDown} × slower, median of ${rounds}; load ${loadavg()[0].toFixed(1)}\n`,
    );
    console.log(line('', 'cold', 'warm'));
    for (const way of ways) console.log(line(way, Math.round(first[way].cold), Math.round(first[way].warm)));
    console.log('');
    const {ours, 'by hand': hand} = first;
    judge('cold', ours.cold, hand.cold + bars.coldRoundTrips * network.latency + bars.coldMs, 'ms');
    judge('warm, to the page by hand', ours.warm / hand.warm, bars.warm);
    for (const peer of ['@formio/js', 'SurveyJS']) judge(`cold, to ${peer}`, ours.cold / first[peer].cold, bars.peers);
  }
  if (parts.includes('typing')) {
    key = await measureTyping();
    console.log(
      `\nA key press's own work, ms of the processor's time; ${fields} fields on one screen, median of ${rounds}; load ${loadavg()[0].toFixed(1)}\n`,
    );
    console.log(line('ours', key.ours.toFixed(2)));
    console.log(line('the same by hand', key['fields by hand'].toFixed(2)));
    console.log(line('plain textarea', key.textarea.toFixed(2)));
    console.log('');
    judge('a key press, to a plain textarea', key.ratio, bars.key);
  }
} finally {
  await browser.close();
  await server.stop();
  site.close();
  site.closeAllConnections();
  await rm(profile, {recursive: true, force: true, maxRetries: 3});
}
const passed = verdicts.every(({isPassed}) => isPassed);
console.log(JSON.stringify({passed, rounds, load: Number(loadavg()[0].toFixed(1)), first, key, verdicts}));
process.exitCode = passed ? 0 : 1;
