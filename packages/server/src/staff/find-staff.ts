import type {Catalogue} from '../catalogue/catalogue.js';
import type {AdviserRecord, StaffRecord} from '../catalogue/records.js';

/** An adviser at the desk: no unit, and nothing but the cases that were given to them. */
const toStaff = ({id, name, stations, provenance}: AdviserRecord, catalogue: Catalogue): StaffRecord | undefined => {
  const [first] = stations;
  const region = first === undefined ? undefined : catalogue.station(first)?.region;
  const scope = region === undefined ? undefined : catalogue.coverage(region)?.homeCounty;
  return scope === undefined ? undefined : {id, name, role: 'adviser', scope, unit: null, provenance};
};

/** Who works under this id: a member of staff or a village's adviser; undefined when nobody does. */
export const findStaff = (id: string, catalogue: Catalogue): StaffRecord | undefined => {
  const adviser = catalogue.adviser(id);
  return catalogue.staffAtWork(id) ?? (adviser && toStaff(adviser, catalogue));
};
