import {problemTypes} from '@pls-kit/contract';
import type {Context} from 'hono';
import {ProblemError} from './problem.js';

/** Token missing, wrong, or over: which of these, a citizen's caller is not told. */
export const unauthorized = () =>
  new ProblemError(problemTypes.unauthorized, 401, {headers: {'WWW-Authenticate': 'Bearer'}});

/** A token that was sent and is refused, with the reason (RFC 6750, section 3.1). */
export const refusedToken = (reason: {readonly zh: string; readonly en: string}) =>
  new ProblemError(problemTypes.unauthorized, 401, {
    detail: reason,
    // A quoted string of printable ASCII: the words are ours, and the English ones hold nothing else.
    headers: {'WWW-Authenticate': `Bearer error="invalid_token", error_description="${reason.en}"`},
  });

/** @throws {ProblemError} 401 there is none */
export const readBearerToken = (context: Context): string => {
  const token = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  if (token === undefined) throw unauthorized();
  return token;
};
