import assert from 'node:assert/strict';
import type {OperationId, Problem} from '@pls-kit/contract';
import {contractOperations} from '../contract-operations.js';
import {type RunningServer, startServer, type StartOptions} from '../node.js';
import {checkAnswer} from './check-answer.js';
import {engine, makeTestDatabase} from './test-database.js';

export interface CallOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A seeded server on a port of its own, asked over HTTP; its clock stands still until it is set. */
export interface TestServer extends RunningServer {
  /** RFC 3339 with offset. */
  readonly setClock: (instant: string) => void;
  /** Reads an operation; every answer is checked against the contract. */
  readonly call: <Body = Problem>(operation: OperationId, options?: CallOptions) => Promise<CallAnswer<Body>>;
}

/** A Monday in the opening hours. */
export const monday = '2026-11-23T10:05:00+08:00';

/** On PostgreSQL a copy of a database that is seeded already, unless the options name one. */
const makeOwnDatabase = async ({postgres}: StartOptions) => {
  if (engine !== 'postgres' || postgres !== undefined) return undefined;
  const {place, remove} = await makeTestDatabase('catalogue');
  return {options: 'postgres' in place ? place : {}, remove};
};

export const startTestServer = async (options: StartOptions = {}): Promise<TestServer> => {
  let now = new Date(monday);
  const own = await makeOwnDatabase(options);
  const server = await startServer({
    now: () => now,
    proofOfWork: 'off',
    rateLimits: 'off',
    ...own?.options,
    ...options,
  });
  return {
    ...server,
    close: async () => {
      await server.close();
      await own?.remove();
    },
    setClock: (instant) => {
      now = new Date(instant);
    },
    call: async <Body>(operation: OperationId, {path = {}, query = {}, headers = {}}: CallOptions = {}) => {
      const {method, template} = contractOperations().find(({id}) => id === operation) ?? assert.fail(operation);
      const pathname = template.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(path[name] ?? ''));
      const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
      const response = await fetch(`${server.api}${pathname}?${search.toString()}`, {method, headers});
      const text = await response.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      checkAnswer(operation, response, body);
      return {status: response.status, headers: response.headers, body: body as Body};
    },
  };
};

/** Every item of a list, page by page. */
export const readAll = async <Item>(
  {call}: TestServer,
  operation: OperationId,
  query: Readonly<Record<string, string | number>>,
): Promise<Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const {body}: CallAnswer<{items: Item[]; next: string | null}> = await call(operation, {
      query: {...query, ...(cursor !== null && {cursor})},
    });
    items.push(...body.items);
    cursor = body.next;
  } while (cursor !== null);
  return items;
};
