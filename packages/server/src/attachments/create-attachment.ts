import {problemTypes, type AttachmentDraft, type AttachmentUpload} from '@pls-kit/contract';
import {toLocalInstant, tooLargeWords} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {isHomeCounty} from '../cases/routing.js';
import type {AttachmentRow} from '../database/attachment-tables.js';
import type {Admission} from '../floods/admission.js';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import {canonicalJson} from '../secrets/canonical-json.js';
import {countTry} from '../tries/code-tries.js';
import {addressSubject, tooOften} from '../tries/wrong-tries.js';
import type {World} from '../world.js';
import {sealName} from './attachment-store.js';
import {cleanFileName} from './file-name.js';
import {limits} from './limits.js';
import {uploadToken} from './upload-token.js';

const check = ({homeCounty, size}: AttachmentDraft, catalogue: Catalogue) => {
  if (!isHomeCounty(homeCounty, catalogue)) {
    throw new ProblemError(problemTypes.invalidRequest, 422, {
      violations: [
        {
          pointer: '/homeCounty',
          code: 'unknown-code',
          message: {zh: '没找到这个县区', en: 'There is no such county today'},
        },
      ],
    });
  }
  if (size > limits.file) {
    const message = tooLargeWords(size);
    throw new ProblemError(problemTypes.attachmentRefused, 422, {
      detail: message,
      violations: [{pointer: '/size', code: 'too-large', message}],
    });
  }
};

const hashKey = async ({secrets}: World, key: string, keyId: string) =>
  toBase64url(await secrets.keyedHash('idempotency-key', ['attachment', key], keyId));
const hashBody = async ({secrets}: World, draft: AttachmentDraft, keyId: string) =>
  toBase64url(await secrets.keyedHash('submitted-body', [canonicalJson(draft)], keyId));

const findCreated = async (world: World, homeCounty: string, key: string) =>
  world.database
    .selectFrom('attachments')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('idempotency_hash', 'in', await Promise.all(world.secrets.keyIds.map((id) => hashKey(world, key, id))))
    .executeTakeFirst();

const insert = async (world: World, key: string, draft: AttachmentDraft): Promise<AttachmentRow> => {
  const {database, now, random, secrets} = world;
  const reference = {homeCounty: draft.homeCounty, id: toBase64url(random(16))};
  const at = now();
  const row: AttachmentRow = {
    home_county: reference.homeCounty,
    id: reference.id,
    idempotency_hash: await hashKey(world, key, secrets.currentKeyId),
    body_hash: await hashBody(world, draft, secrets.currentKeyId),
    key_id: secrets.currentKeyId,
    ...(await sealName(world, reference, cleanFileName(draft.name))),
    size: draft.size,
    received: 0,
    state: 'uploading',
    media_type: null,
    refusal: null,
    number: null,
    created_at: at.toISOString(),
    inspect_after: null,
    claimed_at: null,
    expires_at: new Date(at.getTime() + limits.unclaimedMs).toISOString(),
  };
  return database
    .insertInto('attachments')
    .values(row)
    .onConflict((conflict) =>
      // The no-op update returns the first row when two sends race.
      conflict
        .columns(['home_county', 'idempotency_hash'])
        .doUpdateSet((excluded) => ({idempotency_hash: excluded.ref('excluded.idempotency_hash')})),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
};

/**
 * Announces a file, or finds the one that this key announced already.
 *
 * @param draft - fits the contract; the size is checked here, so that the answer can say what to do
 * @throws {ProblemError} attachment-refused (422), idempotency-key-reused (422), too-many-tries (429)
 */
export const createAttachment = async (
  world: World,
  catalogue: Catalogue,
  {
    key,
    draft,
    address,
    admit,
  }: {readonly key: string; readonly draft: AttachmentDraft; readonly address: string; readonly admit: Admission},
): Promise<AttachmentUpload> => {
  let row = await findCreated(world, draft.homeCounty, key);
  if (!row) {
    check(draft, catalogue);
    const settle = await admit();
    const counted = await countTry(world.database, await addressSubject(world, address, 'new-files'), world.now());
    if (counted.tries > limits.filesPerHour) throw tooOften(counted, world.now());
    await settle();
    row = await insert(world, key, draft);
  }
  if (row.body_hash !== (await hashBody(world, draft, row.key_id))) {
    throw new ProblemError(problemTypes.idempotencyKeyReused, 422);
  }
  return {
    id: row.id,
    token: await uploadToken(world.secrets, {homeCounty: row.home_county, id: row.id}, row.key_id),
    offset: row.received,
    size: row.size,
    largestChunk: limits.chunk,
    expiresAt: toLocalInstant(new Date(Date.parse(row.created_at) + limits.unclaimedMs)),
  };
};
