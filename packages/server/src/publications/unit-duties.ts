import type {Text} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {UnitRecord} from '../catalogue/records.js';

/** What a unit works on, and what it passes on, by name. */
export interface Work {
  readonly cases: readonly Text[];
  readonly other: readonly Text[];
  readonly passedOn: readonly Text[];
  readonly hasFastLane: boolean;
}

const join = (names: readonly Text[]): {zh: string; en: string} => ({
  zh: names.map(({zh}) => zh).join('、'),
  en: names.map(({zh, en}) => en ?? zh).join(', '),
});

const sentence = (names: readonly Text[], zh: (names: string) => string, en: (names: string) => string): Text[] => {
  const joined = join(names);
  return names.length === 0 ? [] : [{zh: zh(joined.zh), en: en(joined.en)}];
};

/** Places that only the city bureau serves. */
const placesWithoutBureau = (catalogue: Catalogue): Text[] =>
  catalogue.regions
    .filter(({code, level}) => level === 'zone' && catalogue.coverage(code)?.ownBureau === false)
    .map(({name, shortName}) => ({zh: shortName ?? name.zh, en: name.en ?? name.zh}));

/**
 * Duties (职责) of a unit of a kind: the report's 集中受理 → 分类办理 → 限时办结, with the names of what it really does.
 *
 * Source: the city people's congress's report on the three-tier platforms (2019).
 */
export const dutiesOf = (
  {kind}: UnitRecord,
  {cases, other, passedOn, hasFastLane}: Work,
  catalogue: Catalogue,
): Text[] => {
  const fastLane: Text[] = hasFastLane
    ? [
        {
          zh: '农民工讨薪走绿色通道，直接到法律援助窗口',
          en: "Migrant workers' unpaid wages take the fast lane, straight to the legal-aid window",
        },
      ]
    : [];
  switch (kind) {
    case 'center':
      return [
        {
          zh: '集中受理：统一接待、统一分流、统一协调本地的公共法律服务诉求，限时办结',
          en: 'One front: receives, sorts and coordinates every request of the area, each done within its time limit',
        },
        ...sentence(
          cases,
          (names) => `办理：${names}`,
          (names) => `Works on: ${names}`,
        ),
        ...sentence(
          other,
          (names) => `窗口服务：${names}`,
          (names) => `At the counter: ${names}`,
        ),
        ...fastLane,
        {zh: '对每件诉求全程督查督办', en: 'Watches over every request from beginning to end'},
      ];
    case 'station':
      return [
        ...sentence(
          cases,
          (names) => `办理中心分下来的${names}，按时限办结`,
          (names) => `Works on what the centre passes down, within its time limits: ${names}`,
        ),
        ...sentence(
          passedOn,
          (names) => `可以在这里提出、转给中心或者市局办理：${names}`,
          (names) => `Taken in here and passed on to the centre or the city's bureau: ${names}`,
        ),
        ...sentence(
          other,
          (names) => `就地服务：${names}`,
          (names) => `On the spot: ${names}`,
        ),
      ];
    case 'bureau':
      return [
        ...sentence(
          placesWithoutBureau(catalogue),
          (names) => `为没有自己司法局的地方受理和办理诉求：${names}`,
          (names) => `Receives and works on requests from places with no bureau of their own: ${names}`,
        ),
        ...sentence(
          cases,
          (names) => `办理：${names}`,
          (names) => `Works on: ${names}`,
        ),
        ...fastLane,
        {
          zh: '督查督办全市的诉求，按月统计，每半年考评',
          en: 'Watches over the requests of the whole city: monthly statistics, half-yearly scores',
        },
        {zh: '安排领导接待日，分析群众评价和意见', en: "Holds leaders' reception days; studies what citizens say"},
      ];
  }
};
