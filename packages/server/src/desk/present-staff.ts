import type {Assignee, StaffMember} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {AdviserRecord, StaffRecord} from '../catalogue/records.js';
import {toUnitRef} from '../cases/case-names.js';
import {unitsOf} from './scope.js';

/** Villages named in a line; the rest are counted. */
const placesNamed = 3;

/** A member of staff with the units whose queue is theirs. */
export const presentStaffMember = (member: StaffRecord, catalogue: Catalogue): StaffMember => ({
  id: member.id,
  name: member.name,
  role: member.role,
  scope: member.scope,
  units: unitsOf(member, catalogue).map((unit) => toUnitRef(unit, catalogue)),
  provenance: member.provenance,
});

const placesOf = ({stations}: AdviserRecord, catalogue: Catalogue): string => {
  const names = stations.flatMap((id) => {
    const station = catalogue.station(id);
    const region = station && catalogue.region(station.region);
    return region ? [region.shortName ?? region.name.zh] : [];
  });
  const named = names.slice(0, placesNamed).join('、');
  return names.length > placesNamed ? `${named}等 ${String(names.length)} 个村居` : named;
};

const presentAdviser = (adviser: AdviserRecord, catalogue: Catalogue): Assignee => ({
  id: adviser.id,
  name: adviser.name,
  role: 'adviser',
  place: placesOf(adviser, catalogue),
});

/** Who can be given a case of this unit: its staff, then the advisers of its villages. */
export const assigneesOf = (unit: string, catalogue: Catalogue): Assignee[] => [
  ...catalogue.staffOfUnit(unit).map(({id, name, role}) => ({id, name, role})),
  ...catalogue.advisersUnder(unit).map((adviser) => presentAdviser(adviser, catalogue)),
];

/** Who has a case now; undefined when nobody has, or they are no longer here. */
export const findAssignee = (id: string | null, catalogue: Catalogue): Assignee | undefined => {
  if (id === null) return undefined;
  const member = catalogue.staffMember(id);
  if (member) return {id, name: member.name, role: member.role};
  const adviser = catalogue.adviser(id);
  return adviser && presentAdviser(adviser, catalogue);
};
