import {problemTypes} from '@pls-kit/contract';
import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import type {StoredCase} from '../cases/case-store.js';
import {readPath, readQuery} from '../contract-validation.js';
import {recordAccess} from '../desk/desk-case.js';
import {enterDesk} from '../desk/enter-desk.js';
import {findDeskCase} from '../desk/find-desk-case.js';
import type {Caller, DeskOperation} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {findAttachment, listAttachmentsOf, openName, readContents} from './attachment-store.js';
import {contentDisposition} from './file-name.js';

/** The files of a case for those who work on it. */
export const deskAttachmentsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  const caseFor = (caller: Caller, operation: DeskOperation, number: string): Promise<StoredCase> =>
    findDeskCase(world, catalogue, {caller, operation, number});

  routes.get('/:number/attachments', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'listDeskAttachments');
    const {number} = readPath('listDeskAttachments', context);
    const {limit, cursor} = readQuery('listDeskAttachments', context);
    const stored = await caseFor(caller, 'listDeskAttachments', number);
    await recordAccess(world, stored, caller.id, 'listDeskAttachments');
    return context.json(toPage(place(await listAttachmentsOf(world, stored)), {limit, cursor}));
  });

  routes.get('/:number/attachments/:id', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'getDeskAttachment');
    const {number, id} = readPath('getDeskAttachment', context);
    const {reason} = readQuery('getDeskAttachment', context);
    const stored = await caseFor(caller, 'getDeskAttachment', number);
    const row = await findAttachment(world, {homeCounty: stored.homeCounty, id});
    if (row?.number !== number) throw notFound({zh: '办件里没有这个文件', en: 'The case has no such file'});
    if (row.state !== 'accepted') {
      throw new ProblemError(problemTypes.attachmentNotReady, 409, {
        detail: {
          zh: '文件还没有检查完，或者没有通过检查，不能打开。',
          en: 'The file was not looked into yet, or was refused: it cannot be opened.',
        },
      });
    }
    await recordAccess(world, stored, caller.id, 'getDeskAttachment', {reason});
    // Saved and never shown in place: whatever it is, it does not run as a page of this server's.
    return context.body(await readContents(world, row), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition(await openName(world, row)),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });
  return routes;
};
