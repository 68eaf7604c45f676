import type {CursorPages, ItemOf, Page} from './cursor-pages.js';
import {
  type ApiError,
  type ConflictError,
  type ForbiddenError,
  type NetworkError,
  type NotFoundError,
  PlsError,
  type RateLimitError,
  type TimeoutError,
  type UnauthorizedError,
  type ValidationError,
} from './errors.js';
import type {DraftUnreadableError} from './draft-key.js';
import type {InsecureContextError} from './secure-context.js';

/** Everything that a call can fail with, told apart by `name`: `switch (error.name) {case 'RateLimitError': …}`. */
export type CallError =
  | ValidationError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | UnauthorizedError
  | ForbiddenError
  | (ApiError & {readonly name: 'ApiError'})
  | NetworkError
  | TimeoutError
  | InsecureContextError
  | DraftUnreadableError;

/** What came of a call: its value, or the error instead of an exception. */
export type Result<Value> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly error: CallError};

/** What a method gives when it throws nothing. */
export type ResultOf<Outcome> =
  Outcome extends CursorPages<infer AnyPage>
    ? ResultPages<AnyPage>
    : Outcome extends Promise<infer Value>
      ? Promise<Result<Value>>
      : Outcome extends AsyncGenerator<infer Item, void, undefined>
        ? AsyncGenerator<Result<Item>, void, undefined>
        : Outcome;

/** A list as results: of its first page when awaited, of each item when iterated; a failure is the last that comes. */
export interface ResultPages<AnyPage extends Page<unknown>>
  extends Promise<Result<AnyPage>>, AsyncIterable<Result<ItemOf<AnyPage>>> {
  /** Reads on until the list or the limit ends: all of it, or the error. */
  all(options?: {readonly limit?: number}): Promise<Result<ItemOf<AnyPage>[]>>;
}

/** A client, or one resource of it, whose methods give results. */
export type WithResults<Resource> = {
  readonly [Name in keyof Resource]: Resource[Name] extends (...args: infer Args) => infer Outcome
    ? (...args: Args) => ResultOf<Outcome>
    : Resource[Name] extends object
      ? WithResults<Resource[Name]>
      : Resource[Name];
};

const failed = (error: unknown): {readonly ok: false; readonly error: CallError} => {
  // An abort and a bug are no outcome of a call.
  if (!(error instanceof PlsError)) throw error;
  return {ok: false, error: error as CallError};
};

/**
 * Gives a call's error instead of throwing it.
 *
 * @param call - `toResult(pls.cases.submit(draft))`
 * @throws what is no {@link PlsError}: the signal's own reason when the call is aborted, a bug
 */
export const toResult = async <Value>(call: PromiseLike<Value>): Promise<Result<Value>> => {
  try {
    return {ok: true, value: await call};
  } catch (error) {
    return failed(error);
  }
};

async function* eachResult<Item>(items: AsyncIterable<Item>): AsyncGenerator<Result<Item>, void, undefined> {
  try {
    for await (const value of items) yield {ok: true, value};
  } catch (error) {
    yield failed(error);
  }
}

type Outcome = Promise<unknown> & AsyncIterable<unknown> & {all?: (options?: object) => Promise<unknown>};

const toResults = (outcome: unknown): unknown => {
  if (typeof outcome !== 'object' || outcome === null) return outcome;
  const {then, all, [Symbol.asyncIterator]: iterate} = outcome as Partial<Outcome>;
  if (!then) return iterate ? eachResult(outcome as Outcome) : outcome;
  const result = toResult(outcome as Outcome) as Promise<unknown> & Record<PropertyKey, unknown>;
  if (all) result['all'] = (options?: object) => toResult((outcome as Required<Outcome>).all(options));
  if (iterate) result[Symbol.asyncIterator] = () => eachResult(outcome as Outcome);
  return result;
};

/**
 * A client whose methods give `{ok, value}` or `{ok, error}` and throw nothing but aborts and bugs:
 * `const pls = withResults(createClient(…))`. A resource of a client can be given as well.
 */
export const withResults = <Resource extends object>(resource: Resource): WithResults<Resource> =>
  new Proxy(resource, {
    get: (target, name): unknown => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'function') {
        return (...args: unknown[]) => toResults((member as (...args: unknown[]) => unknown).apply(target, args));
      }
      return typeof member === 'object' && member !== null ? withResults(member) : member;
    },
  }) as WithResults<Resource>;
