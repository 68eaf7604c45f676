import {toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {VisitChanges} from '../catalogue/visits.js';
import {byStation, listVisitChanges} from '../visits/visit-changes.js';
import type {World} from '../world.js';
import {isClosed, readClosures} from './closures.js';
import {findRota, type Rota} from './rota.js';
import {bookableSlots, findSlot, isBookable, noChanges, startOfSlot, type Slot} from './slots.js';

/** What was changed about the visits of a rota, on a date and later. */
const changesOf = async ({database}: World, {when}: Rota, from: string): Promise<VisitChanges> =>
  'days' in when ? noChanges : byStation(await listVisitChanges(database, {from, stations: [when.station]}));

/** The slot of this name as visits stand at this moment, bookable or not: what booking goes by. */
export const findSlotNow = async (world: World, catalogue: Catalogue, id: string): Promise<Slot | undefined> => {
  const rota = findRota(id.slice(0, id.lastIndexOf('.')), catalogue);
  const start = startOfSlot(id);
  if (!rota || !start) return undefined;
  return findSlot(id, catalogue, await changesOf(world, rota, toLocalDate(start)));
};

/** Whether a slot is offered at this moment: bookable, and not closed. */
export const isOffered = async ({database, now, settings}: World, slot: Slot): Promise<boolean> =>
  isBookable(slot, now(), settings.booking) && !(await isClosed(database, slot));

/** Every slot of a rota that can be booked at this moment, soonest first; how many places are left is another matter. */
export const listBookable = async (world: World, {calendar}: Catalogue, rota: Rota): Promise<Slot[]> => {
  const now = world.now();
  const changes = await changesOf(world, rota, toLocalDate(now));
  const closed = await readClosures(world.database, [rota], toLocalDate(now));
  const slots = [...bookableSlots([rota], {}, {now, calendar, changes, settings: world.settings.booking})];
  return slots.filter((slot) => !closed(slot));
};
