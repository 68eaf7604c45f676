import {problemTypes} from '@pls-kit/contract';
import type {MiddlewareHandler} from 'hono';
import {operationsAt} from '../contract-operations.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import {addressNetwork} from '../tries/address-network.js';
import {addressSubject} from '../tries/wrong-tries.js';
import type {World} from '../world.js';
import {makeAllowances, type Left} from './allowances.js';
import {countUse, windowMs} from './rate-counters.js';

/** Requests a minute. Generous: a village, or a county hall with all its staff, may share one address. */
export interface RateLimits {
  /** Catalogue reads from one network, counted by each node for itself: they sit behind a CDN. */
  readonly reads: number;
  /** Everything else of citizens, from one network. */
  readonly network: number;
  /** The same, from all pages of one portal. */
  readonly portal: number;
  /** Everything at the desk, from one network. */
  readonly desk: number;
  /** The same, of one member of staff. */
  readonly staff: number;
}

export const defaultRateLimits: RateLimits = {reads: 6000, network: 600, portal: 12_000, desk: 12_000, staff: 600};

type Policy = keyof RateLimits;

/** Counts one request, and refuses it when the allowance is used up. */
export type UseAllowance = (policy: Policy, subject: string) => Promise<void>;

const windowSeconds = windowMs / 1000;

const tooManyRequests = ({resetSeconds}: Left, headers: Readonly<Record<string, string>>) =>
  new ProblemError(problemTypes.tooManyRequests, 429, {
    retryAfterSeconds: resetSeconds,
    headers,
    detail: {
      zh: `同一个网络上的访问太多了，请 ${String(resetSeconds)} 秒后再试。急的话打 12348。`,
      en: `Too many requests from one network: please try again in ${String(resetSeconds)} seconds, or call 12348.`,
    },
  });

/** `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-10 has them: lists of quoted policies. */
const headersOf = (used: ReadonlyMap<Policy, {readonly limit: number; readonly left: Left}>) => ({
  'RateLimit-Policy': [...used]
    .map(([policy, {limit}]) => `"${policy}";q=${String(limit)};w=${String(windowSeconds)}`)
    .join(', '),
  RateLimit: [...used]
    .map(([policy, {left}]) => `"${policy}";r=${String(left.remaining)};t=${String(left.resetSeconds)}`)
    .join(', '),
});

/** Paths that whoever watches over the server asks for. */
const unlimited = new Set(['/healthz', '/readyz']);

/**
 * Refuses with 429 what is beyond the rate limits. Counted in the database, shared by all nodes, a share of the allowance at
 * once; catalogue reads in this process's memory, and without headers of their own: what a CDN keeps must not tell one
 * client's allowance to another.
 */
export const rateLimit = (world: World): MiddlewareHandler<ServerEnvironment> => {
  const {rateLimits} = world.settings;
  const ownAllowance = makeAllowances();
  const sharedAllowance = makeAllowances((subject, units, now) => countUse(world.database, subject, units, now));

  return async (context, next) => {
    const use = async (policy: Policy, subject: string, used = new Map<Policy, {limit: number; left: Left}>()) => {
      if (!rateLimits) return 0;
      const limit = rateLimits[policy];
      const isRead = policy === 'reads';
      const left = await (isRead ? ownAllowance : sharedAllowance)(subject, limit, world.now());
      used.set(policy, {limit, left});
      const headers = headersOf(used);
      // Before a refusal too: what a first policy has set would stand above the refusal's own.
      if (!isRead) for (const [name, value] of Object.entries(headers)) context.header(name, value);
      if (!left.allowed) throw tooManyRequests(left, headers);
      return 1 - left.remaining / limit;
    };
    const used = new Map<Policy, {limit: number; left: Left}>();
    context.set('useAllowance', async (policy, subject) => {
      await use(policy, `${policy}:${subject}`, used);
    });
    context.set('load', 0);
    if (!rateLimits || unlimited.has(context.req.path)) {
      await next();
      return;
    }
    const address = context.get('clientAddress');
    const {audience} = operationsAt(context.req.path)?.operations[0] ?? {audience: 'catalogue'};
    if (audience === 'catalogue') {
      await use('reads', addressNetwork(address), used);
    } else {
      const policy = audience === 'desk' ? 'desk' : 'network';
      const ofNetwork = await use(policy, await addressSubject(world, address, policy), used);
      const portal = context.req.query('portal');
      const ofPortal = portal === undefined ? 0 : await use('portal', `portal:${portal}`, used);
      context.set('load', Math.max(ofNetwork, ofPortal));
    }
    await next();
  };
};
