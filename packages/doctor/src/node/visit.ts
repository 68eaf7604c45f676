import {setTimeout as delay} from 'node:timers/promises';
import type {Runtime, SeenElement} from '../facts.js';
import {seeElements, seeRuntime} from '../runtime.js';
import {isOfInterest, widgets} from '../view.js';
import type {Browser} from './browser.js';

/** What a browser brought of a page. */
export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly elements: readonly SeenElement[];
  /** Absent where the page's own policy lets no script run at all. */
  readonly runtime?: Runtime;
}

/** Under it the page keeps what its policy has refused, until it is asked. */
const noted = `Symbol.for('pls-doctor')`;

const noteViolations = `{
  const violations = [];
  Object.defineProperty(globalThis, ${noted}, {value: violations});
  document.addEventListener('securitypolicyviolation', (event) => violations.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    sample: event.sample,
    policy: event.originalPolicy,
    isReportOnly: event.disposition === 'report',
  }));
}`;

const loadMs = 20_000;
const widgetsMs = 10_000;
const scriptsMs = 5000;

interface DocumentAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Opens a page and looks at it once it has loaded and the widgets had their time.
 *
 * @throws {Error} the page does not come
 */
export const visit = (url: string, browser: Browser): Promise<Visit> =>
  browser.withPage(async ({send, on}) => {
    let answer: DocumentAnswer | undefined;
    on('Network.responseReceived', ({type, response, frameId}) => {
      if (type === 'Document' && frameId === mainFrame) answer = response as DocumentAnswer;
    });
    let mainFrame = '';
    const loaded = new Promise<void>((resolve) => {
      on('Page.loadEventFired', () => resolve());
    });
    // A question that a page asks would keep it from ever being loaded.
    on('Page.javascriptDialogOpening', () => void send('Page.handleJavaScriptDialog', {accept: true}));
    for (const domain of ['Page', 'Network', 'Runtime']) await send(`${domain}.enable`);
    const {frameTree} = (await send('Page.getFrameTree')) as {frameTree: {frame: {id: string}}};
    mainFrame = frameTree.frame.id;
    await send('Page.addScriptToEvaluateOnNewDocument', {source: noteViolations});
    const {errorText} = await send('Page.navigate', {url});
    if (typeof errorText === 'string' && errorText !== '') throw new Error(errorText);
    await Promise.race([loaded, delay(loadMs)]);

    const evaluate = async <T>(expression: string): Promise<T> => {
      const {result, exceptionDetails} = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as {result: {value?: T}; exceptionDetails?: {exception?: {description?: string}; text: string}};
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    const names = JSON.stringify(widgets);
    // Where scripting is off, nothing that waits ever comes.
    const runsScripts = await Promise.race([
      evaluate<boolean>('new Promise((resolve) => setTimeout(resolve, 0, true))'),
      delay(scriptsMs, false),
    ]);
    const runtime = runsScripts
      ? await evaluate<Runtime>(`(${seeRuntime.toString()})(${names}, globalThis[${noted}], ${widgetsMs})`)
      : undefined;
    const elements = await evaluate<SeenElement[]>(`(${seeElements.toString()})(${names})`);
    return {
      url: answer?.url ?? url,
      status: answer?.status ?? 0,
      headers: Object.fromEntries(
        Object.entries(answer?.headers ?? {}).map(([name, value]) => [
          name.toLowerCase(),
          value.replaceAll('\n', ', '),
        ]),
      ),
      elements: elements.filter(({name, attributes}) => isOfInterest(name, attributes)),
      ...(runtime && {runtime}),
    };
  });
