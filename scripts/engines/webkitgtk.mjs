// WebKitGTK, the engine of Safari as far as Debian has it, by W3C WebDriver: Debian's webkit2gtk-driver and a screen of Xvfb.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, globSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from '../start-server.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** Under what name a WebDriver hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The browser that the driver drives: the newest of Debian's. */
const findBrowser = () => globSync('/usr/lib/*/{webkit2gtk-4.*,webkitgtk-*}/MiniBrowser').toSorted().at(-1);

export const hasWebKitGtk = () => existsSync(driver) && existsSync(screen) && findBrowser() !== undefined;

/** @returns {Promise<{display: string; end: () => void}>} a screen of our own, whatever the machine has */
const startScreen = async () => {
  const child = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await Promise.race([
    once(/** @type {import('node:stream').Readable} */ (child.stdout), 'data').then(String),
    once(child, 'exit').then(() => {
      throw new Error('Xvfb does not start');
    }),
  ]);
  return {display: `:${number.trim()}`, end: () => child.kill()};
};

/**
 * Starts it. Each window is a browser of its own, which keeps nothing.
 *
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export const startWebKitGtk = async () => {
  const {display, end} = await startScreen();
  const port = await freePort();
  const child = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      // The screen has no graphics, and root in a container no sandbox; the tests' pages are ours.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      NO_AT_BRIDGE: '1',
    },
    stdio: 'ignore',
  });

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {'Content-Type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  };

  const openSession = async () => {
    const binary = findBrowser();
    const asked = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
    const {sessionId, capabilities} = await call('POST', '/session', {capabilities: {alwaysMatch: asked}});
    return {path: `/session/${sessionId}`, version: `${capabilities.browserName} ${capabilities.browserVersion}`};
  };

  const deadline = Date.now() + 20_000;
  while (
    !(await call('GET', '/status').then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      end();
      throw new Error('WebKitWebDriver does not start');
    }
    await delay(100);
  }

  // The driver speaks of a browser only once it has one.
  const first = await openSession();
  await call('DELETE', first.path);

  return {
    version: first.version,
    newWindow: async ({width, height} = {width: 1280, height: 900}) => {
      const {path} = await openSession();
      const run = (/** @type {string} */ script, /** @type {unknown[]} */ args = []) =>
        call('POST', `${path}/execute/sync`, {script, args});
      const elementOf = async (/** @type {string} */ source) => {
        const found = await run(`return ${source}`);
        const id = found?.[elementKey];
        if (id === undefined) throw new Error(`No element: ${source}`);
        return `${path}/element/${id}`;
      };
      await call('POST', `${path}/window/rect`, {width, height});
      return {
        open: async (address) => {
          await call('POST', `${path}/url`, {url: address});
        },
        read: (source) => run(`return ${source}`),
        click: async (source) => {
          await call('POST', `${await elementOf(source)}/click`, {});
        },
        write: async (source, text) => {
          await call('POST', `${await elementOf(source)}/value`, {text});
        },
        picture: async () => Buffer.from(await call('GET', `${path}/screenshot`), 'base64'),
        close: async () => {
          await call('DELETE', path);
        },
      };
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      end();
    },
  };
};
