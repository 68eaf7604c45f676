import type {NamedCode, Slot as WireSlot, SlotPlace} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {namesOf, toUnitRef} from '../cases/case-names.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ProblemError} from '../problem.js';
import {problemTypes} from '@pls-kit/contract';
import type {World} from '../world.js';
import {listBookable} from './find-slot.js';
import {countSeats} from './seats.js';
import type {Slot} from './slots.js';

/** Where to go; a place that a later catalogue has dropped still has its id. */
export const presentPlace = (id: string, catalogue: Catalogue): SlotPlace => {
  const station = catalogue.station(id);
  if (station) {
    const {name, region, address} = station;
    return {id, name: catalogue.unit(id)?.name ?? {zh: name}, region, address};
  }
  const unit = catalogue.unit(id);
  return {id, name: unit?.name ?? {zh: id}, region: unit?.region ?? '0000'};
};

/** A window's service with its name. */
export const presentService = (service: string | null, catalogue: Catalogue): {service?: NamedCode} => {
  const {service: named} = namesOf({service, topic: null, region: null}, catalogue);
  return named ? {service: named} : {};
};

/** Slots with the places that are left. */
export const presentSlots = async (
  {database}: World,
  catalogue: Catalogue,
  slots: readonly Slot[],
): Promise<WireSlot[]> => {
  const left = await countSeats(database, slots);
  return slots.map(({id, rota, start, end, provisional}) => ({
    id,
    kind: rota.kind,
    ...presentService(rota.service, catalogue),
    homeCounty: rota.homeCounty,
    start: toLocalInstant(start),
    end: toLocalInstant(end),
    remaining: left.get(id) ?? 0,
    unit: toUnitRef(rota.unit, catalogue),
    place: presentPlace(rota.place, catalogue),
    ...(rota.host && {host: rota.host.name}),
    ...(provisional && {provisional}),
    provenance: rota.provenance,
  }));
};

/** Slots that are looked through for free ones, and how many are offered. */
const lookedThrough = 60;
const offered = 3;

/** The next free times of a rota: after the one that is not to be had, then earlier ones. */
export const freeInstead = async (
  world: World,
  catalogue: Catalogue,
  {id: gone, rota, start: at}: Pick<Slot, 'id' | 'rota' | 'start'>,
): Promise<WireSlot[]> => {
  const all = (await listBookable(world, catalogue, rota)).filter(({id}) => id !== gone);
  const later = all.filter(({start}) => start > at);
  const earlier = all.filter(({start}) => start < at).reverse();
  const slots = await presentSlots(world, catalogue, [...later, ...earlier].slice(0, lookedThrough));
  return slots.filter(({remaining}) => remaining > 0).slice(0, offered);
};

/** 409 with the next free times of the same rota. */
export const slotFull = async (world: World, catalogue: Catalogue, wanted: Slot): Promise<ProblemError> =>
  new ProblemError(problemTypes.slotFull, 409, {slots: await freeInstead(world, catalogue, wanted)});
