import {type ReactiveController, type ReactiveControllerHost} from 'lit';

const storageKey = 'pls-elder';

/** Storage may be refused (a sandboxed frame, a strict browser): then the choice lasts as long as the page. */
const readChoice = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === '1';
  } catch {
    return false;
  }
};

const writeChoice = (elder: boolean): void => {
  try {
    if (elder) localStorage.setItem(storageKey, '1');
    else localStorage.removeItem(storageKey);
  } catch {
    // The choice still holds on this page.
  }
};

let elderChosen: boolean | undefined;
const hosts = new Set<ReactiveControllerHost>();
const updateAll = (): void => {
  for (const host of hosts) host.requestUpdate();
};

/** Filled when the first widget renders: a server that imports this has no device. */
const wishes: Partial<Record<string, MediaQueryList>> = {};

/** @param wish - what the device's owner may prefer: `color-scheme:dark`, `contrast:more` */
export const isPreferred = (wish: string): boolean => {
  let query = wishes[wish];
  if (!query) {
    query = wishes[wish] = matchMedia(`(prefers-${wish})`);
    // It may turn at dusk, under a page that stays open.
    query.addEventListener('change', updateAll);
  }
  return query.matches;
};

/** Large type (大字, 适老化) for all widgets of the page; remembered on this device only. */
export const isElderChosen = (): boolean => (elderChosen ??= readChoice());

let elderOfPage = false;
/**
 * The page's own switch was moved: on, all widgets follow until somebody presses 大字; off, it is again as was chosen on this
 * device. Not remembered: the page does that.
 */
export const followPage = (elder = false): void => {
  if (elder === elderOfPage) return;
  elderOfPage = elder;
  elderChosen = elder || undefined;
  updateAll();
};

/** Switches large type on or off, for every widget of the page. */
export const chooseElder = (elder: boolean): void => {
  elderChosen = elder;
  writeChoice(elder);
  updateAll();
};

/** Re-renders its host when the page's appearance is switched, or the device's. */
export class AppearanceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
