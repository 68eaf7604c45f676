import type {OpeningHours, Text} from '@pls-kit/contract';
import type {PortalRecord, RegionRecord, StationRecord, UnitRecord} from '../catalogue/records.js';
import {hotline} from '../catalogue/hotline.js';
import type {LuoyangData, RegionSource, StationSource} from './luoyang-data.js';

const city = '4103';
const cityHomeCounty = '410300';

/** Zones that the report names and the statistics have no code for; who has custody of them it does not say. */
const namedZones: readonly RegionSource[] = [
  {
    code: 'zone-yibin',
    level: 'county',
    parent: city,
    name: '伊滨经济技术开发区',
    short: '伊滨经开区',
    en: 'Yibin Economic and Technological Development Zone',
    kind: 'named-zone',
    aliases: ['伊滨', '伊滨区', '洛阳经开区'],
    note: '种子文件称其没有司法行政机关；统计用区划没有此地的代码',
  },
  {
    code: 'zone-longmen',
    level: 'county',
    parent: city,
    name: '龙门文化旅游园区',
    short: '龙门园区',
    en: 'Longmen Culture and Tourism Park',
    kind: 'named-zone',
    aliases: ['龙门', '龙门管委会'],
    note: '种子文件称其没有司法行政机关；统计用区划没有此地的代码',
  },
];

const levelOf = ({level, kind}: RegionSource): RegionRecord['level'] =>
  kind === 'stat-zone' || kind === 'named-zone' ? 'zone' : level;

const toText = (zh: string, en: string | undefined): Text => (en === undefined ? {zh} : {zh, en});

/** Today's divisions, the zones among them, counties before towns before villages. */
export const toRegions = ({regions}: LuoyangData): RegionRecord[] => {
  const order = ['city', 'county', 'zone', 'town', 'village'];
  return [...regions.regions, ...namedZones]
    .map((source) => {
      const formerly = [
        ...(source.formerly ?? []).map(({code, name, until}) => ({code, name, ...(until !== undefined && {until})})),
        ...(source.was === undefined ? [] : [{code: source.was, name: source.name}]),
      ];
      const record: Omit<RegionRecord, 'position'> = {
        code: source.code,
        level: levelOf(source),
        name: toText(source.name, source.en),
        ...(source.short !== undefined && {shortName: source.short}),
        parent: source.level === 'city' ? null : source.parent,
        ...(source.aliases !== undefined && {aliases: [...source.aliases]}),
        ...(formerly.length > 0 && {formerly}),
        status: 'current',
        ...(source.kind !== undefined && {kind: source.kind}),
        ...(source.note !== undefined && {note: source.note}),
      };
      return record;
    })
    .sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level) || compareText(one.code, other.code))
    .map((record, position) => ({...record, position}));
};

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const isPlaceholder = (phone: string | null) => phone === null || phone.startsWith('0379-0000-');

/** The data set's field names, as the wire calls them. */
const derivedFields = ['coordinates', 'address', 'hours', 'services'];

/** Centres, then stations, then studios, each by id. */
export const toStations = ({stations}: LuoyangData): StationRecord[] => {
  const order = ['center', 'station', 'studio'];
  const hoursOf = (key: string): OpeningHours => {
    const hours = stations.hours[key];
    if (hours === undefined) throw new RangeError(`The data set has no hours ${key}`);
    return {
      text: {zh: hours.zh, en: hours.en},
      weekly: hours.weekly.map(([weekday, from, to]) => ({weekday, from, to})),
    };
  };
  return stations.stations
    .map((source: StationSource): StationRecord => {
      const derived = source.provenance === 'derived' ? ['name', ...derivedFields] : derivedFields;
      return {
        id: source.id,
        level: source.level,
        name: source.name,
        formerNames: source.formerName === undefined ? [] : [source.formerName],
        region: source.region,
        parent: source.parent,
        address: source.address,
        coordinates: {longitude: source.lon, latitude: source.lat},
        phone: isPlaceholder(source.phone) ? null : source.phone,
        hotline: source.hotline,
        services: source.services,
        hours: source.hours === null ? null : hoursOf(source.hours),
        provenance: source.provenance,
        derived: source.level === 'studio' ? [...derived.filter((field) => field !== 'hours'), 'nextVisit'] : derived,
      };
    })
    .sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level) || compareText(one.id, other.id));
};

/** The days that the data set itself names: until when the divisions count, and of which day the texts of law are. */
const checkedOn = ({regions, services}: LuoyangData): UnitRecord['checked'] => ({
  places: /截止 (\d{4}-\d\d-\d\d)/.exec(regions.meta.source)?.[1] ?? null,
  laws: /\((\d{4}-\d\d-\d\d)\)/.exec(services.meta.lawSnapshot)?.[1] ?? null,
});

/** Every centre and station, and the city's bureau, which serves what has none. */
export const toUnits = (
  data: LuoyangData,
  regions: readonly RegionRecord[],
  stations: readonly StationRecord[],
): UnitRecord[] => {
  const checked = checkedOn(data);
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const bureau: UnitRecord = {
    id: `LYB-${cityHomeCounty}`,
    kind: 'bureau',
    name: {zh: '洛阳市司法局', en: 'Luoyang Municipal Justice Bureau'},
    homeCounty: cityHomeCounty,
    region: city,
    checked,
    provenance: 'derived',
  };
  const places = stations.flatMap((station): UnitRecord[] => {
    const region = byCode.get(station.region);
    if (region === undefined || station.level === 'studio') return [];
    const county = station.level === 'center' ? region : byCode.get(region.parent ?? '');
    const english =
      region.name.en === undefined
        ? undefined
        : `${region.name.en} Public Legal Service ${station.level === 'center' ? 'Centre' : 'Station'}`;
    // Two centres stand in 孟津区: the second keeps its own place's name.
    const own = station.id === 'LYC-410306' ? 'Jili Public Legal Service Centre' : english;
    return [
      {
        id: station.id,
        kind: station.level,
        name: toText(station.name, own),
        homeCounty: county?.level === 'county' ? county.code : cityHomeCounty,
        region: region.code,
        checked,
        provenance: station.provenance,
      },
    ];
  });
  return [bureau, ...places];
};

const portalKeys =
  'xigong chanhe laocheng songxian luolong luanchuan luoning jianxi yanshi yichuan mengjin xinan ruyang yiyang jili'.split(
    ' ',
  );

/** One for the city and one for each of the report's fifteen areas, in the report's order. */
export const toPortals = ({regions}: LuoyangData, records: readonly RegionRecord[]): PortalRecord[] => {
  const byCode = new Map(records.map((region) => [region.code, region]));
  const formerNames = new Map(regions.formerRegions.map(({code, name}) => [code, name]));
  const portal = (fields: Omit<PortalRecord, 'hotline' | 'origins' | 'provenance'>): PortalRecord => ({
    ...fields,
    hotline,
    provenance: 'derived',
    origins: [],
  });
  const areas = regions.meta.seedCounties.map(({code, code2019}, index) => {
    const region = byCode.get(code);
    const key = portalKeys[index];
    if (region === undefined || key === undefined) throw new RangeError(`No portal for ${code2019}`);
    const formerName = formerNames.get(code2019) ?? null;
    const isSecond = code2019 === '410306';
    return portal({
      key: `pk_${key}`,
      name: isSecond
        ? {zh: '孟津区吉利公共法律服务网', en: 'Jili (Mengjin District) Public Legal Service'}
        : {zh: `${region.name.zh}公共法律服务网`, en: `${region.name.en ?? region.name.zh} Public Legal Service`},
      region: code,
      homeCounty: code,
      formerName,
    });
  });
  const cityPortal = portal({
    key: 'pk_luoyang',
    name: {zh: '洛阳市公共法律服务网', en: 'Luoyang Public Legal Service'},
    region: city,
    homeCounty: cityHomeCounty,
    formerName: null,
  });
  return [cityPortal, ...areas];
};
