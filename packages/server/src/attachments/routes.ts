import {problemTypes} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {Hono, type Context} from 'hono';
import {readBearerToken, unauthorized} from '../bearer-token.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readBytes, readHeaders, readPath} from '../contract-validation.js';
import type {AttachmentRow} from '../database/attachment-tables.js';
import type {ServerEnvironment} from '../environment.js';
import {admitByProof} from '../floods/admission.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {findAttachment, presentAttachment} from './attachment-store.js';
import {createAttachment} from './create-attachment.js';
import {deleteUnclaimed} from './delete-attachments.js';
import {completeAttachment} from './inspect-attachments.js';
import {limits} from './limits.js';
import {storeChunk} from './store-chunk.js';
import {readUploadToken, type AttachmentReference} from './upload-token.js';

type UploadContext = Context<ServerEnvironment>;

/** Files on their way into a case. */
export const attachmentsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  routes.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    await next();
  });

  /** @throws {ProblemError} 401 no token, or another file's */
  const opened = async (context: UploadContext, id: string): Promise<AttachmentReference> => {
    const reference = await readUploadToken(world.secrets, readBearerToken(context));
    if (reference?.id !== id) throw unauthorized();
    return reference;
  };
  /** @throws {ProblemError} 401 no token, or another file's; 404 deleted, or its time is over */
  const openedFile = async (context: UploadContext, id: string): Promise<AttachmentRow> => {
    const row = await findAttachment(world, await opened(context, id));
    if (!row) {
      throw notFound({
        zh: '这个文件已经删除，或者超过了 72 小时，请重新添加',
        en: 'The file was deleted, or its 72 hours are over: add it again',
      });
    }
    return row;
  };

  routes.post('/', async (context) => {
    const {'Idempotency-Key': key} = readHeaders('createAttachment', context);
    const draft = await readBody('createAttachment', context);
    const admit = admitByProof(world, catalogue, context, ['createAttachment', draft.homeCounty, key]);
    const address = context.get('clientAddress');
    return context.json(await createAttachment(world, catalogue, {key, draft, address, admit}), 201);
  });

  routes.get('/:id', async (context) => {
    const {id} = readPath('getAttachment', context);
    return context.json(await presentAttachment(world, await openedFile(context, id)));
  });

  routes.put('/:id/chunks/:offset', async (context) => {
    const {id, offset} = readPath('uploadAttachmentChunk', context);
    const row = await openedFile(context, id);
    const bytes = await readBytes(context, limits.chunk);
    return context.json({offset: await storeChunk(world, row, offset, bytes)});
  });

  routes.post('/:id/complete', async (context) => {
    const {id} = readPath('completeAttachment', context);
    const row = await openedFile(context, id);
    const {sha256} = await readBody('completeAttachment', context);
    return context.json(await presentAttachment(world, await completeAttachment(world, row, sha256)));
  });

  routes.delete('/:id', async (context) => {
    const {id} = readPath('deleteAttachment', context);
    const reference = await opened(context, id);
    const row = await findAttachment(world, reference);
    if (row && !(await deleteUnclaimed(world, reference))) {
      throw new ProblemError(problemTypes.attachmentNotReady, 409, {
        detail: {
          zh: '文件已经附在办件里，会随办件一起删除。',
          en: 'The file belongs to a case, and is erased with it.',
        },
      });
    }
    return context.json({deletedAt: toLocalInstant(world.now())});
  });
  return routes;
};
