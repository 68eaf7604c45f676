import type {CaseHold} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {toUnitRef} from '../cases/case-names.js';
import {readText} from '../cases/case-store.js';
import {sayState} from '../cases/case-words.js';
import {findAssignee} from '../desk/present-staff.js';
import type {World} from '../world.js';
import {textOfHold, type StoredHold} from './hold-store.js';

/** A hold for those who keep watch over it: why, and nothing of what the case says. */
export const presentHold = async (
  world: World,
  catalogue: Catalogue,
  {hold, stored}: StoredHold,
): Promise<CaseHold> => {
  const placedBy = findAssignee(hold.placed_by, catalogue);
  const releasedBy = findAssignee(hold.released_by, catalogue);
  return {
    number: stored.number,
    kind: stored.kind,
    unit: toUnitRef(stored.unit, catalogue),
    caseState: stored.state,
    caseStateText: sayState(stored.state),
    placedAt: toLocalInstant(hold.placed_at),
    ...(placedBy && {placedBy}),
    reason: (await readText(world, stored, textOfHold(hold.id))) ?? '',
    ...(stored.keptUntil !== null && {keptUntil: stored.keptUntil}),
    ...(stored.erasureRequestedAt !== null && {erasureRequestedAt: toLocalInstant(stored.erasureRequestedAt)}),
    ...(hold.released_at !== null && {
      releasedAt: toLocalInstant(hold.released_at),
      erased: stored.erasedAt !== null,
    }),
    ...(releasedBy && {releasedBy}),
  };
};
