import {nothing, type TemplateResult} from 'lit';
import {OnDemand} from '../on-demand.js';
import type {PlsElement} from '../pls-element.js';
import type {CaseKey} from '../handover.js';
import type * as DeviceCases from './device-cases.js';
import type {KeptCase} from './device-cases.js';

/** Says, to be read at once and without a database, that this device may keep cases. */
const flag = 'pls-kept-cases';

const isFlagged = (): boolean => {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
};

const raiseFlag = (): void => {
  try {
    localStorage.setItem(flag, '1');
  } catch {
    // Then they are found once a case was opened.
  }
};

/** Whether a case can be kept: a place to store, and a key that no script can read. */
const canKeep = (): boolean => 'indexedDB' in globalThis && 'subtle' in crypto;

/** The cases that the person asked this device to remember; none by itself, and no code loaded where there are none. */
export class KeptCases {
  readonly #host: PlsElement<object>;
  readonly #portal: () => string;
  readonly #part: OnDemand<typeof DeviceCases>;
  #kept: readonly KeptCase[] | undefined;
  #isReading = false;

  /** @param portal - under which they are kept */
  constructor(host: PlsElement<object>, portal: () => string) {
    this.#host = host;
    this.#portal = portal;
    this.#part = new OnDemand(host, () => import('./device-cases.js'));
  }

  /** Whether a case is kept here; undefined where none can be, and while that is not known. */
  isKept(number: string): boolean | undefined {
    return this.#kept?.some((each) => each.number === number);
  }

  /** Before each render. @param isOpen - a case is on the screen, which might be kept */
  look(isOpen: boolean): void {
    if (this.#kept || this.#isReading || !canKeep() || !(isOpen || isFlagged())) return;
    this.#part.prepare();
    const {module} = this.#part;
    if (!module) return;
    this.#isReading = true;
    void this.#read(module);
  }

  /** Remembers a case, or forgets it. */
  async toggle(key: CaseKey, about: string): Promise<void> {
    const {module} = this.#part;
    if (!module) return;
    try {
      if (this.isKept(key.number) === true) await module.forgetCase(key.number);
      else {
        await module.keepCase({...key, about}, this.#portal());
        raiseFlag();
      }
    } finally {
      await this.#read(module);
    }
  }

  async forget(number: string): Promise<void> {
    const {module} = this.#part;
    if (!module) return;
    await module.forgetCase(number);
    await this.#read(module);
  }

  list(open: (key: CaseKey) => void): TemplateResult | typeof nothing {
    const {module} = this.#part;
    if (!module || !this.#kept) return nothing;
    return module.keptList(this.#kept, open, (number) => {
      void this.forget(number);
    });
  }

  async #read({listKept}: typeof DeviceCases): Promise<void> {
    try {
      this.#kept = await listKept(this.#portal());
    } catch {
      // A browser that stores nothing keeps nothing: no button is shown.
      this.#kept = undefined;
    }
    this.#host.requestUpdate();
  }
}
