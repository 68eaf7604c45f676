// The Chrome DevTools Protocol, as much of it as a test needs that opens a page, looks, clicks and types. puppeteer does not
// speak to browsers as old as Chromium 86.
/** @typedef {{id?: number; sessionId?: string; method?: string; params?: any; result?: any; error?: {message: string}}} Message */

/** Longer than any step takes: a browser that has died answers nothing. */
const patienceMs = 60_000;

/**
 * @param {object} browser
 * @param {import('node:child_process').ChildProcess} browser.child - started with `--remote-debugging-pipe`, file 3 and 4 pipes
 * @param {() => Promise<void>} browser.afterwards
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export const openPipe = async ({child, afterwards}) => {
  const input = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, {resolve: (result: any) => void; reject: (error: Error) => void}>} */
  const waiting = new Map();
  let lastId = 0;
  let rest = '';
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const giveUp = () => {
    for (const {reject} of waiting.values()) reject(new Error('The browser is gone'));
    waiting.clear();
  };
  void ended.then(giveUp);
  input.on('error', giveUp);
  output.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const {id, result, error} = /** @type {Message} */ (JSON.parse(message));
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || asked === undefined) continue;
      waiting.delete(id);
      if (error) asked.reject(new Error(error.message));
      else asked.resolve(result);
    }
  });

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`The browser does not answer ${method}`));
      }, patienceMs);
      const settle = (/** @type {() => void} */ how) => {
        clearTimeout(timer);
        how();
      };
      waiting.set(id, {
        resolve: (result) => settle(() => resolve(result)),
        reject: (error) => settle(() => reject(error)),
      });
      input.write(`${JSON.stringify({id, method, params, ...(sessionId && {sessionId})})}\0`);
    });

  /** @type {import('./engine.mjs').Engine['newWindow']} */
  const newWindow = async ({width, height} = {width: 1280, height: 900}) => {
    const {browserContextId} = await send('Target.createBrowserContext');
    const {targetId} = await send('Target.createTarget', {url: 'about:blank', browserContextId, width, height});
    const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
    /**
     * @param {string} method
     * @param {object} [params]
     */
    const ask = (method, params) => send(method, params, sessionId);
    await ask('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false});
    await ask('Emulation.setFocusEmulationEnabled', {enabled: true});

    const read = async (/** @type {string} */ source) => {
      const {result, exceptionDetails} = await ask('Runtime.evaluate', {
        expression: source,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return {
      read,
      open: async (address) => {
        const {errorText} = await ask('Page.navigate', {url: address});
        if (errorText) throw new Error(`${address}: ${errorText}`);
      },
      click: async (source) => {
        const {x, y} = /** @type {{x: number; y: number}} */ (
          await read(`(() => {
            const {left, top, width, height} = ${source}.getClientRects()[0];
            return {x: left + width / 2, y: top + height / 2};
          })()`)
        );
        for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
          await ask('Input.dispatchMouseEvent', {type, x, y, button: 'left', clickCount: 1});
        }
      },
      write: async (source, text) => {
        await read(`${source}.focus()`);
        for (const character of text) await ask('Input.insertText', {text: character});
      },
      picture: async () => Buffer.from((await ask('Page.captureScreenshot')).data, 'base64'),
      close: async () => {
        await send('Target.disposeBrowserContext', {browserContextId});
      },
    };
  };

  const {product} = await send('Browser.getVersion');
  return {
    version: product,
    newWindow,
    close: async () => {
      void send('Browser.close').catch(() => undefined);
      const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(impatience);
      await afterwards();
    },
  };
};
