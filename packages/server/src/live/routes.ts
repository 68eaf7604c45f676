import {problemTypes} from '@pls-kit/contract';
import {Hono} from 'hono';
import {openedUntil} from '../cases/opened-case.js';
import {readHeaders, readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import {addressNetwork} from '../tries/address-network.js';
import type {World} from '../world.js';
import type {CaseChanges} from './case-changes.js';
import {caseStream} from './case-stream.js';
import {countStreams} from './open-streams.js';

const tooManyStreams = () =>
  new ProblemError(problemTypes.tooManyRequests, 429, {
    retryAfterSeconds: 60,
    detail: {
      zh: '同时在看的页面太多了，先按普通方式查看，一分钟后再试。',
      en: 'Too many pages are watching at once: read the case now and then instead, and try again in a minute.',
    },
  });

/** Live updates of a citizen's own case. */
export const liveRoutes = (world: World, changes: CaseChanges): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const streams = countStreams();

  routes.get('/:number/events/stream', async (context) => {
    const {number} = readPath('streamCaseEvents', context);
    readQuery('streamCaseEvents', context);
    const {'Last-Event-ID': lastSequence} = readHeaders('streamCaseEvents', context);
    const {stored, expiresAt} = await openedUntil(world, context, number);
    if (world.host?.isStopping() === true) {
      throw new ProblemError(problemTypes.serviceUnavailable, 503, {retryAfterSeconds: 1});
    }
    const headers = {
      'Content-Type': 'text/event-stream',
      // For proxies: keep nothing back, compress nothing.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    };
    if (context.req.method === 'HEAD') return context.body(null, 200, headers);
    const onEnd = streams.enter(number, addressNetwork(context.get('clientAddress')));
    if (onEnd === undefined) throw tooManyStreams();
    return context.body(caseStream(world, changes, stored, {lastSequence, expiresAt, onEnd}), 200, headers);
  });
  return routes;
};
