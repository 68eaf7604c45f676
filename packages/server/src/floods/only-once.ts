import {problemTypes, type OperationId, type operations} from '@pls-kit/contract';
import type {Context} from 'hono';
import {readHeaders} from '../contract-validation.js';
import type {IdempotencyKeyRow} from '../database/flood-tables.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import {canonicalJson} from '../secrets/canonical-json.js';
import {SecretsError, type SealedText} from '../secrets/secrets.js';
import type {World} from '../world.js';
import {
  dropAnswer,
  findKey,
  forgetKey,
  keepAnswer,
  keptForMs,
  letGo,
  placeOfAnswer,
  takeOn,
  takeOver,
} from './idempotency-keys.js';

/** Operations whose contract has the header. */
type KeyedOperation = {
  [Id in OperationId]: operations[Id]['parameters'] extends {header: {'Idempotency-Key': string}} ? Id : never;
}[OperationId];

/** A creating request, as what it is told apart from others. */
export interface CreatingRequest {
  readonly operation: KeyedOperation;
  /** Who sends, after the token was checked: a key of one opens no answer of another. */
  readonly sender: string;
  readonly body: unknown;
  /** Case that the answer will be about. */
  readonly number?: string;
}

/** Of the answer's headers, what is about it and not about the way it came. */
const keptHeaders = ['Content-Type', 'Content-Language', 'Location', 'ETag', 'Cache-Control'];

interface KeptAnswer {
  readonly status: 200 | 201;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const hashes = async (
  {secrets}: World,
  {operation, sender, body}: CreatingRequest,
  {key, path}: {key: string; path: string},
  keyId: string,
) => ({
  key_hash: toBase64url(await secrets.keyedHash('idempotency-key', ['answer', operation, sender, key], keyId)),
  body_hash: toBase64url(await secrets.keyedHash('submitted-body', [path, canonicalJson(body)], keyId)),
});

/** A kept answer, as it was first given. @returns undefined when its key was taken out, or it was changed */
const openAnswer = async (
  {secrets, settings}: World,
  {key_hash}: IdempotencyKeyRow,
  kept: string,
): Promise<KeptAnswer | undefined> => {
  try {
    return JSON.parse(await secrets.open(JSON.parse(kept) as SealedText, placeOfAnswer(key_hash))) as KeptAnswer;
  } catch (error) {
    if (!(error instanceof SecretsError)) throw error;
    settings.log?.(JSON.stringify({level: 'error', task: 'resend', error: error.reason}));
    return undefined;
  }
};

/** Whether this send works, or what it is answered instead. */
const begin = async (
  world: World,
  context: Context<ServerEnvironment>,
  request: CreatingRequest,
): Promise<IdempotencyKeyRow | Response> => {
  const {database, secrets, now, random} = world;
  const {'Idempotency-Key': key} = readHeaders(request.operation, context);
  const sent = {key, path: context.req.path};
  const holder = toBase64url(random(12));
  const byKeyId = new Map(
    await Promise.all(secrets.keyIds.map(async (id) => [id, await hashes(world, request, sent, id)] as const)),
  );
  const known = [...byKeyId.values()].map(({key_hash}) => key_hash);
  const own = byKeyId.get(secrets.currentKeyId) ?? (await hashes(world, request, sent, secrets.currentKeyId));
  const at = now();
  const row: IdempotencyKeyRow = {
    ...own,
    key_id: secrets.currentKeyId,
    work_id: toBase64url(random(16)),
    holder,
    held_since: at.toISOString(),
    number: request.number ?? null,
    answer: null,
    answer_key_id: null,
    expires_at: new Date(at.getTime() + keptForMs).toISOString(),
  };
  let there = (await findKey(database, known, at)) ?? ((await takeOn(database, row, at)) ? row : undefined);
  if (there === row) return row;
  // Undefined: another send came in between, and is at it.
  if (there && byKeyId.get(there.key_id)?.body_hash !== there.body_hash) {
    throw new ProblemError(problemTypes.idempotencyKeyReused, 422);
  }
  if (there?.answer) {
    const kept = await openAnswer(world, there, there.answer);
    if (kept) return context.body(kept.body, kept.status, kept.headers);
    there = await dropAnswer(database, there);
  }
  if (there && (await takeOver(database, there, holder, at))) return {...there, holder};
  throw new ProblemError(problemTypes.submissionInFlight, 409, {retryAfterSeconds: 1});
};

/**
 * Does a creating request once: a resend under the same `Idempotency-Key` within 24 hours gets the first answer, byte for
 * byte. Called after the token was checked and the body read, before anything else.
 *
 * Key and work are two transactions: the key is spread by its hash, the work by its county. A crash in between leaves a key
 * without an answer; a minute later a resend works again. So the work must stand a repeat: by the version it was decided on
 * (the repeat is 409), or by `workId`, which is the same for every try, as the id of what it creates. An answer that opens no
 * longer, its key having been taken out by hand, is as good as none.
 *
 * @param work - gives the answer; a refusal is forgotten, since it changed nothing
 * @throws {ProblemError} idempotency-key-reused (422) another body; submission-in-flight (409, `Retry-After`); what `work` throws
 */
export const onlyOnce = async (
  world: World,
  context: Context<ServerEnvironment>,
  request: CreatingRequest,
  work: (workId: string) => Promise<Response>,
): Promise<Response> => {
  const begun = await begin(world, context, request);
  if (begun instanceof Response) return begun;
  const {database, secrets} = world;
  let response: Response;
  try {
    response = await work(begun.work_id);
  } catch (error) {
    const isRefusal = error instanceof ProblemError && error.status < 500;
    await (isRefusal ? forgetKey(database, begun) : letGo(database, begun));
    throw error;
  }
  const headers = keptHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const answer = {status: response.status, headers: Object.fromEntries(headers), body: await response.clone().text()};
  await keepAnswer(database, begun, await secrets.seal(JSON.stringify(answer), placeOfAnswer(begun.key_hash)));
  return response;
};
