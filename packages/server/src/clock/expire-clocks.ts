import {computeDeadline, toLocalDate} from '@pls-kit/rules';
import {findCase, type StoredCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import {stateAfter} from '../cases/transitions.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {World} from '../world.js';
import {listClocks, listRunOut, type ClockPlace} from './clock-store.js';
import {hasRunOut, ruleOfClock, type Clock} from './clocks.js';
import {isVersionConflict, recordClockEvent} from './record-clock-event.js';
import {supervisionLimit} from './rule-sets.js';

/** Clocks of one look; what is left is found by the next. */
const atOnce = 100;

const openSupervision = (world: World, {calendar}: Catalogue, stored: StoredCase, clock: Clock): Promise<void> =>
  recordClockEvent(
    world,
    stored,
    {type: 'supervision-opened', actor: 'system', clock: clock.name, dueOn: clock.dueOn},
    {
      change: (each) => ({...each, expiredAt: world.now().toISOString()}),
      alongside: async (transaction, {at}) => {
        const {dueOn} = computeDeadline({...supervisionLimit, startedOn: toLocalDate(at)}, calendar);
        await transaction
          .insertInto('supervisions')
          .values({
            home_county: stored.homeCounty,
            number: stored.number,
            clock: clock.name,
            unit: stored.unit,
            due_on: clock.dueOn,
            state: 'open',
            opened_at: at.toISOString(),
            look_by: dueOn,
            explained_sequence: null,
            explained_at: null,
            closed_sequence: null,
            closed_at: null,
            closed_by: null,
          })
          .execute();
      },
    },
  );

const passLimit = (world: World, stored: StoredCase, clock: Clock): Promise<void> =>
  recordClockEvent(
    world,
    stored,
    {type: 'limit-passed', actor: 'system', clock: clock.name, dueOn: clock.dueOn},
    {change: (each) => ({...each, expiredAt: world.now().toISOString()})},
  );

/** A step that a rule says silence stands for; where the case has moved on meanwhile, the limit has merely passed. */
const deem = async (
  world: World,
  catalogue: Catalogue,
  {stored, clock, step}: {stored: StoredCase; clock: Clock; step: 'withdraw' | 'accept'},
): Promise<void> => {
  const {state, kind} = stored;
  const isOpen = step === 'withdraw' ? state === 'waiting_for_citizen' : stateAfter(step, {state, kind}) !== undefined;
  if (!isOpen) return passLimit(world, stored, clock);
  await changeCase(world, catalogue, stored, {step, version: stored.version, actor: 'system'});
  if (step === 'withdraw') return;
  // Accepting leaves the case open: the clock that said so is done with.
  const accepted = await findCase(world.database, stored);
  const [running] = (await listClocks(world.database, stored)).filter(({name}) => name === clock.name);
  if (accepted && running && hasRunOut(running, toLocalDate(world.now()))) await passLimit(world, accepted, running);
};

const expireClock = (world: World, catalogue: Catalogue, stored: StoredCase, clock: Clock): Promise<void> => {
  switch (ruleOfClock(clock).onExpiry) {
    case 'supervision':
      return openSupervision(world, catalogue, stored, clock);
    case 'remedy':
      return passLimit(world, stored, clock);
    case 'deemed_withdrawn':
      return deem(world, catalogue, {stored, clock, step: 'withdraw'});
    case 'deemed_accepted':
      return deem(world, catalogue, {stored, clock, step: 'accept'});
  }
};

/** @returns whether this caller did it: another may have been faster, or the citizen */
const expireOne = async (world: World, catalogue: Catalogue, place: ClockPlace): Promise<boolean> => {
  const stored = await findCase(world.database, place);
  if (!stored) return false;
  const clock = (await listClocks(world.database, stored)).find(({name}) => name === place.name);
  if (!clock || !hasRunOut(clock, toLocalDate(world.now()))) return false;
  try {
    await expireClock(world, catalogue, stored, clock);
    return true;
  } catch (error) {
    if (isVersionConflict(error)) return false;
    throw error;
  }
};

/**
 * Does what the rules say of every date that has gone by: opens a supervision, counts silence as withdrawn, tells what is
 * left to do. Each clock runs out once, however many callers there are.
 *
 * @returns how many clocks this caller let run out
 */
export const expireClocks = async (world: World, catalogue: Catalogue): Promise<number> => {
  const today = toLocalDate(world.now());
  let expired = 0;
  let after: (ClockPlace & {readonly dueOn: string}) | undefined;
  for (;;) {
    const places = await listRunOut(world.database, {today, limit: atOnce, after});
    for (const place of places) {
      try {
        if (await expireOne(world, catalogue, place)) expired += 1;
      } catch (error) {
        // One case that cannot be worked on must not keep the others from it; it is tried again the next time.
        world.settings.log?.(JSON.stringify({level: 'error', task: 'expire-clocks', error: (error as Error).name}));
      }
    }
    after = places.at(-1);
    if (places.length < atOnce) return expired;
  }
};
