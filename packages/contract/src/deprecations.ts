import {document as contract, type OpenApiDocument} from './generated/document.js';
import type {operations} from './generated/schema.js';

type OperationId = keyof operations;

/** `x-deprecation`, beside the `deprecated: true` of an operation, a parameter or a field. */
export interface Deprecation {
  /** `YYYY-MM-DD` in Asia/Shanghai: from this day on nothing new should use it. */
  readonly since: string;
  /** Likewise, not before `since`: from this day on it may be gone. */
  readonly sunset: string;
  /** Page that says what to use instead. */
  readonly link?: string;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Where the contract quotes data, and speaks of nothing itself. */
const quoting = new Set(['example', 'examples', 'default', 'const', 'enum']);

const isMarked = (value: Json): boolean => value['deprecated'] === true || 'x-deprecation' in value;

/** Everything below a value that is marked, with its place; each `$ref` is followed once where `references` is given. */
const marksIn = (
  value: unknown,
  place: string,
  references?: {of: OpenApiDocument; seen: Set<string>},
): [string, Json][] => {
  if (!isJson(value)) return [];
  const found: [string, Json][] = isMarked(value) ? [[place, value]] : [];
  for (const [key, inner] of Object.entries(value)) {
    if (quoting.has(key) || key === 'x-deprecation') continue;
    if (key !== '$ref' || typeof inner !== 'string') {
      found.push(...marksIn(inner, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, references));
    } else if (references && !references.seen.has(inner)) {
      references.seen.add(inner);
      const [, , section = '', name = ''] = inner.split('/');
      found.push(...marksIn(references.of.components[section]?.[name], inner, references));
    }
  }
  return found;
};

const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** What is wrong with a mark, in words. */
const faultOf = (mark: Json): string | undefined => {
  const deprecation = mark['x-deprecation'];
  if (mark['deprecated'] !== true) return 'has x-deprecation without deprecated: true';
  if (!isJson(deprecation)) return 'is deprecated without x-deprecation';
  const {since, sunset, link} = deprecation;
  if (!isDay(since) || !isDay(sunset)) return 'needs since and sunset, as YYYY-MM-DD';
  if (sunset < since) return 'goes before it is deprecated';
  if (link !== undefined && !(typeof link === 'string' && URL.canParse(link))) return 'has a link that is no address';
  return undefined;
};

/** Marks that do not say since when and until when, each as one line. */
export const deprecationFaults = (of: OpenApiDocument = contract): string[] =>
  marksIn(of, '#').flatMap(([place, mark]) => {
    const fault = faultOf(mark);
    return fault === undefined ? [] : [`${place} ${fault}`];
  });

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Operations that will go, or that take or give something that will. Of several marks the earliest days count: by then a
 * client must have looked.
 */
export const deprecationsOf = (of: OpenApiDocument = contract): ReadonlyMap<OperationId, Deprecation> =>
  new Map(
    Object.values(of.paths).flatMap((item) =>
      methods.flatMap((method): [OperationId, Deprecation][] => {
        const operation = item[method];
        if (!isJson(operation)) return [];
        const marks = marksIn(operation, '', {of, seen: new Set()}).map(
          ([, mark]) => mark['x-deprecation'] as Deprecation,
        );
        const [first, ...others] = marks.toSorted((one, other) => (one.sunset < other.sunset ? -1 : 1));
        if (!first) return [];
        const since = others.reduce((earliest, mark) => (mark.since < earliest ? mark.since : earliest), first.since);
        return [[operation['operationId'] as OperationId, {...first, since}]];
      }),
    ),
  );
