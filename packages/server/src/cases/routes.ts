import {Hono, type Context} from 'hono';
import {readBearerToken, unauthorized} from '../bearer-token.js';
import {matchesEntityTag} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readHeaders, readPath, readQuery} from '../contract-validation.js';
import {readCursor, toCursor} from '../cursor.js';
import type {ServerEnvironment} from '../environment.js';
import type {World} from '../world.js';
import {toLocalDate} from '@pls-kit/rules';
import {findCase, listEvents, type StoredCase} from './case-store.js';
import {readCaseToken} from './case-token.js';
import {changeCase} from './change-case.js';
import {openCaseToken} from './open-case-token.js';
import {openCase} from './open-case.js';
import {presentCase, presentEvent} from './present-case.js';

/** Personal: kept by no cache, on no shared computer. A client that asks again sends the tag itself. */
const personal = 'no-store';

/** Goes up when the same case would read differently: words, fields. */
const presentation = 1;

/**
 * The case that the request's token opens.
 *
 * @throws {ProblemError} 401 no token, another case's, one that is over; alike for all of them
 */
const openedCase = async (
  {database, secrets, now}: World,
  context: Context<ServerEnvironment>,
  number: string,
): Promise<StoredCase> => {
  const reference = await readCaseToken(secrets, readBearerToken(context), now());
  const stored = reference?.number === number ? await findCase(database, reference) : undefined;
  if (!stored) throw unauthorized();
  return stored;
};

/** A citizen's own case. */
export const casesRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.post('/', async (context) => {
    const {'Idempotency-Key': idempotencyKey} = readHeaders('submitCase', context);
    const draft = await readBody('submitCase', context);
    const receipt = await openCase(world, catalogue, idempotencyKey, draft);
    return context.json(receipt, 201, {Location: `/v1/cases/${receipt.number}`, 'Cache-Control': personal});
  });

  routes.post('/:number/token', async (context) => {
    const {number} = readPath('openCaseToken', context);
    const {code} = await readBody('openCaseToken', context);
    const token = await openCaseToken(world, {number, code, address: context.get('clientAddress')});
    return context.json(token, 200, {'Cache-Control': personal});
  });

  routes.get('/:number', async (context) => {
    const {number} = readPath('getCase', context);
    const stored = await openedCase(world, context, number);
    // The day belongs to it: the days left change at midnight although nothing happened.
    const tag = `"${String(presentation)}-${String(stored.version)}-${toLocalDate(world.now())}"`;
    context.header('ETag', tag);
    context.header('Cache-Control', personal);
    if (matchesEntityTag(context.req.header('If-None-Match'), tag)) return context.body(null, 304);
    return context.json(await presentCase(world, catalogue, stored));
  });

  routes.get('/:number/events', async (context) => {
    const {number} = readPath('listCaseEvents', context);
    const {limit, cursor} = readQuery('listCaseEvents', context);
    const stored = await openedCase(world, context, number);
    const [after] = cursor === undefined ? [0] : readCursor(cursor, 'number');
    const tag = `"${String(presentation)}-${String(stored.sequence)}"`;
    context.header('ETag', tag);
    context.header('Cache-Control', personal);
    if (matchesEntityTag(context.req.header('If-None-Match'), tag)) return context.body(null, 304);
    const found = await listEvents(world.database, stored, {after, limit: limit + 1});
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return context.json({
      items: items.map((event) => presentEvent(event, stored, catalogue)),
      next: last && found.length > limit ? toCursor([last.sequence]) : null,
    });
  });

  routes.post('/:number/close', async (context) => {
    const {number} = readPath('closeCase', context);
    const stored = await openedCase(world, context, number);
    const {version} = await readBody('closeCase', context);
    const closed = await changeCase(world, catalogue, stored, {step: 'close', version, actor: 'citizen'});
    context.header('Cache-Control', personal);
    return context.json(await presentCase(world, catalogue, closed));
  });
  return routes;
};
