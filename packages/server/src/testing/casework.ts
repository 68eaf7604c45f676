import assert from 'node:assert/strict';
import type {Case, CaseDraft, CaseReceipt, DeskCase, OperationId, Problem, StaffToken} from '@pls-kit/contract';
import type {Kysely, KyselyPlugin} from 'kysely';
import {createApp} from '../app.js';
import {memoryBlobs} from '../blobs.js';
import {makeCatalogue, type Catalogue} from '../catalogue/catalogue.js';
import {contractOperations} from '../contract-operations.js';
import {migrate} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {readLuoyangData} from '../node/luoyang-files.js';
import {createSecrets, newKeyRing, type KeyRing} from '../secrets/secrets.js';
import {luoyangCatalogue} from '../seed/seed-luoyang.js';
import type {CaseChanged, Settings, World} from '../world.js';
import {checkAnswer} from './check-answer.js';
import {engine, makeTestDatabase, openTestDatabase, type TestDatabase} from './test-database.js';

/** Luoyang's catalogue: read once, never changed. */
export const luoyang = makeCatalogue(luoyangCatalogue(readLuoyangData()));

export const random = (byteCount: number): Uint8Array => crypto.getRandomValues(new Uint8Array(byteCount));

export interface RequestOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** One that is empty is left out, also where the contract asks for it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly token?: string;
  /** Instead of the operation's own. */
  readonly method?: string;
  /** Address of the socket. */
  readonly address?: string;
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  readonly body: Body;
}

/** The server on a database of its own, with a clock that stands still until it is set. */
export interface Casework {
  readonly world: World;
  readonly database: Kysely<Tables>;
  /** Lines of the log, and what was told after commits. */
  readonly log: readonly string[];
  readonly changes: readonly CaseChanged[];
  /** Statements and keyed work since the last {@link Casework.resetCounts}. */
  readonly counts: Readonly<Record<string, number>>;
  resetCounts(): void;
  /** RFC 3339 with offset. */
  setClock(instant: string): void;
  /** Every answer is checked against the contract. */
  request<Body = Problem>(operation: OperationId, options?: RequestOptions): Promise<Answer<Body>>;
  close(): Promise<void>;
}

const countStatements = (count: () => void): KyselyPlugin => ({
  transformQuery: ({node}) => {
    count();
    return node;
  },
  transformResult: ({result}) => Promise.resolve(result),
});

const toRequest = (
  operation: OperationId,
  {path = {}, query = {}, headers = {}, body, token, ...options}: RequestOptions,
): Request => {
  const known = contractOperations().find(({id}) => id === operation) ?? assert.fail(operation);
  const {method, template, needsKey} = {...known, ...options};
  const pathname = template.replace(/\{(\w+)\}/g, (_whole, name: string) => path[name] ?? assert.fail(`no ${name}`));
  const search = new URLSearchParams(query).toString();
  return new Request(`http://localhost${pathname}${search && `?${search}`}`, {
    method,
    headers: Object.fromEntries(
      Object.entries({
        ...(body !== undefined && {'Content-Type': 'application/json'}),
        ...(token !== undefined && {Authorization: `Bearer ${token}`}),
        // Every creating request needs one; a test that is about it gives its own.
        ...(needsKey && {'Idempotency-Key': newIdempotencyKey()}),
        ...headers,
      }).filter(([, value]) => value !== ''),
    ),
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  });
};

/** Of a stream, which has no end of its own, what comes at once. */
const readText = async (response: Response): Promise<string> => {
  if (response.headers.get('Content-Type') !== 'text/event-stream') return response.text();
  const reader = response.body?.getReader();
  const {value} = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
};

const readBody = (text: string, mediaType: string): unknown => {
  if (mediaType.startsWith('text/')) return text;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new assert.AssertionError({message: `Not JSON: ${text.slice(0, 200)} (${String(cause)})`});
  }
};

/** A database that nobody else opens: SQLite's can live in memory. */
const makeOwnDatabase = (): Promise<Omit<TestDatabase, 'place'>> =>
  engine === 'postgres'
    ? makeTestDatabase()
    : Promise.resolve({open: () => openTestDatabase({file: ':memory:'}), remove: () => Promise.resolve()});

/**
 * Starts the casework of a server.
 *
 * @param options.on - a database that others use too, and that outlives this; default: one of its own
 */
export const startCasework = async ({
  on,
  keys,
  settings = {},
  catalogue = luoyang,
}: {
  on?: Pick<TestDatabase, 'open'>;
  keys?: KeyRing;
  settings?: Partial<Settings>;
  catalogue?: Catalogue;
} = {}): Promise<Casework> => {
  let now = new Date('2026-11-23T09:30:00+08:00');
  let counts: Record<string, number> = {};
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const log: string[] = [];
  const changes: CaseChanged[] = [];
  const own = on === undefined ? await makeOwnDatabase() : undefined;
  const database = (on ?? own ?? assert.fail()).open();
  await migrate(database);
  const world: World = {
    database: database.withPlugin(countStatements(() => count('statement'))),
    now: () => now,
    random,
    secrets: createSecrets(keys ?? newKeyRing(random, now), {observe: count}),
    blobs: memoryBlobs(),
    notify: (change) => changes.push(change),
    settings: {
      environment: 'development',
      developmentIssuer: true,
      loopbackOrigins: true,
      trustedProxies: [],
      // Tests about it switch it on.
      proofOfWork: 'off',
      log: (line) => log.push(line),
      ...settings,
    },
  };
  const app = await createApp(world, catalogue);
  return {
    world,
    database,
    log,
    changes,
    get counts() {
      return counts;
    },
    resetCounts: () => {
      counts = {};
    },
    setClock: (instant) => {
      now = new Date(instant);
    },
    request: async <Body>(operation: OperationId, options: RequestOptions = {}) => {
      const socket = {remoteAddress: options.address ?? '198.51.100.7'};
      const response = await app.fetch(toRequest(operation, options), {incoming: {socket}});
      const text = await readText(response);
      const body = readBody(text, response.headers.get('Content-Type') ?? '');
      checkAnswer(operation, response, body);
      return {status: response.status, headers: response.headers, text, body: body as Body};
    },
    close: async () => {
      await database.destroy();
      await own?.remove();
    },
  };
};

/** 安乐街道 in 洛龙区; what the citizen tells is found again in {@link personalWords}. */
export const wageQuestion: CaseDraft = {
  service: 'consult',
  form: 'consultation',
  formVersion: 1,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {
    topic: 'debt',
    question: '今年3月借给邻居刘大河4万块钱，写了借条，现在他不接电话，我该怎么办？',
    place: '410311013',
    forWhom: 'self',
    replyBy: 'phone',
    name: '王建国',
    phone: '13837902146',
  },
};

/** None of these may be found anywhere but in the sealed texts. */
export const personalWords = ['王建国', '13837902146', '刘大河', '借条', '138 3790 2146'];

let keys = 0;
export const newIdempotencyKey = (): string => `test-key-${String((keys += 1)).padStart(12, '0')}`;

export const submit = async (
  casework: Casework,
  draft: CaseDraft = wageQuestion,
  key = newIdempotencyKey(),
): Promise<CaseReceipt> => {
  const {status, body, text} = await casework.request<CaseReceipt>('submitCase', {
    body: draft,
    headers: {'Idempotency-Key': key},
  });
  assert.equal(status, 201, text);
  return body;
};

/** The draft with other answers; `undefined` leaves one out. */
export const withAnswers = (
  changes: Readonly<Record<string, string | undefined>>,
  draft = wageQuestion,
): CaseDraft => ({
  ...draft,
  answers: Object.fromEntries(
    Object.entries({...draft.answers, ...changes}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});

export const openToken = async (casework: Casework, {number, code}: CaseReceipt): Promise<string> => {
  const {status, body, text} = await casework.request<{token: string}>('openCaseToken', {path: {number}, body: {code}});
  assert.equal(status, 200, text);
  return body.token;
};

export const readCase = async (casework: Casework, receipt: CaseReceipt): Promise<Case> => {
  const token = await openToken(casework, receipt);
  const {status, body, text} = await casework.request<Case>('getCase', {path: {number: receipt.number}, token});
  assert.equal(status, 200, text);
  return body;
};

export const signIn = async (casework: Casework, account: string): Promise<string> => {
  const {status, body, text} = await casework.request<StaffToken>('signInForDevelopment', {body: {account}});
  assert.equal(status, 200, text);
  return body.token;
};

type DeskStep = 'acceptCase' | 'assignCase' | 'startCase' | 'answerCase';

/** Takes a step at the desk and expects it to be taken. */
export const work = async (
  casework: Casework,
  token: string,
  operation: DeskStep,
  number: string,
  body: {version: number; assignee?: string; text?: string},
): Promise<DeskCase> => {
  const answer = await casework.request<DeskCase>(operation, {path: {number}, token, body});
  assert.equal(answer.status, 200, answer.text);
  return answer.body;
};

export const answerText = '可以去法院起诉。借条就是证据，起诉前先把转账记录打印出来。';
