import type {CaseKind, Text} from '@pls-kit/contract';
import {addDays, toLocalDate} from '@pls-kit/rules';
import type {State} from '../cases/transitions.js';

/** How long the words of some ended cases are kept. */
export interface RetentionRule {
  /** Default: every kind. */
  readonly kinds?: readonly CaseKind[];
  /** Default: every state in which a case has ended. */
  readonly states?: readonly State[];
  /** Days after the day of the end; on the day after the last of them they are erased. */
  readonly days: number;
}

/**
 * How long what is kept: data, so that a city can set its own.
 *
 * 个人信息保护法 art. 19 asks for the shortest time that the purpose needs and names no figure, nor does any law for what is kept
 * here: the unit's own file is archived by the rules for files. The days of `words` are therefore this platform's commitments.
 */
export interface RetentionRules {
  /** Goes up with every change: ended cases are then dated anew, to an earlier day only, since the citizen was told the other. */
  readonly version: number;
  /** The first that fits counts; the last one fits every case. */
  readonly words: readonly RetentionRule[];
  /** Days that a reading stays in the access log. At least three years: 个人信息保护法 art. 56 asks that of records of processing. */
  readonly accessLogDays: number;
}

/** 个人信息保护法 art. 56: three years, leap day included. */
export const leastAccessLogDays = 3 * 365 + 1;
/** A rule that erased within days would be a slip of the pen. */
export const leastDays = 30;

export const defaultRetention: RetentionRules = {
  version: 1,
  words: [
    // Nobody worked on it to an end: enough to see that it was one's own doing.
    {states: ['withdrawn'], days: 90},
    {kinds: ['callback'], days: 90},
    // Longer than the six months in which an administrative suit against a refusal is filed (行政诉讼法 art. 46).
    {states: ['declined'], days: 365},
    // As long as a civil claim runs (民法典 art. 188): the grant and what was told are needed for it.
    {kinds: ['legal-aid'], days: 1096},
    // As long as the enforcement of a confirmed agreement can be asked for: two years (民事诉讼法).
    {kinds: ['mediation'], days: 730},
    {days: 365},
  ],
  accessLogDays: leastAccessLogDays,
};

/** Days that the words of a case are kept after such an end. @throws {RangeError} no rule fits */
export const daysKept = ({words}: RetentionRules, {kind, state}: {kind: CaseKind; state: State}): number => {
  const rule = words.find(({kinds, states}) => (kinds?.includes(kind) ?? true) && (states?.includes(state) ?? true));
  if (!rule) throw new RangeError(`No retention rule fits a case of kind ${kind} that ended as ${state}`);
  return rule.days;
};

/** The last day that the words of a case that ended then are kept. */
export const keptUntil = (rules: RetentionRules, ended: {kind: CaseKind; state: State; at: Date}): string =>
  addDays(toLocalDate(ended.at), daysKept(rules, ended));

/** The same for the citizen, before the end as well. */
export const sayRetention = (days: number): Text => ({
  zh: `办结后保存 ${String(days)} 天，到期自动删除，只留下不含个人信息的办理记录（个人信息保护法第十九条）。您也可以在办结后随时自己删除。`,
  en: `Kept for ${String(days)} days after the end and then erased by itself; only a record without personal information stays (Personal Information Protection Law, art. 19). Once it has ended, you can erase it yourself at any time.`,
});

/** The rules of this installation. */
export const retentionOf = ({retention}: {readonly retention?: RetentionRules}): RetentionRules =>
  retention ?? defaultRetention;
