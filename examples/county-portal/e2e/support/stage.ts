import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import puppeteer, {type ConsoleMessage, type Page} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../../../scripts/find-browser.mjs';
import {startServer as startServerInside, type StartOptions} from '@pls-kit/server/node.js';
import {freePort, startServer} from '../../../../scripts/start-server.mjs';

/** Two cores that build and test at once: what takes a second alone may take many. */
const patienceMs = 30_000;

/** A browser; each person has one of their own in it. */
export interface People {
  /** A page of somebody else: storage, cache and all. */
  readonly newPerson: (viewport?: {width: number; height: number}) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The real server and a browser. */
export interface Stage extends People {
  /** Origin of the API. */
  readonly api: string;
  /** Origin of the example pages: another one, on the same port. */
  readonly site: string;
  /** What the server has logged, one JSON line a request; since power was last restored. */
  readonly log: () => string;
  /** Ends the server at once, and every connection with it; its data stays. */
  readonly cutPower: () => Promise<void>;
  /** Starts it again at the same address. */
  readonly restorePower: () => Promise<void>;
}

/** The server of the build, in a process of its own as people run it. */
const startOutside = async () => {
  const data = await mkdtemp(path.join(tmpdir(), 'pls-e2e-data-'));
  const env = {PLS_LOG: '1'};
  let server = await startServer({data, env});
  const {api, site, port} = server;
  return {
    api,
    site,
    log: () => server.log(),
    cutPower: () => server.kill(),
    restorePower: async () => {
      server = await startServer({data, env, port});
    },
    stop: async () => {
      await server.stop();
      await rm(data, {recursive: true, force: true});
    },
  };
};

/** The same server with what a process of its own does not take: another clock, origins that name its port. */
const startInside = async ({optionsAt, ...options}: StageOptions) => {
  let lines = '';
  const port = optionsAt && (await freePort());
  const log = (line: string) => (lines += `${line}\n`);
  const server = await startServerInside({...options, ...(port && {port, ...optionsAt(port)}), log});
  const hasNoPlug = () => Promise.reject(new Error('Only a server in a process of its own can lose its power'));
  return {
    api: server.api,
    site: server.url,
    log: () => lines,
    cutPower: hasNoPlug,
    restorePower: hasNoPlug,
    stop: () => server.close(),
  };
};

/** How the server differs from the one that people run. */
interface StageOptions {
  /** Its clock; default: the real one. */
  readonly now?: () => Date;
  /** What else it is told, once its port is known. */
  readonly optionsAt?: (
    port: number,
  ) => Pick<StartOptions, 'portalOrigins' | 'insecurePortals' | 'oidc' | 'developmentIssuer'>;
}

/** A browser and no server. */
export const openPeople = async (): Promise<People> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium: `node scripts/ensure-browser.mjs` gets one');
  const profile = await mkdtemp(path.join(tmpdir(), 'pls-e2e-'));
  const browser = await puppeteer.launch({
    executablePath,
    args: [...browserFlags, '--host-resolver-rules=MAP *.test 127.0.0.1'],
    userDataDir: profile,
  });
  return {
    newPerson: async (viewport = {width: 1280, height: 900}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      page.setDefaultTimeout(patienceMs);
      // Else only the window opened last counts as looked at, and the others poll once a minute.
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
    close: async () => {
      await browser.close();
      await rm(profile, {recursive: true, force: true, maxRetries: 3});
    },
  };
};

export const openStage = async (options: StageOptions = {}): Promise<Stage> => {
  const server = options.now || options.optionsAt ? await startInside(options) : await startOutside();
  let people: People;
  try {
    people = await openPeople();
  } catch (error) {
    await server.stop();
    throw error;
  }
  const {stop, ...running} = server;
  return {
    ...running,
    newPerson: people.newPerson,
    close: async () => {
      await people.close();
      await stop();
    },
  };
};

/**
 * Notes whatever a page complains of: errors, warnings, breaches of the Content Security Policy and of Trusted Types.
 *
 * @returns the complaints so far
 */
export const listenForComplaints = async (page: Page): Promise<() => readonly string[]> => {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    const type = message.type();
    if (type === 'error' || type === 'warn')
      complaints.push(`console ${type}: ${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  await page.exposeFunction('noteViolation', (words: string) => complaints.push(words));
  await page.evaluateOnNewDocument(() => {
    const note = (globalThis as unknown as {noteViolation: (words: string) => void}).noteViolation;
    document.addEventListener(
      'securitypolicyviolation',
      ({violatedDirective, blockedURI, sourceFile, lineNumber, sample}) => {
        note(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
      },
    );
  });
  return () => complaints;
};
