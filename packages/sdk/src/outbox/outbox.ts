import type {CaseDraft} from '@pls-kit/contract';
import {Cases} from '../cases.js';
import {InsecureContextError} from '../secure-context.js';
import {newIdempotencyKey} from '../idempotency-key.js';
import type {ClientOptions, Transport} from '../transport.js';
import {Delivery} from './delivery.js';
import {DeviceStore} from './device-store.js';
import type {KeptSubmission} from './kept-submission.js';
import {type OutboxEntry, toOutboxEntry} from './outbox-entry.js';
import {onWakeUp} from './page-state.js';
import type {SubmissionStore} from './submission-store.js';
import {memoryStorage, TabStore} from './tab-store.js';

const tryForMs = 72 * 3_600_000;

/** What {@link Outbox.keep} takes beside the draft. */
export interface KeepOptions {
  /**
   * `tab` (the default): until this tab is closed. `device`: for 72 hours, sealed, for every tab of this site; only where the
   * person chose it (保存到本机), since others may use the device.
   */
  readonly place?: 'tab' | 'device' | undefined;
  /** Of tries before: then a case that one of them opened is found again. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** Whether something can be kept in a place, and else why not. */
export type OutboxPlaceState = 'available' | 'insecure-page' | 'storage-refused';

/** What an outbox may be told. */
export interface OutboxOptions {
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/** A store that fails now is looked at again with the next change; delivering sees to itself. */
const ignoreUntilNextChange = (): void => undefined;

/** Where the outbox's pages tell each other that something changed; nothing else is said there. */
const channelName = 'pls-outbox';

/**
 * Submissions that are kept until they have arrived (待发件). Each is sent exactly once, with the same key and the same words,
 * when the network is back: also after a reload, and by whichever tab is open where the person chose to keep it on the device. It
 * tries for 72 hours while somebody looks at the page, then gives up, visibly.
 *
 * It begins with the first call of {@link Outbox.subscribe}, {@link Outbox.list} or {@link Outbox.keep}: a page that may have left
 * something behind calls one of these when it loads. A page's own scripts can read what is kept all the same.
 */
export class Outbox {
  readonly #scope: string;
  readonly #cases: Cases;
  readonly #now: () => number;
  readonly #device = new DeviceStore();
  readonly #memory = new TabStore('memory', memoryStorage());
  readonly #listeners = new Set<(entries: readonly OutboxEntry[]) => void>();
  /** Names this page among others that share the stores. */
  readonly #holder = newIdempotencyKey();
  #tab: TabStore | undefined;
  #hasDevice: Promise<boolean> | undefined;
  #delivery: Delivery | undefined;
  #stop: (() => void) | undefined;
  #tell: (() => void) | undefined;
  /** One after the other: of two clicks on one button, the second finds what the first kept. */
  #keeping: Promise<unknown> = Promise.resolve();
  #shown = 0;

  constructor(transport: Transport, {baseUrl, portal}: ClientOptions, {now = Date.now}: OutboxOptions = {}) {
    this.#scope = `${baseUrl} ${portal}`;
    this.#cases = new Cases(transport);
    this.#now = now;
  }

  /**
   * Says where this page can keep something, for the choice that the person is given.
   *
   * @returns `device`: `insecure-page` where the page was not loaded by https, `storage-refused` in a sandboxed frame or a strict
   *   browser; `tab`: likewise
   */
  async places(): Promise<{readonly tab: OutboxPlaceState; readonly device: OutboxPlaceState}> {
    const tab = this.#tabStore() ? 'available' : 'storage-refused';
    try {
      await this.#device.makeReady();
      return {tab, device: 'available'};
    } catch (error) {
      return {tab, device: error instanceof InsecureContextError ? 'insecure-page' : 'storage-refused'};
    }
  }

  /**
   * Keeps a submission, and begins to send it. Where the place asked for is refused, it is kept in the next best one.
   *
   * @param draft - as `cases.submit()` takes it; files that it names are kept by the service for 72 hours as well
   * @returns the entry; `keptIn` says where it really lies (`memory`: until this page is left). With the key of an entry that is
   *   there already, that entry
   * @example
   * ```ts
   * const {code, version, notice} = await pls.forms.get('consultation');
   * const answers = {question: '房东不退押金，合同上写了退，怎么办？', forWhom: 'self', replyBy: 'online', place: '410311'};
   * const draft = {form: code, formVersion: version, noticeVersion: notice.version, homeCounty: '410311', answers};
   *
   * const arrived = new Promise<string>((resolve) => {
   *   pls.outbox.subscribe((entries) => {
   *     for (const {state} of entries) if (state.name === 'sent') resolve(state.receipt.number);
   *   });
   * });
   * const {id} = await pls.outbox.keep(draft);
   * console.log(isCaseNumber(await arrived)); // → true
   * await pls.outbox.acknowledge(id); // The receipt was shown: it need not be kept any longer.
   * pls.outbox.stop();
   * ```
   */
  keep(draft: CaseDraft, options: KeepOptions = {}): Promise<OutboxEntry> {
    const kept = this.#keeping.then(() => this.#keep(draft, options));
    this.#keeping = kept.catch(() => undefined);
    return kept;
  }

  /** Gives what is kept here for this server and portal, oldest first, and what became of it. */
  list(): Promise<OutboxEntry[]> {
    this.#start();
    return this.#read();
  }

  /**
   * Calls with what is kept, soon and after each change, those made in other tabs included.
   *
   * @returns ends it; delivering goes on
   */
  subscribe(listener: (entries: readonly OutboxEntry[]) => void): () => void {
    this.#listeners.add(listener);
    this.#start();
    this.#show();
    return () => this.#listeners.delete(listener);
  }

  /**
   * Sends without waiting out the pause. What was given up or refused is tried again for 72 hours: with the same key, so what did
   * arrive is not doubled.
   *
   * @returns false when there is nothing to send: it was sent, is gone, or its words are
   */
  async sendAgain(id: string): Promise<boolean> {
    this.#start();
    const now = this.#now();
    const changed = await this.#update(id, (kept) => {
      if (kept.draft === undefined) return undefined;
      return kept.ending ? {...kept, ending: undefined, nextTryAt: now, tryUntil: now + tryForMs} : kept;
    });
    this.#delivery?.hurry(id);
    return changed !== undefined;
  }

  /**
   * Forgets what has ended: the receipt was shown, or the words of what was not sent were copied. What still waits stays.
   *
   * @returns false when it still waits, or is not there
   */
  async acknowledge(id: string): Promise<boolean> {
    for (const store of await this.#stores()) {
      const stored = (await store.list()).find((entry) => entry.id === id);
      if (stored && (!stored.kept || stored.kept.ending)) {
        await store.remove(id);
        this.#changed();
        return true;
      }
    }
    return false;
  }

  /**
   * Forgets an entry whatever became of it (清除), at once and for good. A try under way is ended; it may have arrived all the same
   * (`state.mayHaveArrived`), and its receipt is then lost.
   */
  async discard(id: string): Promise<void> {
    for (const store of await this.#stores()) await store.remove(id);
    this.#delivery?.abort(id);
    this.#changed();
  }

  /** Forgets everything that is kept here for this server and portal, receipts included. */
  async clear(): Promise<void> {
    for (const {id} of await this.#read()) await this.discard(id);
  }

  /** Ends delivering and telling in this page, until the next call. What is kept stays; what was under way is sent again later. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #read(): Promise<OutboxEntry[]> {
    const entries = [];
    for (const store of await this.#stores()) {
      for (const stored of await store.list()) {
        if (!stored.kept || stored.kept.scope === this.#scope) {
          entries.push(toOutboxEntry(stored, store.place, this.#now()));
        }
      }
    }
    return entries.sort((a, b) => (a.keptAt ?? '').localeCompare(b.keptAt ?? ''));
  }

  async #keep(draft: CaseDraft, {place = 'tab', idempotencyKey = newIdempotencyKey()}: KeepOptions) {
    this.#start();
    const stores = await this.#stores();
    for (const store of stores) {
      const found = (await store.list()).find(({kept}) => kept?.key === idempotencyKey && kept.scope === this.#scope);
      if (found) return toOutboxEntry(found, store.place, this.#now());
    }
    const now = this.#now();
    const kept: KeptSubmission = {
      format: 1,
      id: newIdempotencyKey(),
      scope: this.#scope,
      keptAt: now,
      tryUntil: now + tryForMs,
      key: idempotencyKey,
      draft,
      attempts: 0,
      nextTryAt: now,
      mayHaveArrived: false,
    };
    const store = await this.#addTo(
      place === 'device' ? [this.#device, ...this.#pageStores()] : this.#pageStores(),
      kept,
    );
    this.#changed();
    this.#delivery?.wake();
    return toOutboxEntry({id: kept.id, kept, text: undefined}, store.place, now);
  }

  /** Keeps it in the first of the stores that takes it; the last, memory, always does. */
  async #addTo(stores: readonly SubmissionStore[], kept: KeptSubmission): Promise<SubmissionStore> {
    for (const store of stores) {
      try {
        await store.add(kept);
        return store;
      } catch {
        // Refused or full: `keptIn` says so.
      }
    }
    return this.#memory;
  }

  async #update(id: string, change: (kept: KeptSubmission) => KeptSubmission | undefined) {
    for (const store of await this.#stores()) {
      const changed = await store.update(id, change);
      if (changed) {
        this.#changed();
        return changed;
      }
    }
    return undefined;
  }

  #pageStores(): SubmissionStore[] {
    const tab = this.#tabStore();
    return tab ? [tab, this.#memory] : [this.#memory];
  }

  /** Every store that this page can use. */
  async #stores(): Promise<SubmissionStore[]> {
    this.#hasDevice ??= this.#device.list().then(
      () => true,
      () => false,
    );
    return (await this.#hasDevice) ? [this.#device, ...this.#pageStores()] : this.#pageStores();
  }

  #tabStore(): TabStore | undefined {
    try {
      // A server that renders pages may have a `sessionStorage` too: one for all of its visitors.
      if (this.#tab === undefined && (globalThis.document as Document | undefined)) {
        this.#tab = new TabStore('tab', sessionStorage);
      }
    } catch {
      // A sandboxed frame, or a browser that blocks storage.
    }
    return this.#tab;
  }

  #start(): void {
    if (this.#stop) return;
    const delivery = new Delivery({
      stores: () => this.#stores(),
      scope: this.#scope,
      submit: (draft, idempotencyKey, signal) => this.#cases.submit(draft, {idempotencyKey, signal}),
      now: this.#now,
      holder: this.#holder,
      changed: () => this.#changed(),
    });
    this.#delivery = delivery;
    const forgetWakeUps = onWakeUp((isBackOnline) => {
      if (isBackOnline) delivery.hurryAll();
      else delivery.wake();
      this.#show();
    });
    // Without it (Safari below 15.4) another tab's changes are seen when this one is looked at again.
    const {indexedDB: isShared, BroadcastChannel: Channel} = globalThis as Partial<typeof globalThis>;
    const channel = isShared && Channel ? new Channel(channelName) : undefined;
    if (channel) {
      channel.onmessage = () => {
        this.#show();
        delivery.wake();
      };
    }
    this.#tell = () => channel?.postMessage('changed');
    this.#stop = () => {
      delivery.stop();
      forgetWakeUps();
      channel?.close();
      this.#tell = undefined;
    };
    delivery.wake();
  }

  #changed(): void {
    this.#tell?.();
    this.#show();
  }

  #show(): void {
    if (this.#listeners.size === 0) return;
    const turn = (this.#shown += 1);
    void this.#read().then((entries) => {
      // A later look is under way: nobody is shown what is older after what is newer.
      if (turn !== this.#shown) return;
      for (const listener of this.#listeners) listener(entries);
    }, ignoreUntilNextChange);
  }
}

/** Names {@link Outbox} to `composeClient`. */
export const outbox = (transport: Transport, options: ClientOptions): Outbox => new Outbox(transport, options);
