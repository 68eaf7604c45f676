import type {CaseKind, SheetLimit, SheetProcess, SheetService, Text, UnitRef, UnitSheet} from '@pls-kit/contract';
import {stepsAhead, sayState} from '../cases/case-words.js';
import {kindStepsOf} from '../cases/kind-steps.js';
import {routeCase} from '../cases/routing.js';
import {cityBureau, type Catalogue} from '../catalogue/catalogue.js';
import {hotline} from '../catalogue/hotline.js';
import type {ServiceRecord, StaffRecord, UnitRecord} from '../catalogue/records.js';
import {type ClockRule, ruleSetFor, ruleSets} from '../clock/rule-sets.js';
import {formsOfService, newestForms} from '../forms/forms.js';
import {evaluationNote, pauseTexts, postTexts, signalTexts, supervisionNote} from './sheet-words.js';
import {dutiesOf} from './unit-duties.js';

interface NamedKind {
  readonly kind: CaseKind;
  readonly name: Text;
  readonly service: ServiceRecord | undefined;
}

/** Kinds of cases that have rules, as the services have them in order, then those without a service. */
const caseKinds = (catalogue: Catalogue): NamedKind[] => {
  const named = [...new Set(ruleSets.map(({kind}) => kind))].flatMap((kind): NamedKind[] => {
    const form = newestForms().find((each) => each.kind === kind);
    if (!form) return [];
    const service = form.service === undefined ? undefined : catalogue.service(form.service);
    return [{kind, name: service?.name ?? form.title, service}];
  });
  const place = ({service}: NamedKind) => (service ? catalogue.services.indexOf(service) : catalogue.services.length);
  return named.sort((one, other) => place(one) - place(other));
};

/** Where a case of a kind ends up when it is brought to a unit: the routing's own answer. */
const workedOnBy = (kind: CaseKind, unit: UnitRecord, catalogue: Catalogue): string => {
  if (unit.kind !== 'station') return unit.id;
  const {receivedBy, passedTo} = routeCase(
    {kind, homeCounty: unit.homeCounty, place: unit.region, greenChannel: false},
    catalogue,
  );
  return passedTo ?? receivedBy;
};

const toLimit = (rule: ClockRule): SheetLimit => ({
  what: rule.what,
  owedBy: rule.owedBy,
  nature: rule.nature,
  from: signalTexts[rule.startsAt],
  limit: rule.limit,
  unit: rule.unit,
  ...(rule.extension && {extension: rule.extension}),
  basis: rule.basis,
  ...(rule.article && {article: rule.article}),
  stopsFor: rule.pauses.map((pause) => pauseTexts[pause]),
  remedy: rule.remedy,
});

const toProcess = (kind: CaseKind, name: Text, today: string): SheetProcess => {
  const {id, version, effectiveFrom, clocks} = ruleSetFor(kind, today);
  return {
    kind,
    name,
    ruleSet: {id, version, effectiveFrom},
    stages: [
      {code: 'submitted', text: sayState('submitted')},
      ...stepsAhead('submitted', kind).map(({state, text}) => ({code: state, text})),
    ],
    steps: kindStepsOf(kind).map(({code, text}) => ({code, text})),
    limits: clocks.map(toLimit),
  };
};

const refOf = (id: string, catalogue: Catalogue): UnitRef => {
  const unit = catalogue.unitRef(id);
  if (!unit) throw new RangeError(`There is no unit ${id}`);
  return unit;
};

const toService = (service: ServiceRecord, handledBy: UnitRef): SheetService => ({
  code: service.code,
  name: service.name,
  who: service.who,
  materials: service.materials,
  limits: service.limits,
  ...(service.limitNote !== undefined && {limitNote: service.limitNote}),
  fee: service.fee,
  feeBasis: service.feeBasis ?? [],
  ...(service.referral !== undefined && {referral: service.referral}),
  forms: formsOfService(service.code),
  handledBy,
});

/** Who watches over a unit: the one level up. */
const unitAbove = ({id, kind, region}: UnitRecord, catalogue: Catalogue): UnitRef | null => {
  if (kind === 'bureau') return null;
  const center = kind === 'station' ? catalogue.coverage(region)?.servedBy.id : undefined;
  return refOf(center === undefined || center === id ? cityBureau.unit : center, catalogue);
};

/** Its own people, and those who watch over its region. */
const staffOf = ({id, kind, region}: UnitRecord, catalogue: Catalogue): readonly StaffRecord[] => [
  ...catalogue.staffOfUnit(id),
  ...catalogue.staff.filter(
    ({role, unit, scope}) => kind !== 'station' && role === 'supervisor' && unit === null && scope === region,
  ),
];

/**
 * What a unit makes public (公示栏), from one place: the catalogue, the routing, the table of states, the steps of each kind and the
 * rule sets in force.
 *
 * @param today - `YYYY-MM-DD`
 */
export const presentSheet = (unit: UnitRecord, catalogue: Catalogue, today: string): UnitSheet => {
  const station = catalogue.station(unit.id);
  const kinds = caseKinds(catalogue);
  const offered = station?.services ?? kinds.flatMap(({service}) => service?.code ?? []);
  const isOffered = (service: ServiceRecord | undefined) => service === undefined || offered.includes(service.code);
  const worked = kinds.filter(({kind, service}) => isOffered(service) && workedOnBy(kind, unit, catalogue) === unit.id);
  const services = offered.flatMap((code): SheetService[] => {
    const service = catalogue.service(code);
    const kind = kinds.find((each) => each.service?.code === code)?.kind;
    const handler = kind === undefined ? unit.id : workedOnBy(kind, unit, catalogue);
    return service ? [toService(service, refOf(handler, catalogue))] : [];
  });
  const isCase = ({forms}: SheetService) => forms.length > 0;
  const work = {
    cases: worked.flatMap(({service, name}) => (service ? [name] : [])),
    other: services.filter((service) => !isCase(service)).map(({name}) => name),
    passedOn: services.filter((service) => isCase(service) && service.handledBy.id !== unit.id).map(({name}) => name),
    hasFastLane: worked.some(({kind}) => kind === 'legal-aid'),
  };
  const placeFields = ['address', 'coordinates', 'hours', 'services'];
  return {
    unit: refOf(unit.id, catalogue),
    kind: unit.kind,
    region: unit.region,
    regionName: catalogue.fullName(unit.region),
    duties: dutiesOf(unit, work, catalogue),
    staff: staffOf(unit, catalogue).map(({name, role, workNumber, provenance}) => ({
      name,
      post: postTexts[role],
      workNumber: workNumber ?? null,
      provenance,
    })),
    process: worked.map(({kind, name}) => toProcess(kind, name, today)),
    services,
    contacts: {
      station: station?.id ?? null,
      address: station?.address ?? null,
      coordinates: station?.coordinates ?? null,
      hours: station?.hours ?? null,
      phone: station?.phone ?? null,
      hotline: station?.hotline ?? hotline,
    },
    supervision: {phone: hotline, unit: unitAbove(unit, catalogue), note: supervisionNote},
    evaluation: {form: 'feedback', note: evaluationNote},
    checked: unit.checked,
    provenance: unit.provenance,
    derived: [
      ...(unit.provenance === 'derived' ? ['unit'] : []),
      'staff',
      ...(station?.derived.filter((field) => placeFields.includes(field)) ?? []),
    ],
  };
};
