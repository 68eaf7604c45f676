/** The shared API inside a page: the real rules on SQLite's WebAssembly build, for tests, stories and demonstrations. */
import type {StaffMember, StaffToken} from '@pls-kit/contract';
import {deprecationsOf} from '@pls-kit/contract/deprecations.js';
import {createApp} from '../app.js';
import {memoryBlobs} from '../blobs.js';
import type {Catalogue, CatalogueContents} from '../catalogue/catalogue.js';
import {importCatalogue} from '../catalogue/import-catalogue.js';
import {loadCatalogue} from '../catalogue/load-catalogue.js';
import {migrate} from '../database/migrate.js';
import {runScheduledWork} from '../scheduled-work.js';
import {createSecrets, newKeyRing} from '../secrets/secrets.js';
import {seedAnnouncements} from '../seed/announcements.js';
import type {Settings, World} from '../world.js';
import {type Faults, type Line, makeLine, mend} from './line.js';
import {loadSqlite} from './load-sqlite.js';
import luoyangSlice from './luoyang-slice.mjs';
import {openWasmSqlite, type WasmDatabase} from './open-wasm-sqlite.js';
import {type InPageClock, PageClock, readInstant} from './page-clock.js';
import {makeSampleCases, type SampleCases} from './sample-cases.js';
import {seededRandom} from './seeded-random.js';
import type {WasmSource} from './wasm-source.js';

export type {CatalogueContents} from '../catalogue/catalogue.js';
export type {Settings} from '../world.js';
export type {Faults, Line} from './line.js';
export type {WasmSource} from './wasm-source.js';
export type {InPageClock, Span} from './page-clock.js';
export type {SampleCases, SampleName} from './sample-cases.js';

/** What the server in a page is told; nothing of it has to be said. */
export interface InPageOptions {
  /** Where the clock stands, until it is set or put forward. Default: it runs with the page's own. */
  readonly now?: Date | string;
  /** What the server serves. Default: Luoyang with all of 洛龙区 and 孟津区, as {@link InPageServer.samples} needs it. */
  readonly catalogue?: CatalogueContents;
  /** Whether the sample cases are there. Half of the start goes into them. Default: with the catalogue that is built in. */
  readonly samples?: boolean;
  /** How it behaves; in place of the settings for development, without proof of work and rate limits. */
  readonly settings?: Partial<Settings>;
  /** `sqlite3.wasm`, where it is not found beside its module. */
  readonly wasm?: WasmSource;
}

/** A server that lives in this page or process, and dies with it. */
export interface InPageServer {
  /** For the SDK: `createClient({baseUrl: 'https://pls.test', portal: 'pk_luolong', fetch: server.fetch})`; any origin will do. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock: InPageClock;
  /** What is wrong with {@link InPageServer.fetch}. */
  readonly faults: Faults;
  /** Cases that are there from the beginning, in states of their own; numbers and codes are the same every time (the year aside). */
  readonly samples: SampleCases;
  /** Another way to the same server, with faults of its own. */
  line(faults?: Partial<Faults>): Line;
  /**
   * Answers whatever a page asks an origin for, by putting its own `fetch` in the place of the global one: so that widgets
   * with that address in `api` need no client. Everything else goes on as before.
   *
   * @param origin - such as `https://pls.test`
   * @param page - whose `fetch`: the window of a frame of this site, too, such as one with a desk in it. Default: this page's
   * @returns gives the global `fetch` back
   */
  answerFor(origin: string, page?: Pick<typeof globalThis, 'fetch'>): () => void;
  /**
   * Signs a member of staff in, for the SDK's `staffToken`; good for eight hours of the server's clock. The development issuer
   * signs with Ed25519 (Chromium 137, Firefox 129, Safari 17, Node 22).
   *
   * @param role - `clerk`, `worker`, `supervisor`, `admin`
   * @param unit - where, such as `LYC-410311`; a supervisor is that county's. Default: 洛龙区's centre
   * @throws {RangeError} nobody there has that role
   */
  staffToken(role: StaffMember['role'], unit?: string): Promise<string>;
  /** Everything as it was at the beginning: database, files, clock, chance, faults of {@link InPageServer.fetch}. */
  reset(): Promise<void>;
  /** After this nothing is answered any more. */
  close(): Promise<void>;
}

/** Chance begins here; anything will do, if it is always the same. */
const seed = 20190926;

/** How often what falls due by itself is looked for while the clock runs. */
const housekeepingMs = 60_000;

const origin = 'https://in-page.invalid';

/** Read from the whole contract, which takes as long as everything else of a reset. */
let deprecations: ReturnType<typeof deprecationsOf> | undefined;

/** What is remembered of the beginning. */
interface Beginning {
  readonly image: Uint8Array;
  readonly samples: SampleCases | undefined;
}

/** One life of the server, from one beginning. */
interface Running {
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly answer: (request: Request) => Promise<Response>;
  readonly store: WasmDatabase;
  /** Ends what goes on after its answer: the streams of those who watch a case. */
  readonly stop: () => void;
}

const checkPage = (): void => {
  if ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle === undefined) {
    throw new Error(
      'The in-page server needs WebCrypto, which pages have in secure contexts only: open this one by https, or at localhost.',
    );
  }
};

class PageServer implements InPageServer {
  readonly clock: PageClock;
  readonly #main: Line;
  readonly #options: InPageOptions;
  readonly #random = seededRandom(seed);
  readonly #keys: ReturnType<typeof newKeyRing>;
  readonly #requests = new Set<Promise<unknown>>();
  #beginning: Beginning | undefined;
  #running: Running | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** One thing after the other: nothing falls due in the middle of a reset. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: InPageOptions) {
    this.#options = options;
    this.clock = new PageClock(options.now === undefined ? undefined : readInstant(options.now), () => this.#work());
    this.#keys = newKeyRing(this.#random.bytes, this.clock.now());
    this.#main = makeLine((request) => this.#answer(request));
  }

  get fetch(): typeof globalThis.fetch {
    return this.#main.fetch;
  }

  get faults(): Faults {
    return this.#main.faults;
  }

  get samples(): SampleCases {
    const samples = this.#beginning?.samples;
    if (samples === undefined) throw new RangeError('This in-page server was started without sample cases');
    return samples;
  }

  line(faults: Partial<Faults> = {}): Line {
    return makeLine((request) => this.#answer(request), faults);
  }

  answerFor(asked: string, page: Pick<typeof globalThis, 'fetch'> = globalThis): () => void {
    const before = page.fetch;
    const {origin: answered} = new URL(asked);
    page.fetch = (input, init) => {
      // No `instanceof`: another page has a Request of its own.
      const address = typeof input === 'object' && 'url' in input ? input.url : String(input);
      const base = (page as {location?: Location}).location?.href;
      return new URL(address, base).origin === answered ? this.fetch(input, init) : before(input, init);
    };
    return () => {
      page.fetch = before;
    };
  }

  async staffToken(role: StaffMember['role'], unit = 'LYC-410311'): Promise<string> {
    const {catalogue, answer} = this.#live();
    const region = catalogue.unit(unit)?.region ?? '';
    const [account] = catalogue.staff
      .filter((member) => member.role === role)
      .filter((member) => (member.unit === null ? region.startsWith(member.scope) : member.unit === unit))
      // The county's before the city's.
      .sort((one, other) => other.scope.length - one.scope.length);
    if (!account) throw new RangeError(`${unit} has nobody of the role ${role}`);
    const response = await answer(
      new Request(`${origin}/v1/development/tokens`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({account: account.id}),
      }),
    );
    if (!response.ok) throw new Error(`Nobody can be signed in: ${await response.text()}`);
    return ((await response.json()) as StaffToken).token;
  }

  /** Makes the tables, the catalogue and the samples, and keeps an image of them. */
  async begin(): Promise<this> {
    const sqlite = await loadSqlite(this.#options.wasm);
    const {catalogue = luoyangSlice} = this.#options;
    const now = this.clock.now();
    const store = openWasmSqlite(sqlite);
    await migrate(store.database);
    await importCatalogue(store.database, {name: 'in-page', contents: catalogue, now});
    const isBuiltIn = this.#options.catalogue === undefined;
    if (isBuiltIn) await seedAnnouncements(store.database);
    // The samples are made by whoever asks first, without the hurdles that the page may want for its visitors.
    this.#running = await this.#run(store, {});
    const {samples: areWanted = isBuiltIn} = this.#options;
    const samples = areWanted ? await this.#makeSamples(now) : undefined;
    this.#running = await this.#run(store);
    this.#random.state = seed;
    this.#beginning = {image: store.image(), samples};
    this.#keepHouse();
    return this;
  }

  reset(): Promise<void> {
    return this.#inTurn(async () => {
      const {store, stop} = this.#live();
      const beginning = this.#beginning;
      if (beginning === undefined) return;
      await Promise.allSettled(this.#requests);
      stop();
      await store.database.destroy();
      this.clock.restart();
      this.#random.state = seed;
      mend(this.faults);
      this.#running = await this.#run(openWasmSqlite(await loadSqlite(), {image: beginning.image}));
    });
  }

  close(): Promise<void> {
    clearInterval(this.#timer);
    return this.#inTurn(async () => {
      await Promise.allSettled(this.#requests);
      this.#running?.stop();
      await this.#running?.store.database.destroy();
      this.#running = undefined;
    });
  }

  #live(): Running {
    if (this.#running === undefined) throw new Error('The in-page server was closed');
    return this.#running;
  }

  async #run(store: WasmDatabase, settings = this.#options.settings): Promise<Running> {
    const listeners = new Set<() => void>();
    let isStopping = false;
    const world: World = {
      database: store.database,
      host: {
        isStopping: () => isStopping,
        whenStopping: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      now: () => this.clock.now(),
      random: this.#random.bytes,
      secrets: createSecrets(this.#keys),
      blobs: memoryBlobs(),
      notify: () => undefined,
      settings: {
        environment: 'development',
        developmentIssuer: true,
        loopbackOrigins: true,
        trustedProxies: [],
        proofOfWork: 'off',
        ...settings,
      },
    };
    const catalogue = await loadCatalogue(store.database);
    deprecations ??= deprecationsOf();
    const app = await createApp(world, catalogue, {deprecations});
    const stop = () => {
      isStopping = true;
      for (const listener of listeners) listener();
    };
    return {world, catalogue, store, stop, answer: async (request) => app.fetch(request)};
  }

  /** What `fetch` sends: on a fresh start after a reset, or where it was. */
  async #answer(request: Request): Promise<Response> {
    await this.#last;
    if (this.#running === undefined) throw new TypeError('Failed to fetch: the in-page server was closed');
    const answered = this.#running.answer(request);
    this.#requests.add(answered);
    try {
      return await answered;
    } finally {
      this.#requests.delete(answered);
    }
  }

  async #makeSamples(now: Date): Promise<SampleCases> {
    const {answer, catalogue} = this.#live();
    const samples = await makeSampleCases(
      {
        fetch: answer,
        calendar: catalogue.calendar,
        beginAt: (instant) => this.clock.turnTo(instant),
        goOnTo: (instant) => this.clock.set(instant),
        seed: (state) => {
          this.#random.state = state;
        },
      },
      now,
    );
    this.clock.restart();
    return samples;
  }

  /** What happens by itself, see `scheduled-work.ts`. */
  async #work(): Promise<void> {
    const {world, catalogue} = this.#live();
    await runScheduledWork(world, catalogue);
  }

  #keepHouse(): void {
    if (!this.clock.runs) return;
    this.#timer = setInterval(() => {
      void this.#inTurn(() => this.#work()).catch((error: unknown) => {
        this.#options.settings?.log?.(
          JSON.stringify({level: 'error', task: 'scheduled-work', error: (error as Error).name}),
        );
      });
    }, housekeepingMs);
    // A test run in Node shall end when its tests have.
    (this.#timer as {unref?: () => void}).unref?.();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/**
 * Starts the shared API inside this page: the same code as on a server, on a database in memory, filled with a part of Luoyang
 * and a few cases. For tests, stories and demonstrations: nothing outlives the page, and whoever has the page has all of it.
 *
 * @throws {Error} no secure context, or SQLite's WebAssembly build cannot be started; the message says what to do
 */
export const createInPageServer = async (options: InPageOptions = {}): Promise<InPageServer> => {
  checkPage();
  return new PageServer(options).begin();
};
