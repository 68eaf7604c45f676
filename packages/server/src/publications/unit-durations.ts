import type {CaseKind, KindDuration, UnitDurations} from '@pls-kit/contract';
import {addDays, countDays, toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {toUnitRef} from '../cases/case-names.js';
import type {World} from '../world.js';

/** Fewer say nothing of the office, and may say something of somebody. */
const fewestCases = 10;
/** The newest of a year; more would change no figure. */
const mostCases = 5000;
const answered = ['resolved', 'closed', 'declined'] as const;
const answers = ['resolved', 'declined'] as const;

/** The smallest of sorted numbers that a share of them does not exceed. */
const within = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

/** @param days - from receipt to answer, one number a case; a case answered on its first day took one */
export const toDuration = (kind: CaseKind, days: readonly number[]): KindDuration | undefined => {
  if (days.length < fewestCases) return undefined;
  const sorted = days.map((day) => Math.max(1, day)).sort((one, other) => one - other);
  return {
    kind,
    cases: Math.floor(sorted.length / 10) * 10,
    halfWithinDays: within(sorted, 0.5),
    mostWithinDays: within(sorted, 0.8),
  };
};

const midnight = (date: string): string => new Date(`${date}T00:00:00+08:00`).toISOString();

/**
 * How long cases took at a unit, over the year up to yesterday: the same all day long, so that no new answer shows by itself.
 *
 * One county's rows only: a case that lies under another county's key is not counted.
 */
export const readDurations = async (
  {database, now}: World,
  catalogue: Catalogue,
  unit: {readonly id: string; readonly homeCounty: string},
): Promise<UnitDurations> => {
  const today = toLocalDate(now());
  const from = addDays(today, -365);
  const rows = await database
    .selectFrom('cases')
    .innerJoin('case_events as event', (join) =>
      join.onRef('event.home_county', '=', 'cases.home_county').onRef('event.number', '=', 'cases.number'),
    )
    .select(['cases.kind', 'cases.received_at as receivedAt'])
    // The first answer: one that was reopened was answered then.
    .select(({fn}) => fn.min<string>('event.at').as('answeredAt'))
    .where('cases.home_county', '=', unit.homeCounty)
    .where('cases.unit', '=', unit.id)
    .where('cases.state', 'in', answered)
    .where('event.type', 'in', answers)
    .where('event.at', '>=', midnight(from))
    .where('event.at', '<', midnight(today))
    .groupBy(['cases.number', 'cases.kind', 'cases.received_at'])
    .orderBy('cases.received_at', 'desc')
    .limit(mostCases)
    .execute();
  const days = new Map<CaseKind, number[]>();
  for (const {kind, receivedAt, answeredAt} of rows) {
    const ofKind = days.get(kind) ?? [];
    ofKind.push(countDays(toLocalDate(receivedAt), toLocalDate(answeredAt)));
    days.set(kind, ofKind);
  }
  const items = [...days].flatMap(([kind, took]) => toDuration(kind, took) ?? []);
  return {
    unit: toUnitRef(unit.id, catalogue),
    from,
    to: addDays(today, -1),
    items: items.sort((one, other) => (one.kind < other.kind ? -1 : 1)),
  };
};
