import {type OperationId, type operations, problemStatuses, problemTypes, type QueryOf} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {generalProblems, problemsOf} from '@pls-kit/contract/documented-answers.js';
import {dereference, type OutputUnit, type Schema, validate} from '@cfworker/json-schema';
import type {Context} from 'hono';
import {notFound, ProblemError, type ProblemViolation} from './problem.js';
import type {Words} from './locale.js';
import {isStorable, unstorablePointers} from './storable-text.js';

/** Largest body in bytes: the longest question twice over, every character escaped. */
const maxBodyBytes = 256 * 1024;

/** Query parameters as the reader gives them: `limit` is always there, by the contract's default. */
type ReadQuery<Id extends OperationId> = QueryOf<Id> & ('limit' extends keyof QueryOf<Id> ? {limit: number} : unknown);
type ReadPath<Id extends OperationId> = NonNullable<operations[Id]['parameters']['path']>;
type ReadHeaders<Id extends OperationId> = NonNullable<operations[Id]['parameters']['header']>;
type ReadBody<Id extends OperationId> = operations[Id] extends {
  requestBody: {content: {'application/json': infer Body}};
}
  ? Body
  : never;

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** Status → media type → schema; a status without content has none. */
  readonly responses: ReadonlyMap<string, ReadonlyMap<string, Schema>>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
type Json = Readonly<Record<string, unknown>>;

const resolve = (value: unknown): Json => {
  const reference = (value as {$ref?: string}).$ref;
  if (reference === undefined) return value as Json;
  const [, , section = '', name = ''] = reference.split('/');
  return document.components[section]?.[name] as Json;
};

/** A copy whose references point into `$defs`, as JSON Schema has it. */
const toJsonSchema = (value: unknown, closeEnumerations: boolean): Schema => {
  const text = JSON.stringify(value).replaceAll('"#/components/schemas/', '"#/$defs/');
  // The server knows every value it can take; only what it sends may grow.
  return JSON.parse(closeEnumerations ? text.replaceAll('"x-extensible-enum":', '"enum":') : text) as Schema;
};

/** One side's schemas: inputs take no unknown enumeration value, outputs may. */
const makeSide = (closeEnumerations: boolean) => {
  const definitions = toJsonSchema(document.components.schemas, closeEnumerations) as Record<string, Schema>;
  const lookup = dereference({$defs: definitions});
  let count = 0;
  return {
    add: (schema: unknown): Schema => {
      const copy = toJsonSchema(schema, closeEnumerations);
      dereference(copy, lookup, undefined, `/$defs/operation-${count++}`);
      return copy;
    },
    errors: (instance: unknown, schema: Schema): readonly OutputUnit[] =>
      validate(instance, schema, '2020-12', lookup, false).errors,
    definition: (schema: Schema): Schema => {
      const {$ref} = schema;
      return $ref === undefined ? schema : (definitions[$ref.slice('#/$defs/'.length)] ?? schema);
    },
  };
};
const input = makeSide(true);
const output = makeSide(false);

const compile = (operation: Json): Operation => ({
  parameters: ((operation['parameters'] ?? []) as unknown[]).map((reference) => {
    const parameter = resolve(reference) as unknown as Parameter;
    return {...parameter, schema: input.add(parameter.schema)};
  }),
  body: (() => {
    const body = operation['requestBody'] as {content: Record<string, {schema: unknown}>} | undefined;
    const schema = body?.content['application/json']?.schema;
    return schema === undefined ? undefined : input.add(schema);
  })(),
  responses: new Map(
    Object.entries(operation['responses'] as Json).map(([status, reference]) => {
      const content = (resolve(reference)['content'] ?? {}) as Record<string, {schema: unknown}>;
      return [status, new Map(Object.entries(content).map(([type, {schema}]) => [type, output.add(schema)]))];
    }),
  ),
});

const compiled = new Map<string, Operation>();
for (const item of Object.values(document.paths)) {
  for (const method of methods) {
    const operation = item[method] as Json | undefined;
    if (operation !== undefined) compiled.set(String(operation['operationId']), compile(operation));
  }
}

const operationOf = (id: OperationId): Operation => {
  const operation = compiled.get(id);
  if (operation === undefined) throw new RangeError(`The contract has no operation ${id}`);
  return operation;
};

const requiredWords = {zh: '这一项不能空着', en: 'This is required'};
const words: Readonly<Record<string, {code: string; message: (limit: string) => Words}>> = {
  required: {code: 'required', message: () => requiredWords},
  minLength: {
    code: 'too-short',
    message: (limit) => ({zh: `太短了，至少 ${limit} 个字`, en: `Too short: at least ${limit} characters`}),
  },
  maxLength: {
    code: 'too-long',
    message: (limit) => ({zh: `太长了，最多 ${limit} 个字`, en: `Too long: at most ${limit} characters`}),
  },
  minItems: {code: 'too-short', message: (limit) => ({zh: `至少要 ${limit} 项`, en: `At least ${limit} entries`})},
  maxItems: {code: 'too-long', message: (limit) => ({zh: `最多 ${limit} 项`, en: `At most ${limit} entries`})},
  maxProperties: {code: 'too-long', message: (limit) => ({zh: `最多 ${limit} 项`, en: `At most ${limit} entries`})},
  pattern: {
    code: 'wrong-format',
    message: (limit) => ({zh: `写法不对，应当符合 ${limit}`, en: `Wrong format: expected ${limit}`}),
  },
  format: {
    code: 'wrong-format',
    message: (limit) => ({zh: `写法不对，应当是 ${limit}`, en: `Wrong format: expected ${limit}`}),
  },
  type: {
    code: 'wrong-type',
    message: (limit) => ({zh: `类型不对，应当是 ${limit}`, en: `Wrong type: expected ${limit}`}),
  },
  anyOf: {code: 'wrong-type', message: () => ({zh: '类型不对', en: 'Wrong type'})},
  enum: {code: 'not-an-option', message: (limit) => ({zh: `只能是：${limit}`, en: `Must be one of: ${limit}`})},
  minimum: {code: 'out-of-range', message: (limit) => ({zh: `不能小于 ${limit}`, en: `Must be ${limit} or more`})},
  maximum: {code: 'out-of-range', message: (limit) => ({zh: `不能大于 ${limit}`, en: `Must be ${limit} or less`})},
  false: {
    code: 'unknown-field',
    message: () => ({zh: '没有这一项，请去掉', en: 'There is no such field: leave it out'}),
  },
};

/** The schema that an error's keyword stands in, found along the dynamic path the validator gives. */
const limitAt = (schema: Schema, keywordLocation: string): string => {
  let here: unknown = schema;
  for (const part of keywordLocation.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    here = key === '$ref' ? input.definition(here as Schema) : (here as Record<string, unknown> | undefined)?.[key];
  }
  return Array.isArray(here) ? here.join(', ') : String(here);
};

/**
 * The leaves of the validator's error tree, each with where, what and how to mend it.
 *
 * @param base - what stands before each pointer: empty for a body, `#/query/NAME` for a parameter
 */
const toViolations = (errors: readonly OutputUnit[], schema: Schema, base = ''): ProblemViolation[] => {
  const alternatives = errors
    .filter(({keyword}) => keyword === 'anyOf')
    .map(({keywordLocation}) => `${keywordLocation}/`);
  const violations: ProblemViolation[] = [];
  for (const {keyword, keywordLocation, instanceLocation, error} of errors) {
    const known = words[keyword];
    if (known === undefined || alternatives.some((prefix) => keywordLocation.startsWith(prefix))) continue;
    const missing = keyword === 'required' ? `/${/"(.*)"/.exec(error)?.[1] ?? ''}` : '';
    violations.push({
      pointer: base + instanceLocation.slice(1) + missing,
      code: known.code,
      message: known.message(keyword === 'false' || keyword === 'required' ? '' : limitAt(schema, keywordLocation)),
    });
  }
  return violations;
};

const invalidRequest = (violations: readonly ProblemViolation[]) =>
  new ProblemError(problemTypes.invalidRequest, 422, {violations});

const fromText = (text: string, schema: Schema): unknown => {
  const {type} = input.definition(schema);
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
};

const unstorable = (pointer: string): ProblemViolation => ({
  pointer,
  code: 'wrong-format',
  message: {
    zh: '里面有无法保存的字符，请删掉后重新输入',
    en: 'There is a character in it that cannot be kept: remove it',
  },
});

const readParameters = (id: OperationId, place: Parameter['in'], textOf: (name: string) => string | undefined) => {
  const values: Record<string, unknown> = {};
  const violations: ProblemViolation[] = [];
  for (const {name, in: where, required, schema} of operationOf(id).parameters) {
    if (where !== place) continue;
    const text = textOf(name);
    const definition = input.definition(schema);
    if (text === undefined) {
      if (definition.default !== undefined) values[name] = definition.default;
      if (required === true) {
        violations.push({
          pointer: `#/${place}/${name}`,
          code: 'required',
          message: requiredWords,
        });
      }
      continue;
    }
    const value = fromText(text, schema);
    const errors = input.errors(value, schema);
    const isKept = isStorable(text);
    // A code that cannot be one is as unknown as one that nothing answers to.
    const isCode = place === 'path' || (place === 'query' && definition.pattern !== undefined);
    if ((errors.length > 0 || !isKept) && isCode) throw notFound();
    if (!isKept) violations.push(unstorable(`#/${place}/${name}`));
    violations.push(...toViolations(errors, schema, `#/${place}/${name}`));
    values[name] = value;
  }
  if (violations.length > 0) throw invalidRequest(violations);
  return values;
};

/**
 * Query parameters, converted and with defaults; ones that the contract does not name are left alone.
 *
 * @throws {ProblemError} 404 a code of the wrong shape; 422 anything else that does not fit
 */
export const readQuery = <Id extends OperationId>(id: Id, context: Context): ReadQuery<Id> =>
  readParameters(id, 'query', (name) => context.req.query(name)) as ReadQuery<Id>;

/** @throws {ProblemError} 404 a code of the wrong shape */
export const readPath = <Id extends OperationId>(id: Id, context: Context): ReadPath<Id> =>
  readParameters(id, 'path', (name) => context.req.param(name)) as ReadPath<Id>;

/** Headers by the contract's spelling, e.g. `Idempotency-Key`. @throws {ProblemError} 422 */
export const readHeaders = <Id extends OperationId>(id: Id, context: Context): ReadHeaders<Id> =>
  readParameters(id, 'header', (name) => context.req.header(name));

/**
 * The JSON body.
 *
 * @throws {ProblemError} 415 not JSON by its media type, 413 too large, 400 does not parse, 422 does not fit
 */
export const readBody = async <Id extends OperationId>(id: Id, context: Context): Promise<ReadBody<Id>> => {
  const schema = operationOf(id).body;
  if (schema === undefined) throw new RangeError(`Operation ${id} has no body`);
  const mediaType = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new ProblemError(problemTypes.unsupportedMediaType, 415);

  const body: unknown = parse(new TextDecoder().decode(await readAll(context.req.raw, maxBodyBytes)));
  const errors = input.errors(body, schema);
  if (errors.length > 0) throw invalidRequest(toViolations(errors, schema));
  const pointers = unstorablePointers(body);
  if (pointers.length > 0) throw invalidRequest(pointers.map(unstorable));
  return body as ReadBody<Id>;
};

/**
 * A body of bytes (`application/octet-stream`).
 *
 * @throws {ProblemError} 415 another media type, 413 more than `most` bytes, 422 none at all
 */
export const readBytes = async (context: Context, most: number): Promise<Uint8Array> => {
  const mediaType = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/octet-stream') throw new ProblemError(problemTypes.unsupportedMediaType, 415);
  const bytes = await readAll(context.req.raw, most);
  if (bytes.length === 0) throw invalidRequest([{pointer: '', code: 'required', message: requiredWords}]);
  return bytes;
};

/** The line broke: nobody is left to hear it, and it is no fault of ours. */
const lineBroke = (cause: unknown): never => {
  throw new ProblemError(problemTypes.malformedJson, 400, {cause});
};

/**
 * Reads no further than the limit. Over HTTP a body cannot be longer than it says, and then comes in one piece; one that does not
 * say is read in pieces, and no longer than it may be.
 */
const readAll = async (request: Request, most: number): Promise<Uint8Array> => {
  const told = request.headers.get('Content-Length');
  const isTold = told !== null && /^\d+$/.test(told);
  // Firefox gives a body only whole: there this runs in the page, which is where the body came from.
  if (!isTold && 'body' in request) return readPieces(request, most);
  if (Number(told) > most) throw new ProblemError(problemTypes.bodyTooLarge, 413);
  const bytes = new Uint8Array(await request.arrayBuffer().catch(lineBroke));
  // Another host than Node's may have believed it.
  if (bytes.length > most) throw new ProblemError(problemTypes.bodyTooLarge, 413);
  return bytes;
};

const readPieces = async (request: Request, most: number): Promise<Uint8Array> => {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  const read = () => reader.read().catch(lineBroke);
  for (let part = await read(); !part.done; part = await read()) {
    const bytes = part.value as Uint8Array;
    size += bytes.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new ProblemError(problemTypes.bodyTooLarge, 413);
    }
    parts.push(bytes);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const bytes of parts) {
    all.set(bytes, at);
    at += bytes.byteLength;
  }
  return all;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProblemError(problemTypes.malformedJson, 400, {cause});
  }
};

const problem = output.add({$ref: '#/components/schemas/Problem'});
const problemMediaType = 'application/problem+json';

/** A refusal's type has to be one that the contract names for this operation, or for any. */
const problemFaults = (id: OperationId, status: number, body: unknown): string[] => {
  const {type} = body as {type?: unknown};
  const known = [...generalProblems, ...problemsOf(id, status)];
  const isDocumented = known.some((each) => each === type && problemStatuses[each] === status);
  return isDocumented ? [] : [`${id} ${status}: the contract has no such answer of type ${String(type)} (x-problems)`];
};

/**
 * What is wrong with an answer by the contract, for tests.
 *
 * @param body - parsed JSON; undefined when the response has none
 * @returns one line per fault, empty when it fits
 */
export const checkResponse = (id: OperationId, status: number, mediaType: string | null, body: unknown): string[] => {
  const {body: requestBody, responses} = operationOf(id);
  // Any conditional read may be answered so (RFC 9110, 13.1.2); the contract says it only where clients must expect it.
  if (status === 304 && requestBody === undefined)
    return body === undefined ? [] : [`${id} 304: a body where none belongs`];
  const isGeneral = generalProblems.some((type) => problemStatuses[type] === status);
  const documented = responses.get(String(status)) ?? (isGeneral ? new Map([[problemMediaType, problem]]) : undefined);
  if (documented === undefined) return [`${id}: the contract has no answer ${status}`];
  const type = mediaType?.split(';')[0]?.trim() ?? '';
  if (documented.size === 0) return body === undefined ? [] : [`${id} ${status}: a body where none belongs`];
  const schema = documented.get(type);
  if (schema === undefined) return [`${id} ${status}: ${type || 'no media type'} is not in the contract`];
  if (body === undefined) return [`${id} ${status}: no body where one belongs`];
  const faults = output
    .errors(body, schema)
    .filter(({keyword}) => words[keyword] !== undefined)
    .map(({instanceLocation, error}) => `${id} ${status} ${instanceLocation}: ${error}`);
  return faults.length === 0 && status >= 400 ? problemFaults(id, status, body) : faults;
};
