import type {Problem} from '@pls-kit/contract';
import {
  ApiError,
  type ApiErrorOptions,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';
import type {Explain} from './failure.js';
import {readRetryAfter, serverTime} from './retry-after.js';

/** Who was asked, in which language, and who finds the words. */
export interface Surroundings {
  readonly origin: string;
  readonly locale: string;
  readonly explain: Explain;
}

const classes: Readonly<Record<number, new (problem: Problem, options?: ApiErrorOptions) => ApiError>> = {
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

const readProblem = (text: string): Problem | undefined => {
  try {
    const value = JSON.parse(text) as Partial<Problem> | null;
    return typeof value?.type === 'string' && typeof value.title === 'string' ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Names what is wrong when something that is not our API answered: a firewall's page, a captive portal, a gateway, a static
 * site at a wrong base address.
 */
export const toUnexpectedAnswerError = (
  {status, headers, url}: Response,
  {origin, locale, explain}: Surroundings,
  cause?: unknown,
): ApiError => {
  const contentType = headers.get('Content-Type')?.split(';')[0] ?? 'no content type';
  const answeredBy = url === '' ? undefined : originOf(url);
  const title = locale.startsWith('en')
    ? 'The service did not answer as it should'
    : '服务暂时没有正常回应，请稍后再试';
  const detail = explain({kind: 'stranger', origin, locale, status, contentType, answeredBy});
  const instance = headers.get('X-Request-Id');
  return new ApiError(
    {type: 'about:blank', title, status, ...(detail && {detail}), ...(instance && {instance})},
    {retryAfterSeconds: readRetryAfter(headers), cause},
  );
};

/** `https://api.example` of an address below it; `''` of a relative one. */
export const originOf = (address: string): string => /^\w+:\/\/[^/]*/.exec(address)?.[0] ?? '';

/** The typed error for an answer that refuses. */
export const toClientError = async (response: Response, surroundings: Surroundings): Promise<ApiError> => {
  const {status, headers} = response;
  const problem = readProblem(await response.text());
  if (problem === undefined) return toUnexpectedAnswerError(response, surroundings);
  // The status line decides: it is what caches and gateways acted on.
  const told = {...problem, status};
  const {explain, ...asked} = surroundings;
  const time = serverTime(headers);
  const aheadSeconds = time && (Date.now() - time) / 1000;
  const more = explain({kind: 'refused', problem: told, aheadSeconds, ...asked});
  if (more) told.detail = told.detail ? `${told.detail} ${more}` : more;
  const options = {retryAfterSeconds: readRetryAfter(headers)};
  if (status === 422 && told.violations) return new ValidationError(told, options);
  return new (classes[status] ?? ApiError)(told, options);
};
