import {Hono, type Context} from 'hono';
import type {Transaction} from 'kysely';
import {appointmentOfCase} from '../appointments/appointment-of-case.js';
import {isChangeable} from '../appointments/move-appointment.js';
import {listAttachmentsOf} from '../attachments/attachment-store.js';
import {claimAttachments} from '../attachments/claim-attachments.js';
import {matchesEntityTag} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import type {Tables} from '../database/tables.js';
import {readBody, readHeaders, readPath, readQuery} from '../contract-validation.js';
import {readCursor, toCursor} from '../cursor.js';
import type {ServerEnvironment} from '../environment.js';
import {admitByProof} from '../floods/admission.js';
import {onlyOnce} from '../floods/only-once.js';
import type {World} from '../world.js';
import {toLocalDate} from '@pls-kit/rules';
import {amendCase, isStillAmendable} from './amend-case.js';
import {listSaid, presentMessage} from './case-conversation.js';
import {listEvents, type StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';
import {checkAnonymous} from './check-anonymous.js';
import {copyCase} from './copy-case.js';
import {eraseCase} from './erase-case.js';
import {objectToCase} from './object-to-case.js';
import {openCaseToken} from './open-case-token.js';
import {openCase} from './open-case.js';
import {openedCase} from './opened-case.js';
import {presentCase, presentEvent} from './present-case.js';

/** Personal: kept by no cache, on no shared computer. A client that asks again sends the tag itself. */
const personal = 'no-store';

/** Goes up when the same case would read differently: words, fields. */
const presentation = 4;

/** What the citizen adds to a case, told apart by the case: its tokens come and go. */
const fromCitizen = <Operation extends 'supplementCase' | 'sendCaseMessage' | 'evaluateCase'>(
  operation: Operation,
  {number}: StoredCase,
  body: unknown,
) => ({operation, sender: `case ${number}`, body, number});

/** A citizen's own case. */
export const casesRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.post('/', async (context) => {
    const {'Idempotency-Key': idempotencyKey} = readHeaders('submitCase', context);
    const draft = await readBody('submitCase', context);
    if (context.get('isInsecurePage')) checkAnonymous(draft);
    const admit = admitByProof(world, catalogue, context, ['submitCase', draft.homeCounty, idempotencyKey]);
    const receipt = await openCase(world, catalogue, idempotencyKey, draft, {admit});
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
    // The time belongs to it: the days left change at midnight, and changing it ends, although nothing happened.
    const amendable = isStillAmendable(stored, world.now()) ? '-amendable' : '';
    // An appointment changes on its own, and can be changed only until its time.
    const booked = await appointmentOfCase(world, stored);
    const appointment = booked ? `-${String(booked.version)}${isChangeable(booked, world) ? '-changeable' : ''}` : '';
    const tag = `"${String(presentation)}-${String(stored.version)}-${toLocalDate(world.now())}${amendable}${appointment}"`;
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

  routes.get('/:number/messages', async (context) => {
    const {number} = readPath('listCaseMessages', context);
    const {limit, cursor} = readQuery('listCaseMessages', context);
    const stored = await openedCase(world, context, number);
    const [after] = cursor === undefined ? [0] : readCursor(cursor, 'number');
    const found = (await listSaid(world, stored)).filter(({event}) => event.sequence > after);
    const items = found.slice(0, limit).map((said) => presentMessage(said, catalogue));
    const last = items.at(-1);
    context.header('Cache-Control', personal);
    return context.json({items, next: last && found.length > limit ? toCursor([last.sequence]) : null});
  });

  const answerWith = async (context: Context<ServerEnvironment>, changed: StoredCase) => {
    context.header('Cache-Control', personal);
    return context.json(await presentCase(world, catalogue, changed));
  };

  routes.get('/:number/copy', async (context) => {
    const {number} = readPath('copyCase', context);
    const stored = await openedCase(world, context, number);
    context.header('Cache-Control', personal);
    // A file for the citizen to keep; its name says nothing.
    context.header('Content-Disposition', 'attachment; filename="case.json"');
    return context.json(await copyCase(world, catalogue, stored));
  });

  routes.delete('/:number', async (context) => {
    const stored = await openedCase(world, context, readPath('eraseCase', context).number);
    const {version} = readQuery('eraseCase', context);
    context.header('Cache-Control', personal);
    const erasure = await eraseCase(world, catalogue, stored, version);
    return context.json(erasure, 'erasedAt' in erasure ? 200 : 202);
  });

  routes.patch('/:number', async (context) => {
    const stored = await openedCase(world, context, readPath('amendCase', context).number);
    const amendment = await readBody('amendCase', context);
    return answerWith(context, await amendCase(world, catalogue, stored, amendment));
  });

  routes.post('/:number/close', async (context) => {
    const stored = await openedCase(world, context, readPath('closeCase', context).number);
    const {version} = await readBody('closeCase', context);
    return answerWith(context, await changeCase(world, catalogue, stored, {step: 'close', version, actor: 'citizen'}));
  });

  routes.post('/:number/withdraw', async (context) => {
    const stored = await openedCase(world, context, readPath('withdrawCase', context).number);
    const {version, reason} = await readBody('withdrawCase', context);
    const change = {step: 'withdraw', version, actor: 'citizen', ...(reason !== undefined && {text: reason})} as const;
    return answerWith(context, await changeCase(world, catalogue, stored, change));
  });

  routes.post('/:number/supplement', async (context) => {
    const stored = await openedCase(world, context, readPath('supplementCase', context).number);
    const body = await readBody('supplementCase', context);
    const {version, text, attachments = []} = body;
    const supply = {step: 'supply', version, actor: 'citizen', text} as const;
    const alongside = (transaction: Transaction<Tables>) =>
      claimAttachments(transaction, stored, attachments, world.now());
    return onlyOnce(world, context, fromCitizen('supplementCase', stored, body), async () =>
      answerWith(context, await changeCase(world, catalogue, stored, {...supply, alongside})),
    );
  });

  routes.get('/:number/attachments', async (context) => {
    const {number} = readPath('listCaseAttachments', context);
    const {limit, cursor} = readQuery('listCaseAttachments', context);
    const stored = await openedCase(world, context, number);
    context.header('Cache-Control', personal);
    return context.json(toPage(place(await listAttachmentsOf(world, stored)), {limit, cursor}));
  });

  routes.post('/:number/reopen', async (context) => {
    const stored = await openedCase(world, context, readPath('reopenCase', context).number);
    const words = await readBody('reopenCase', context);
    const change = {step: 'reopen', ...words, actor: 'citizen'} as const;
    return answerWith(context, await changeCase(world, catalogue, stored, change));
  });

  routes.post('/:number/messages', async (context) => {
    const stored = await openedCase(world, context, readPath('sendCaseMessage', context).number);
    const words = await readBody('sendCaseMessage', context);
    const change = {step: 'message', ...words, actor: 'citizen'} as const;
    return onlyOnce(world, context, fromCitizen('sendCaseMessage', stored, words), async () =>
      answerWith(context, await changeCase(world, catalogue, stored, change)),
    );
  });

  routes.post('/:number/evaluation', async (context) => {
    const stored = await openedCase(world, context, readPath('evaluateCase', context).number);
    const body = await readBody('evaluateCase', context);
    const {version, score, text} = body;
    const change = {step: 'evaluate', version, actor: 'citizen', ...(text !== undefined && {text})} as const;
    return onlyOnce(world, context, fromCitizen('evaluateCase', stored, body), async () =>
      answerWith(context, await changeCase(world, catalogue, stored, {...change, columns: {score}})),
    );
  });

  routes.post('/:number/objections', async (context) => {
    const stored = await openedCase(world, context, readPath('objectToCase', context).number);
    const {'Idempotency-Key': idempotencyKey} = readHeaders('objectToCase', context);
    const objection = await readBody('objectToCase', context);
    const receipt = await objectToCase(world, catalogue, stored, idempotencyKey, objection);
    return context.json(receipt, 201, {Location: `/v1/cases/${receipt.number}`, 'Cache-Control': personal});
  });
  return routes;
};
