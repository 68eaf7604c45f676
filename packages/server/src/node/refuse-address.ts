import {problemTypes} from '@pls-kit/contract';
import {ProblemError, toProblemResponse} from '../problem.js';
import {newRequestId} from '../request-id.js';
import type {World} from '../world.js';

/**
 * Answers a request whose address or `Host` header cannot be read: it never becomes a `Request`, so that the app never sees it.
 *
 * @returns what `getRequestListener` of @hono/node-server calls with its error
 */
export const refuseAddress =
  ({random}: Pick<World, 'random'>) =>
  (cause: unknown): Response => {
    const requestId = newRequestId(random);
    // The app answers its own faults; what is thrown before it is the address.
    const refusal = toProblemResponse(new ProblemError(problemTypes.malformedAddress, 400, {cause}), 'zh', requestId);
    refusal.headers.set('X-Request-Id', requestId);
    return refusal;
  };
