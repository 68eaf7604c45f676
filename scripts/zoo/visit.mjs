import {setTimeout as delay} from 'node:timers/promises';
import {findTags, look, lookAtHost, natives, noteViolations, readViolations, shownWords} from './in-page.mjs';
import {shows, uses} from './uses.mjs';

const pauseMs = 50;
const patienceMs = 20_000;

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('./host-site.mjs').Conditions} Conditions
 *
 * @typedef {object} Visit
 * @property {string[]} complaints - uncaught errors, breaches of CSP and Trusted Types
 * @property {ReturnType<typeof lookAtHost>} host - once everything is there
 * @property {ReturnType<typeof natives>} natives - after all widgets were used
 * @property {ReturnType<typeof lookAtHost>} later - likewise
 * @property {Record<string, string[]>} faults - per widget, what does not work
 * @property {Record<string, ReturnType<typeof look>>} looks
 */

/** A world beside the page's own in each of its frames. */
const openWorlds = async (/** @type {Page} */ page) => {
  const session = await page.createCDPSession();
  const worldName = 'zoo';
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${noteViolations})()`, worldName});
  return {
    session,
    /**
     * @template Result
     * @param {Frame} frame
     * @param {(...args: any[]) => Result} inPage
     * @param {unknown[]} args
     * @returns {Promise<Result>}
     */
    run: async (frame, inPage, ...args) => {
      const {executionContextId} = await session.send('Page.createIsolatedWorld', {
        // The one name of it that the protocol knows.
        frameId: /** @type {Frame & {_id: string}} */ (frame)._id,
        worldName,
      });
      const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
        expression: `(${inPage})(${args.map((arg) => JSON.stringify(arg)).join()})`,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
};

/** In the page's own world, by the protocol alone. */
const runInPage = async (
  /** @type {import('puppeteer-core').CDPSession} */ session,
  /** @type {string} */ expression,
) => {
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

const bendApi = async (/** @type {Page} */ page, /** @type {string} */ api, /** @type {'slow' | 'down'} */ how) => {
  const session = await page.createCDPSession();
  await session.send('Fetch.enable', {patterns: [{urlPattern: `${api}/v1/*`}]});
  session.on('Fetch.requestPaused', ({requestId}) => {
    const answer = async () => {
      if (how === 'slow') await delay(1500);
      await (how === 'slow'
        ? session.send('Fetch.continueRequest', {requestId})
        : session.send('Fetch.failRequest', {requestId, errorReason: 'ConnectionRefused'}));
    };
    // The page may be gone by then.
    answer().catch(() => undefined);
  });
};

/** Every text of the page into `<font>`, as the translation of Chrome, Edge and Baidu does; again for what comes. */
const translate = () => {
  const wrap = (/** @type {Node} */ root) => {
    for (const child of [...root.childNodes]) {
      if (child.nodeType === 1) {
        const element = /** @type {Element} */ (child);
        if (['script', 'style', 'font', 'textarea', 'svg', 'template'].includes(element.localName)) continue;
        if (element.shadowRoot) wrap(element.shadowRoot);
        wrap(element);
      } else if (child.nodeType === 3 && child.nodeValue?.trim()) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = child.nodeValue;
        outer.append(inner);
        child.parentNode?.replaceChild(outer, child);
      }
    }
  };
  wrap(document.body);
};

/**
 * Opens a page once and looks at it; with us, uses every widget on it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{address: string; api: string; isWith: boolean; conditions: Conditions}} how
 * @returns {Promise<Visit>}
 */
export const visit = async (browser, {address, api, isWith, conditions}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const {zoom = 1} = conditions;
  const width = Math.round((conditions.width ?? 1280) / zoom);
  await page.setViewport({width, height: Math.round(900 / zoom), deviceScaleFactor: zoom});
  if (conditions.media) await page.emulateMediaFeatures(conditions.media);
  if (conditions.api === 'slow' || conditions.api === 'down') await bendApi(page, api, conditions.api);

  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => {
    complaints.push(`uncaught: ${String(error)}`);
  });
  page.on('error', (error) => {
    complaints.push(`crashed: ${String(error)}`);
  });
  const {session, run} = await openWorlds(page);
  // Else only the window opened last counts as looked at, and others are drawn once a minute.
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForNetworkIdle({idleTime: 250, timeout: 5000}).catch(() => undefined);

  /** @type {Record<string, string[]>} */
  const faults = {};
  /** @type {Visit['looks']} */
  const looks = {};
  /** @type {Map<string, Frame>} */
  const found = new Map();
  const search = async () => {
    for (const frame of page.frames()) {
      for (const tag of await run(frame, findTags).catch(() => [])) if (!found.has(tag)) found.set(tag, frame);
    }
  };
  /** Waits for words in a widget. */
  const waitFor = async (/** @type {string} */ tag, /** @type {RegExp} */ words, within = patienceMs) => {
    const frame = found.get(tag) ?? page.mainFrame();
    const deadline = Date.now() + within;
    let shown = '';
    while (Date.now() < deadline) {
      shown = await run(frame, shownWords, tag).catch(() => '');
      if (words.test(shown)) return shown;
      await delay(pauseMs);
    }
    throw new Error(`never showed ${words}; it shows: ${shown.replace(/\n/g, ' ').slice(0, 160)}`);
  };

  const tags = Object.keys(uses);
  if (isWith) {
    const deadline = Date.now() + 5000;
    do await search();
    while (found.size < tags.length && Date.now() < deadline && (await delay(pauseMs), true));
    for (const [tag, frame] of found) {
      // Those far below too, without scrolling: where the page stands is compared.
      await frame
        .evaluate((name) => {
          const element = document.querySelector(name);
          const {plsKit} = /** @type {{plsKit?: import('@pls-kit/widgets').PlsKit}} */ (
            /** @type {unknown} */ (window)
          );
          if (element) plsKit?.load(element);
        }, tag)
        .catch(() => undefined);
    }
    if (found.size === 0) faults.page = ['none of our tags is on it'];
    for (const tag of found.keys()) {
      try {
        await waitFor(tag, conditions.api === 'down' ? /12348/ : (shows[tag] ?? /./));
      } catch (error) {
        faults[tag] = [/** @type {Error} */ (error).message];
      }
    }
  }
  await page.waitForNetworkIdle({idleTime: 250, timeout: 5000}).catch(() => undefined);
  const host = await run(page.mainFrame(), lookAtHost, api);

  if (isWith) {
    for (const [tag, frame] of found) looks[tag] = await run(frame, look, tag);
    for (const [tag, frame] of found) {
      if (faults[tag]) continue;
      try {
        if (conditions.print) {
          await page.emulateMediaType('print');
          await waitFor(tag, /12348/);
        } else if (conditions.refused && /form|tracker/.test(tag)) {
          await waitFor(tag, /12348/);
        } else if (conditions.api !== 'down') {
          if (conditions.translated) await run(frame, translate);
          await uses[tag]?.({page, frame, waitFor: (words, within) => waitFor(tag, words, within)});
        }
      } catch (error) {
        faults[tag] = [/** @type {Error} */ (error).message.split('\n')[0] ?? ''];
      }
    }
  }
  if (conditions.translated && !isWith) await run(page.mainFrame(), translate);
  await run(page.mainFrame(), () => {
    scrollTo(0, document.documentElement.scrollHeight);
    scrollTo(0, 0);
    // Whoever used the widgets took the focus away, which shows.
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  });
  await delay(pauseMs);
  const later = await run(page.mainFrame(), lookAtHost, api);
  for (const frame of page.frames()) {
    const violations = await run(frame, readViolations).catch(() => []);
    complaints.push(...violations.map((violation) => `policy: ${violation}`));
  }
  const seen = await runInPage(session, `(${natives})()`);
  await context.close();
  return {complaints, host, later, natives: seen, faults, looks};
};
