import type {Problem, ProblemType, Violation} from '@pls-kit/contract';

/** The last part of a problem type: `version-conflict` for `/problems/version-conflict`. */
export type ProblemSlug = ProblemType extends `/problems/${infer Slug}` ? Slug : never;

/** Whatever goes wrong between the caller and the service. An abort is none of these: it stays the signal's own reason. */
export abstract class PlsError extends Error {
  /** The class by name; it stays when a bundler shortens the classes' own. */
  override readonly name: string = 'PlsError';

  /** True when the same call may succeed later by itself: no connection, an overloaded or broken server. */
  abstract readonly isTemporary: boolean;
}

/** What `name` of an {@link ApiError} can be. */
export type ApiErrorName =
  | 'ApiError'
  | 'ValidationError'
  | 'NotFoundError'
  | 'ConflictError'
  | 'RateLimitError'
  | 'UnauthorizedError'
  | 'ForbiddenError';

/** What else an {@link ApiError} is told beside the problem document. */
export interface ApiErrorOptions extends ErrorOptions {
  /** Whole seconds of a `Retry-After` header. */
  readonly retryAfterSeconds?: number | undefined;
}

/**
 * The service answered and refused. Branch on {@link ApiError.is}, show `problem.title`; never parse `message`.
 *
 * @example
 * ```ts
 * try {
 *   await pls.stations.get('LYC-000000');
 * } catch (error) {
 *   if (error instanceof NotFoundError) console.log(error.status, error.is('not-found')); // → 404 true
 *   else throw error;
 * }
 * ```
 */
export class ApiError extends PlsError {
  override readonly name: ApiErrorName = 'ApiError';
  /** RFC 9457; one of our own making (`about:blank`) where something in between answered instead of the service. */
  readonly problem: Problem;
  /** Seconds to wait before the next try, where the service named them. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, {retryAfterSeconds, ...options}: ApiErrorOptions = {}) {
    super([problem.status, problem.title, problem.detail].filter((part) => part !== undefined).join(' '), options);
    this.problem = problem;
    this.retryAfterSeconds = problem.retryAfterSeconds ?? retryAfterSeconds;
  }

  /** HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** The problem's type: a stable URI reference, or `about:blank` where something in between answered. */
  get type(): string {
    return this.problem.type;
  }

  /** Id of the request, to quote to the hotline or to look up in the server's log. */
  get requestId(): string | undefined {
    return this.problem.instance;
  }

  get isTemporary(): boolean {
    const {status} = this;
    // Of conflicts one passes: the same submission is still being taken in, and a time is named.
    return status === 429 || status >= 500 || (status === 409 && this.retryAfterSeconds !== undefined);
  }

  /** Whether this is the problem of that name (`packages/contract/src/problem-types.ts`), such as `version-conflict`. */
  is(slug: ProblemSlug): boolean {
    return this.problem.type.endsWith(`/problems/${slug}`);
  }
}

/** The name a form gives to what a JSON Pointer points at: `/answers/phone` → `phone`, `#/query/limit` → `limit`. */
const toField = (pointer: string): string => {
  const [, first = '', second = ''] = pointer.split('/');
  const inside = first === 'answers' || pointer.startsWith('#') ? second : first;
  return inside.replace(/~1/g, '/').replace(/~0/g, '~');
};

/**
 * 422: the input is not as it must be.
 *
 * @example
 * ```ts
 * try {
 *   const form = await pls.forms.get('consultation');
 *   const {code, version, notice} = form;
 *   await pls.cases.submit({form: code, formVersion: version, noticeVersion: notice.version, homeCounty: '410311', answers: {}});
 * } catch (error) {
 *   if (!(error instanceof ValidationError)) throw error;
 *   for (const [field, violations] of error.byField()) console.log(field, violations[0]?.message);
 * }
 * ```
 */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError';

  /** Every violation, in the order of the service. */
  get violations(): readonly Violation[] {
    return this.problem.violations ?? [];
  }

  /** Violations by field: the answer's name, or the property or parameter that the pointer names; `''` is the whole body. */
  byField(): Map<string, Violation[]> {
    const fields = new Map<string, Violation[]>();
    for (const violation of this.violations) {
      const field = toField(violation.pointer);
      fields.set(field, [...(fields.get(field) ?? []), violation]);
    }
    return fields;
  }
}

/** 404: a code in the path or query is unknown. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** 409: the case has moved on, the step is not open from its state, or the same submission is still being taken in. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';

  /** The version the case has now, where the service told it. */
  get currentVersion(): number | undefined {
    return this.problem.version;
  }
}

/** 429: too many tries. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
  /** Seconds to wait before the next try; 60 where the service named none. */
  override readonly retryAfterSeconds: number;
  /** When to come back, by this device's clock. */
  readonly retryAt: Date;

  constructor(problem: Problem, options: ApiErrorOptions = {}) {
    super(problem, options);
    this.retryAfterSeconds = problem.retryAfterSeconds ?? options.retryAfterSeconds ?? 60;
    this.retryAt = new Date(Date.now() + this.retryAfterSeconds * 1000);
  }
}

/** 401: number and query code do not match, or the token is missing, wrong or expired. */
export class UnauthorizedError extends ApiError {
  override readonly name = 'UnauthorizedError';
}

/** 403: the role or region does not cover this, or the page's origin is not one of the portal's. */
export class ForbiddenError extends ApiError {
  override readonly name = 'ForbiddenError';
}

/** No whole answer came. What was sent may have been taken in all the same. */
export abstract class ConnectionError extends PlsError {
  abstract override readonly name: 'NetworkError' | 'TimeoutError';

  get isTemporary(): boolean {
    return true;
  }
}

/** The service was not reached, or the connection broke; a page that may not call it (CORS) sees the same. */
export class NetworkError extends ConnectionError {
  readonly name = 'NetworkError';
}

/** The answer was not complete in time. */
export class TimeoutError extends ConnectionError {
  readonly name = 'TimeoutError';
}
