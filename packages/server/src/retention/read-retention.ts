import type {CaseKind} from '@pls-kit/contract';
import {isEndState, type State} from '../cases/transitions.js';
import {
  defaultRetention,
  leastAccessLogDays,
  leastDays,
  type RetentionRule,
  type RetentionRules,
} from './retention-rules.js';

/** The rules cannot be used; the message says what is wrong and how they are written. */
export class RetentionError extends Error {
  override readonly name = 'RetentionError';
}

const kinds: readonly CaseKind[] = ['consult', 'legal-aid', 'mediation', 'notary', 'forensic', 'feedback', 'callback'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readDays = (value: unknown, least: number, what: string): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > 36_525) {
    throw new RetentionError(`${what} must be a whole number of days from ${String(least)} to 36525.`);
  }
  return value;
};

const readCodes = <Code extends string>(value: unknown, isCode: (code: string) => boolean, what: string): Code[] => {
  if (!Array.isArray(value) || value.length === 0) throw new RetentionError(`${what} must be a list of codes.`);
  return value.map((code: unknown) => {
    if (typeof code !== 'string' || !isCode(code))
      throw new RetentionError(`${what} has ${String(code)}, which is none.`);
    return code as Code;
  });
};

const readRule = (value: unknown, index: number): RetentionRule => {
  const what = `Rule ${String(index + 1)} of "words"`;
  if (!isRecord(value)) throw new RetentionError(`${what} must be {"kinds": […], "states": […], "days": 365}.`);
  const unknown = Object.keys(value).find((name) => !['kinds', 'states', 'days'].includes(name));
  if (unknown !== undefined) throw new RetentionError(`${what} has "${unknown}", which is not known.`);
  return {
    ...(value['kinds'] !== undefined && {
      kinds: readCodes<CaseKind>(
        value['kinds'],
        (code) => (kinds as readonly string[]).includes(code),
        `${what}: "kinds"`,
      ),
    }),
    ...(value['states'] !== undefined && {
      states: readCodes<State>(value['states'], (code) => isEndState(code as State), `${what}: "states"`),
    }),
    days: readDays(value['days'], leastDays, `${what}: "days"`),
  };
};

/**
 * Reads retention rules as the operator writes them:
 * `{"version": 2, "words": [{"kinds": ["consult"], "states": ["closed"], "days": 180}, {"days": 365}], "accessLogDays": 1096}`.
 *
 * @throws {RetentionError} with one sentence that names the fault
 */
export const parseRetention = (text: string): RetentionRules => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new RetentionError('The retention rules are not JSON.', {cause});
  }
  const {version, words, accessLogDays} = isRecord(value) ? value : {};
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= defaultRetention.version) {
    throw new RetentionError(
      `"version" must be a whole number above ${String(defaultRetention.version)}, the built-in rules'.`,
    );
  }
  if (!Array.isArray(words) || words.length === 0) throw new RetentionError('"words" must be a list of rules.');
  const rules = words.map(readRule);
  const last = rules.at(-1);
  if (last?.kinds !== undefined || last?.states !== undefined) {
    throw new RetentionError('The last rule of "words" must fit every case: {"days": 365} alone.');
  }
  return {version, words: rules, accessLogDays: readDays(accessLogDays, leastAccessLogDays, '"accessLogDays"')};
};
