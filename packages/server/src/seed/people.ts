import type {
  AdviserRecord,
  RegionRecord,
  StaffRecord,
  StationRecord,
  UnitRecord,
  VisitingRule,
} from '../catalogue/records.js';

const staffMember = (fields: Omit<StaffRecord, 'provenance'>): StaffRecord => ({...fields, provenance: 'derived'});

/** A clerk and workers for each unit, a supervisor for each county and the city, an administrator; their names say 示例. */
export const toStaff = (regions: readonly RegionRecord[], units: readonly UnitRecord[]): StaffRecord[] => {
  const ofUnits = units.flatMap(({id, kind, region}) => {
    const slug = id.toLowerCase();
    const workers = kind === 'center' ? ['-1', '-2'] : [''];
    return [
      staffMember({
        id: `clerk-${slug}`,
        role: 'clerk',
        name: {zh: '示例受理员', en: 'Sample clerk'},
        scope: region,
        unit: id,
        workNumber: '示例 01',
      }),
      ...workers.map((suffix, place) =>
        staffMember({
          id: `worker-${slug}${suffix}`,
          role: 'worker',
          name: {
            zh: `示例办理员${suffix.slice(1)}`,
            en: `Sample worker${suffix.replace('-', ' ')}`,
          },
          scope: region,
          unit: id,
          workNumber: `示例 ${String(place + 2).padStart(2, '0')}`,
        }),
      ),
    ];
  });
  const supervisors = regions
    .filter(({level}) => level === 'city' || level === 'county')
    .map(({code, level, name}) =>
      staffMember({
        id: `supervisor-${level === 'city' ? '410300' : code}`,
        role: 'supervisor',
        name: {zh: `示例督查员（${name.zh}）`, en: `Sample supervisor (${name.en ?? name.zh})`},
        scope: code,
        unit: null,
      }),
    );
  const administrator = staffMember({
    id: 'admin-410300',
    role: 'admin',
    name: {zh: '示例管理员', en: 'Sample administrator'},
    scope: '4103',
    unit: null,
  });
  return [...ofUnits, ...supervisors, administrator];
};

/** As the report counts them. */
const adviserCount = 887;
/** 涧西, 西工, 瀍河, 洛龙: one adviser for each studio, says the report. */
const oneToOne = new Set(['410305', '410303', '410304', '410311']);

/** Shares `count` among groups by their size, each at least one; the largest remainders get what is left over. */
const share = (sizes: readonly number[], count: number): number[] => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const quotas = sizes.map((size) => (size * count) / total);
  const shares = quotas.map((quota) => Math.max(1, Math.floor(quota)));
  const byRemainder = quotas
    .map((quota, index) => ({index, remainder: quota - Math.floor(quota)}))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  let left = count - shares.reduce((sum, each) => sum + each, 0);
  for (const {index} of byRemainder) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
};

/** Neighbouring studios together, sizes alike to one. */
const chunk = <Item>(items: readonly Item[], count: number): Item[][] =>
  Array.from({length: count}, (_, index) =>
    items.slice(Math.round((index * items.length) / count), Math.round(((index + 1) * items.length) / count)),
  );

const weekdays = 5;
const weeks = 4;
const halves = [
  {from: '09:00', to: '11:30'},
  {from: '14:30', to: '17:00'},
] as const;

/**
 * The 887 advisers and when each is where. Within a county neighbouring studios share one; nobody is in two places at a time,
 * since an adviser's studios get different days of the month.
 */
export const toAdvisers = (
  stations: readonly StationRecord[],
): {advisers: AdviserRecord[]; visitingRules: VisitingRule[]} => {
  const byCounty = new Map<string, string[]>();
  for (const {id, level, region} of stations) {
    if (level !== 'studio') continue;
    const county = region.slice(0, 6);
    byCounty.set(county, [...(byCounty.get(county) ?? []), id]);
  }
  const own = [...byCounty].filter(([county]) => oneToOne.has(county)).flatMap(([, studios]) => studios);
  const shared = [...byCounty].filter(([county]) => !oneToOne.has(county)).map(([, studios]) => studios);
  const counts = share(
    shared.map(({length}) => length),
    adviserCount - own.length,
  );
  const groups = [
    ...own.map((studio) => [studio]),
    ...shared.flatMap((studios, index) => chunk(studios, counts[index] ?? 1)),
  ];

  const visitingRules: VisitingRule[] = [];
  const advisers = groups.map((studios, index): AdviserRecord => {
    const number = String(index + 1).padStart(3, '0');
    const id = `adviser-${number}`;
    studios.forEach((station, place) => {
      const slot = (index * 7 + place) % (weekdays * weeks);
      const week = Math.floor(slot / weekdays) + 1;
      const half = halves[(index + place) % halves.length] ?? halves[0];
      // Who has one village comes every other week, who has several comes to each once a month.
      const every = studios.length === 1 ? [((week - 1) % 2) + 1, ((week - 1) % 2) + 3] : [week];
      visitingRules.push({adviser: id, station, weekday: (slot % weekdays) + 1, weeks: every, ...half});
    });
    return {
      id,
      name: {zh: `示例顾问 ${number}`, en: `Sample adviser ${number}`},
      stations: studios,
      provenance: 'derived',
    };
  });
  return {advisers, visitingRules};
};
