import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable, Writable} from 'node:stream';

/** Opens nothing by itself, asks for nothing, and leaves nothing behind. */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--mute-audio',
];

/** Chromium refuses to run its sandbox as root. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

type Values = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: {readonly message: string};
  readonly sessionId?: string;
}

/** A page in a browser of our own, by the DevTools protocol. */
export interface BrowserPage {
  readonly send: (method: string, parameters?: Values) => Promise<Values>;
  readonly on: (method: string, listener: (parameters: Values) => void) => void;
}

/** A browser of our own. */
export interface Browser {
  /** Hands over an empty page of somebody who was never here, and closes it again. */
  readonly withPage: <T>(use: (page: BrowserPage) => Promise<T>) => Promise<T>;
  /** Ends it; its profile is gone. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser with a new profile.
 *
 * The protocol goes through the pipe that Chromium offers for it: messages in JSON, each ended by a zero byte. Puppeteer does no
 * other thing, but needs a newer Node than the doctor does and brings a dozen packages.
 *
 * @param program - path of the browser
 * @throws {Error} it does not start
 */
export const openBrowser = async (program: string, moreFlags: readonly string[] = []): Promise<Browser> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'pls-doctor-'));
  const child = spawn(program, [...flags, ...asRoot(), ...moreFlags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve()).once('exit', () => resolve());
  });
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as unknown as Readable;

  const waiting = new Map<number, {resolve: (result: Values) => void; reject: (error: Error) => void}>();
  const sessions = new Map<string, Map<string, ((parameters: Values) => void)[]>>();
  const receive = ({id, method = '', params = {}, result = {}, error, sessionId = ''}: Message) => {
    if (id === undefined) {
      for (const listener of sessions.get(sessionId)?.get(method) ?? []) listener(params);
      return;
    }
    const question = waiting.get(id);
    waiting.delete(id);
    if (error) question?.reject(new Error(error.message));
    else question?.resolve(result);
  };
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Message);
  });
  // Writing to one that has just ended: whoever waits is told below.
  toBrowser.on('error', () => undefined);
  fromBrowser.on('error', () => undefined);
  void ended.then(() => {
    for (const {reject} of waiting.values()) reject(new Error(`${program} has ended`));
    waiting.clear();
  });

  let last = 0;
  const send = (method: string, params: Values = {}, sessionId?: string): Promise<Values> =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.pid === undefined) {
        reject(new Error(`${program} does not start`));
        return;
      }
      const id = ++last;
      waiting.set(id, {resolve, reject});
      toBrowser.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });

  const endNow = () => child.kill('SIGKILL');
  process.once('exit', endNow);
  const close = async () => {
    process.off('exit', endNow);
    if (child.exitCode === null && child.pid !== undefined) {
      void send('Browser.close').catch(() => undefined);
      const impatience = setTimeout(endNow, 3000);
      await ended;
      clearTimeout(impatience);
    }
    await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  };
  try {
    await send('Browser.getVersion');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    withPage: async (use) => {
      const {browserContextId} = await send('Target.createBrowserContext');
      try {
        const {targetId} = await send('Target.createTarget', {url: 'about:blank', browserContextId});
        const attached = await send('Target.attachToTarget', {targetId, flatten: true});
        const sessionId = String(attached['sessionId']);
        const listeners = new Map<string, ((parameters: Values) => void)[]>();
        sessions.set(sessionId, listeners);
        return await use({
          send: (method, parameters) => send(method, parameters, sessionId),
          on: (method, listener) => listeners.set(method, [...(listeners.get(method) ?? []), listener]),
        });
      } finally {
        await send('Target.disposeBrowserContext', {browserContextId});
      }
    },
  };
};
