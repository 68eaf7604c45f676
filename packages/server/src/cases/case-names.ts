import type {NamedCode, Text, UnitRef} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StoredCase} from './case-store.js';

/** A unit that a later catalogue has dropped still has its id. */
export const toUnitRef = (unit: string, catalogue: Catalogue): UnitRef =>
  catalogue.unitRef(unit) ?? {id: unit, name: {zh: unit}};

/** Name of a member of staff or an adviser, as the public sees it. */
export const nameOfAssignee = (id: string | null, catalogue: Catalogue): Text | undefined =>
  id === null ? undefined : (catalogue.staffMember(id)?.name ?? catalogue.adviser(id)?.name);

/** Codes of a case with their names, for the public and for the desk alike. */
export const namesOf = (
  {service, topic, region}: Pick<StoredCase, 'service' | 'topic' | 'region'>,
  catalogue: Catalogue,
): {service?: NamedCode; topic?: NamedCode; region?: NamedCode} => {
  const named = (code: string | null, name: Text | undefined): NamedCode | undefined =>
    code === null ? undefined : {code, name: name ?? {zh: code}};
  const serviceName = named(service, service === null ? undefined : catalogue.service(service)?.name);
  const topicName = named(topic, topic === null ? undefined : catalogue.topic(topic)?.name);
  const regionName = named(region, region === null ? undefined : {zh: catalogue.fullName(region)});
  return {
    ...(serviceName && {service: serviceName}),
    ...(topicName && {topic: topicName}),
    ...(regionName && {region: regionName}),
  };
};
