import type {OperationId} from '@pls-kit/contract';
import type {Deprecation} from '@pls-kit/contract/deprecations.js';
import type {MiddlewareHandler} from 'hono';
import {operationsAt} from './contract-operations.js';
import type {ServerEnvironment} from './environment.js';

/** What the contract says will go, by operation. */
export type Deprecations = ReadonlyMap<OperationId, Deprecation>;

/** Days begin at midnight in Shanghai. */
const beginOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** `Deprecation` as a structured date (RFC 9745), `Sunset` as an HTTP date (RFC 8594), and where to read on. */
const headersOf = ({since, sunset, link}: Deprecation): readonly (readonly [string, string])[] => [
  ['Deprecation', `@${String(beginOf(since).getTime() / 1000)}`],
  ['Sunset', beginOf(sunset).toUTCString()],
  ...(link === undefined ? [] : [['Link', `<${new URL(link).href}>; rel="deprecation"`] as const]),
];

/** Tells of every answer, refusals included, that what was asked for will go. */
export const tellDeprecation = (deprecations: Deprecations): MiddlewareHandler<ServerEnvironment> => {
  const headers = new Map([...deprecations].map(([operation, deprecation]) => [operation, headersOf(deprecation)]));
  return async (context, next) => {
    if (headers.size > 0) {
      const method = context.req.method === 'HEAD' ? 'GET' : context.req.method;
      const operation = operationsAt(context.req.path)?.operations.find((each) => each.method === method);
      for (const [name, value] of (operation && headers.get(operation.id)) ?? []) {
        context.header(name, value, {append: name === 'Link'});
      }
    }
    await next();
  };
};
