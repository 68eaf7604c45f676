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
import {readRetryAfter} from './retry-after.js';

const classes: Readonly<Record<number, new (problem: Problem, options?: ApiErrorOptions) => ApiError>> = {
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Problem>).type === 'string' &&
  typeof (value as Partial<Problem>).title === 'string';

const readProblem = (text: string): Problem | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Names what is wrong when something that is not our API answered: a firewall's page, a captive portal, a gateway, a static
 * site at a wrong base address. Says nothing of the address beyond its origin, since a path may hold a case number.
 */
export const toUnexpectedAnswerError = (
  response: Response,
  origin: string,
  locale: string,
  cause?: unknown,
): ApiError => {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? 'no content type';
  const title = locale.startsWith('en')
    ? 'The service did not answer as it should'
    : '服务暂时没有正常回应，请稍后再试';
  const detail =
    response.status < 500
      ? `${origin} answered with ${type} where JSON was expected: check baseUrl, or what stands in between (firewall, captive portal)`
      : `${origin} answered with ${type} and no problem document: the service or a gateway before it is down`;
  const instance = response.headers.get('X-Request-Id');
  return new ApiError(
    {type: 'about:blank', title, status: response.status, detail, ...(instance === null ? {} : {instance})},
    {retryAfterSeconds: readRetryAfter(response), cause},
  );
};

/** The typed error for an answer that refuses. */
export const toClientError = async (response: Response, origin: string, locale: string): Promise<ApiError> => {
  const problem = readProblem(await response.text());
  if (problem === undefined) return toUnexpectedAnswerError(response, origin, locale);
  // The status line decides: it is what caches and gateways acted on.
  const told = {...problem, status: response.status};
  const options = {retryAfterSeconds: readRetryAfter(response)};
  if (told.status === 422 && told.violations !== undefined) return new ValidationError(told, options);
  return new (classes[told.status] ?? ApiError)(told, options);
};
