import type {Coverage, UnitRef} from '@pls-kit/contract';
import type {Calendar} from '@pls-kit/rules';
import type {
  AdviserRecord,
  PortalRecord,
  RegionRecord,
  RotaRecord,
  ServiceRecord,
  StaffRecord,
  StationRecord,
  TopicRecord,
  UnitRecord,
  VisitingRule,
} from './records.js';

/** What {@link makeCatalogue} is made from; lists are in the catalogue's own order. */
export interface CatalogueContents {
  readonly regions: readonly RegionRecord[];
  readonly stations: readonly StationRecord[];
  readonly services: readonly ServiceRecord[];
  readonly topics: readonly TopicRecord[];
  readonly portals: readonly PortalRecord[];
  readonly units: readonly UnitRecord[];
  readonly staff: readonly StaffRecord[];
  readonly advisers: readonly AdviserRecord[];
  readonly visitingRules: readonly VisitingRule[];
  readonly rotas: readonly RotaRecord[];
  readonly calendar: LiveCalendar;
}

/** An account and whether its owner still works here. */
export interface RegisteredStaff {
  readonly member: StaffRecord;
  readonly active: boolean;
}

/** The calendar in use: its years are replaced as a whole when another one was imported, so keep the calendar and not its years. */
export interface LiveCalendar extends Calendar {
  years: Calendar['years'];
}

/** The catalogue in memory: read-mostly, so every question is a look-up and none is SQL. Unknown codes give undefined. */
export interface Catalogue extends CatalogueContents {
  /** A region of today, or an abolished one by its former code. */
  region(code: string): RegionRecord | undefined;
  /** Like {@link region}, but an abolished one gives the region that came after it. */
  currentRegion(code: string): RegionRecord | undefined;
  /** Children of today, in order. */
  regionsUnder(parent: string): readonly RegionRecord[];
  /** The regions above, nearest first, the city last. */
  regionAncestors(code: string): readonly RegionRecord[];
  /** Whether a region is the other one or lies in it. */
  isWithin(code: string, region: string): boolean;
  /** From county downwards, as people say it: `洛龙区 安乐街道 狮子桥社区`. */
  fullName(code: string): string;
  /** Who serves a region, an abolished one included. */
  coverage(code: string): Coverage | undefined;
  station(id: string): StationRecord | undefined;
  stationOfTown(code: string): StationRecord | undefined;
  studioOfVillage(code: string): StationRecord | undefined;
  /** The county's front; where a county has two, the one of its larger part. */
  centerOfCounty(code: string): StationRecord | undefined;
  /** The centre that serves a county, town or village: a town's is its station's parent. */
  centerOfRegion(code: string): StationRecord | undefined;
  unit(id: string): UnitRecord | undefined;
  unitRef(id: string): UnitRef | undefined;
  /** Units whose region is this one or lies in it. */
  unitsWithin(region: string): readonly UnitRecord[];
  /** Who has or had this id: for the name beside what they did. */
  staffMember(id: string): StaffRecord | undefined;
  /** Who works here now under this id: for what they may do. */
  staffAtWork(id: string): StaffRecord | undefined;
  /** Takes in the accounts of a sign-in provider; as soon as one is active, they stand in the place of the data set's staff. */
  registerStaff(accounts: readonly RegisteredStaff[]): void;
  /** Clerks and workers of a unit who work here now. */
  staffOfUnit(id: string): readonly StaffRecord[];
  adviser(id: string): AdviserRecord | undefined;
  /** Advisers of the studios in a unit's region: those a case of the unit can be given to. */
  advisersUnder(unitId: string): readonly AdviserRecord[];
  visitingRule(stationId: string): VisitingRule | undefined;
  /** Id of the unit that works on what is brought to a station: itself, or whom it belongs to. */
  unitOfStation(station: StationRecord): string;
  rota(id: string): RotaRecord | undefined;
  /** Rotas of a unit. */
  rotasOf(unitId: string): readonly RotaRecord[];
  service(code: string): ServiceRecord | undefined;
  topic(code: string): TopicRecord | undefined;
  portal(key: string): PortalRecord | undefined;
}

/** Unit that serves whatever has no bureau of its own. */
export const cityBureau = {unit: 'LYB-410300', homeCounty: '410300'} as const;

const byKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
  new Map(items.map((item) => [keyOf(item), item]));

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** Former codes by the region that came after them; a code that is in use today is today's. */
const successors = (regions: readonly RegionRecord[]) => {
  const today = new Set(regions.map(({code}) => code));
  const byFormerCode = new Map<string, {region: RegionRecord; name: string}>();
  for (const region of regions) {
    for (const {code, name} of region.formerly ?? []) {
      if (code !== undefined && !today.has(code) && !byFormerCode.has(code)) byFormerCode.set(code, {region, name});
    }
  }
  return byFormerCode;
};

/**
 * Indexes the catalogue for look-ups.
 *
 * @param contents - kept, not copied: do not change it afterwards
 */
export const makeCatalogue = (contents: CatalogueContents): Catalogue => {
  const {regions, stations, services, topics, portals, units, staff, advisers, visitingRules, rotas} = contents;
  const regionByCode = byKey(regions, ({code}) => code);
  const byFormerCode = successors(regions);
  const childrenOf = groupBy(regions, ({parent}) => parent);
  const stationById = byKey(stations, ({id}) => id);
  const stationByRegion = byKey(
    stations.filter(({level}) => level !== 'center'),
    ({region}) => region,
  );
  const centersByCounty = groupBy(
    stations.filter(({level}) => level === 'center'),
    ({region}) => region,
  );
  const childCount = new Map(
    [...groupBy(stations, ({parent}) => parent)].map(([id, children]) => [id, children.length]),
  );
  const unitById = byKey(units, ({id}) => id);
  const indexStaff = (members: readonly StaffRecord[]) => ({
    members,
    byId: byKey(members, ({id}) => id),
    byUnit: groupBy(members, ({unit}) => unit),
  });
  const staffOfDataSet = indexStaff(staff);
  let staffAtWork = staffOfDataSet;
  let everRegistered: ReadonlyMap<string, StaffRecord> = new Map();
  const adviserById = byKey(advisers, ({id}) => id);
  const ruleByStation = byKey(visitingRules, ({station}) => station);
  const rotaById = byKey(rotas, ({id}) => id);
  const rotasByPlace = groupBy(rotas, ({place}) => place);
  const serviceByCode = byKey(services, ({code}) => code);
  const topicByCode = byKey(topics, ({code}) => code);
  const portalByKey = byKey(portals, ({key}) => key);

  const abolishedRegion = (code: string): RegionRecord | undefined => {
    const former = byFormerCode.get(code);
    if (former === undefined) return undefined;
    const {region, name} = former;
    return {
      code,
      level: region.level,
      name: {zh: name},
      parent: region.parent,
      status: 'abolished',
      successor: region.code,
      position: region.position,
    };
  };
  const region = (code: string) => regionByCode.get(code) ?? abolishedRegion(code);
  const currentRegion = (code: string) => regionByCode.get(code) ?? byFormerCode.get(code)?.region;

  const regionAncestors = (code: string): RegionRecord[] => {
    const ancestors: RegionRecord[] = [];
    let parent = region(code)?.parent;
    while (parent !== null && parent !== undefined) {
      const above = regionByCode.get(parent);
      if (above === undefined) break;
      ancestors.push(above);
      parent = above.parent;
    }
    return ancestors;
  };
  const lineage = (code: string): RegionRecord[] => {
    const self = region(code);
    return self === undefined ? [] : [self, ...regionAncestors(code)];
  };

  const centerOfCounty = (code: string) =>
    centersByCounty
      .get(code)
      ?.reduce((larger, center) =>
        (childCount.get(center.id) ?? 0) > (childCount.get(larger.id) ?? 0) ? center : larger,
      );
  const centerOfRegion = (code: string): StationRecord | undefined => {
    const line = lineage(currentRegion(code)?.code ?? code);
    if (line.some(({level}) => level === 'zone')) return undefined;
    const town = line.find(({level}) => level === 'town');
    const parent = town === undefined ? null : (stationByRegion.get(town.code)?.parent ?? null);
    const county = line.find(({level}) => level === 'county');
    return (parent === null ? undefined : stationById.get(parent)) ?? (county && centerOfCounty(county.code));
  };

  const unitRef = (id: string): UnitRef | undefined => {
    const unit = unitById.get(id);
    return unit && {id, name: unit.name};
  };
  const coverage = (code: string): Coverage | undefined => {
    const today = currentRegion(code);
    if (today === undefined) return undefined;
    const line = lineage(today.code);
    const county = line.find(({level}) => level === 'county');
    const center = centerOfRegion(today.code);
    const centerUnit = center && unitRef(center.id);
    if (county !== undefined && centerUnit !== undefined) {
      return {ownBureau: true, homeCounty: county.code, servedBy: centerUnit};
    }
    const bureau = unitRef(cityBureau.unit);
    if (bureau === undefined) return undefined;
    const base = {homeCounty: cityBureau.homeCounty, servedBy: bureau};
    const hole = line.find(({level}) => level !== 'city');
    if (hole === undefined) return {ownBureau: true, ...base};
    const zone = line.find(({level}) => level === 'zone') ?? hole;
    return {
      ownBureau: false,
      ...base,
      note: {
        zh: `${zone.shortName ?? zone.name.zh}没有自己的司法局，由${bureau.name.zh}为您服务。`,
        en: `${zone.name.en ?? zone.name.zh} has no justice bureau of its own; ${bureau.name.en ?? bureau.name.zh} serves you.`,
      },
    };
  };

  const isWithin = (code: string, above: string) =>
    lineage(currentRegion(code)?.code ?? code).some((each) => each.code === (currentRegion(above)?.code ?? above));

  const advisersUnder = (unitId: string): AdviserRecord[] => {
    const unit = unitById.get(unitId);
    if (unit === undefined) return [];
    const serves = (stationId: string): boolean => {
      const studio = stationById.get(stationId);
      if (studio === undefined) return false;
      // The bureau's own are those of the places that only it serves.
      if (unit.kind === 'bureau') return centerOfRegion(studio.region) === undefined;
      return unit.kind === 'center' ? centerOfRegion(studio.region)?.id === unit.id : studio.parent === unit.id;
    };
    return advisers.filter((adviser) => adviser.stations.some(serves));
  };
  const adviserLists = new Map<string, readonly AdviserRecord[]>();

  return {
    ...contents,
    region,
    currentRegion,
    regionsUnder: (parent) => childrenOf.get(parent) ?? [],
    regionAncestors,
    isWithin,
    fullName: (code) => {
      const line = lineage(code);
      const named = line.length > 1 ? line.filter(({level}) => level !== 'city') : line;
      return named
        .map(({shortName, name}) => shortName ?? name.zh)
        .reverse()
        .join(' ');
    },
    coverage,
    station: (id) => stationById.get(id),
    stationOfTown: (code) => {
      const station = stationByRegion.get(currentRegion(code)?.code ?? code);
      return station?.level === 'station' ? station : undefined;
    },
    studioOfVillage: (code) => {
      const station = stationByRegion.get(currentRegion(code)?.code ?? code);
      return station?.level === 'studio' ? station : undefined;
    },
    centerOfCounty: (code) => centerOfCounty(currentRegion(code)?.code ?? code),
    centerOfRegion,
    unit: (id) => unitById.get(id),
    unitRef,
    unitsWithin: (code) => units.filter((unit) => isWithin(unit.region, code)),
    get staff() {
      return staffAtWork.members;
    },
    staffMember: (id) => everRegistered.get(id) ?? staffOfDataSet.byId.get(id),
    staffAtWork: (id) => staffAtWork.byId.get(id),
    registerStaff: (accounts) => {
      const active = accounts.filter((account) => account.active).map(({member}) => member);
      staffAtWork = active.length === 0 ? staffOfDataSet : indexStaff(active);
      everRegistered = byKey(
        accounts.map(({member}) => member),
        ({id}) => id,
      );
    },
    staffOfUnit: (id) => staffAtWork.byUnit.get(id) ?? [],
    adviser: (id) => adviserById.get(id),
    advisersUnder: (unitId) => {
      const known = adviserLists.get(unitId) ?? advisersUnder(unitId);
      adviserLists.set(unitId, known);
      return known;
    },
    unitOfStation: ({id, parent, region: place}) => {
      if (unitById.has(id)) return id;
      if (parent !== null && unitById.has(parent)) return parent;
      return coverage(place)?.servedBy.id ?? cityBureau.unit;
    },
    visitingRule: (stationId) => ruleByStation.get(stationId),
    rota: (id) => rotaById.get(id),
    rotasOf: (unitId) => rotasByPlace.get(unitId) ?? [],
    service: (code) => serviceByCode.get(code),
    topic: (code) => topicByCode.get(code),
    portal: (key) => portalByKey.get(key),
  };
};
