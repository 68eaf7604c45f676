import assert from 'node:assert/strict';
import type {AttachmentUpload, OperationId} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {expireClocks} from '../clock/expire-clocks.js';
import {contractOperations, type ContractOperation} from '../contract-operations.js';
import {reachOf} from '../desk/scope.js';
import {seedAnnouncements} from '../seed/announcements.js';
import {book, nextFreeSlot, openAppointment, village, visitDraft} from './appointments.js';
import {luoyang, newIdempotencyKey, openToken, signIn, submit, type Casework, type RequestOptions} from './casework.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: string | number;
}

/** An operation of the contract with all that a request for it needs to be taken in, but for its body. */
export interface CallableOperation extends ContractOperation {
  readonly parameters: readonly Parameter[];
  /** The body's media type; undefined where there is none. */
  readonly body: string | undefined;
  readonly isSecured: boolean;
  /** Statuses that the contract has for it. */
  readonly statuses: readonly string[];
  /** Path, query, headers and a token that lets it in. */
  readonly options: RequestOptions;
}

interface Operation {
  readonly parameters?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: {readonly content: Readonly<Record<string, unknown>>};
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

/** What a reference stands for. */
const resolve = <Value>(value: Readonly<Record<string, unknown>>): Value => {
  const [, , section = '', name = ''] = typeof value['$ref'] === 'string' ? value['$ref'].split('/') : [];
  return (name === '' ? value : document.components[section]?.[name]) as Value;
};

const firstOf = (values: unknown) => (values as readonly string[] | undefined)?.[0];

const operationOf = ({template, method}: ContractOperation) =>
  document.paths[template]?.[method.toLowerCase()] as Operation;

/**
 * Every operation, each with something of its own to work on: a case whose time is over, with a file beside it.
 *
 * @param casework - its clock is moved on
 */
export const everyOperation = async (casework: Casework): Promise<readonly CallableOperation[]> => {
  const receipt = await submit(casework);
  casework.setClock('2026-12-01T09:30:00+08:00');
  assert.equal(await expireClocks(casework.world, luoyang), 1);
  await seedAnnouncements(casework.database);
  const upload = await casework.request<AttachmentUpload>('createAttachment', {
    body: {homeCounty: '410311', name: '借条.jpg', size: 2048},
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });
  assert.equal(upload.status, 201, upload.text);

  const slot = await nextFreeSlot(casework, {region: village.region, kind: 'adviser-visit'});
  const booked = await book(casework, visitDraft(slot));
  const tokens = {
    appointmentToken: await openAppointment(casework, booked),
    caseToken: await openToken(casework, receipt),
    uploadToken: upload.body.token,
    clerk: await signIn(casework, 'clerk-lys-410311013'),
    supervisor: await signIn(casework, 'supervisor-410311'),
  };
  const values: Readonly<Record<string, string>> = {
    number: receipt.number,
    clock: 'answer',
    offset: '0',
    locator: '7Xq1r0mWk3n9vT5bYc2dLwPp7hZ4oEo9sUAQkQeM8gq',
    unit: 'LYS-410311013',
    'Idempotency-Key': newIdempotencyKey(),
  };
  const staffToken = (operation: OperationId) =>
    (reachOf as Partial<Record<OperationId, {clerk: string}>>)[operation]?.clerk === 'none'
      ? tokens.supervisor
      : tokens.clerk;

  return contractOperations().map((operation) => {
    const {id, template} = operation;
    const {parameters: named = [], requestBody, responses, security = []} = operationOf(operation);
    const parameters = named.map((parameter) => {
      const {schema, ...rest} = resolve<Parameter>(parameter);
      return {...rest, schema: resolve<Parameter['schema']>(schema)};
    });
    const valueOf = ({name, schema, example}: Parameter) =>
      template.startsWith('/v1/attachments/') && name === 'id'
        ? upload.body.id
        : template.includes('/appointments/') && name === 'number'
          ? booked.number
          : String(
              values[name] ?? example ?? firstOf(schema['examples']) ?? firstOf(schema['x-extensible-enum']) ?? name,
            );
    const given = (place: Parameter['in']) =>
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place && parameter.required === true)
          .map((parameter) => [parameter.name, valueOf(parameter)]),
      );
    const scheme = security.flatMap(Object.keys)[0];
    const token =
      scheme === 'staffToken' ? staffToken(id) : tokens[scheme as 'caseToken' | 'appointmentToken' | 'uploadToken'];
    return {
      ...operation,
      parameters,
      body: Object.keys(requestBody?.content ?? {})[0],
      isSecured: scheme !== undefined,
      statuses: Object.keys(responses),
      options: {
        path: given('path'),
        query: given('query'),
        headers: given('header'),
        ...(scheme !== undefined && {token}),
      },
    };
  });
};
