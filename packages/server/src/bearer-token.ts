import {problemTypes} from '@pls-kit/contract';
import type {Context} from 'hono';
import {ProblemError} from './problem.js';

/** Token missing, wrong, or over: which of these, a caller is not told. */
export const unauthorized = () =>
  new ProblemError(problemTypes.unauthorized, 401, {headers: {'WWW-Authenticate': 'Bearer'}});

/** @throws {ProblemError} 401 there is none */
export const readBearerToken = (context: Context): string => {
  const token = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  if (token === undefined) throw unauthorized();
  return token;
};
