import type {LegalBasis, Text} from '@pls-kit/contract';

/** The files of `data/luoyang/` as they are; `SOURCES.md` there says where each comes from. */
export interface LuoyangData {
  readonly regions: {
    readonly regions: readonly RegionSource[];
    readonly meta: {
      readonly source: string;
      readonly seedCounties: readonly {readonly seed: string; readonly code2019: string; readonly code: string}[];
    };
    readonly formerRegions: readonly {readonly code: string; readonly name: string}[];
  };
  readonly stations: {
    readonly hours: Readonly<Record<string, HoursSource>>;
    readonly stations: readonly StationSource[];
  };
  readonly services: {readonly meta: {readonly lawSnapshot: string}; readonly services: readonly ServiceSource[]};
  readonly topics: {readonly topics: readonly TopicSource[]};
  /** What the data set lacks for citizens: their words, icons, warnings, more synonyms. */
  readonly words: WordsSource;
  readonly calendar: {
    readonly years: Readonly<Record<string, {readonly off: readonly string[]; readonly work: readonly string[]}>>;
  };
}

export interface RegionSource {
  readonly code: string;
  readonly level: 'city' | 'county' | 'town' | 'village';
  readonly parent: string;
  readonly name: string;
  readonly short?: string;
  readonly en?: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
  readonly formerly?: readonly {readonly code: string; readonly name: string; readonly until?: string}[];
  /** The village's code of 2019. */
  readonly was?: string;
  readonly note?: string;
}

interface HoursSource {
  readonly zh: string;
  readonly en: string;
  readonly weekly: readonly (readonly [weekday: number, from: string, to: string])[];
}

export interface StationSource {
  readonly id: string;
  readonly level: 'center' | 'station' | 'studio';
  readonly name: string;
  readonly region: string;
  readonly parent: string | null;
  readonly address: string;
  readonly lon: number;
  readonly lat: number;
  readonly phone: string | null;
  readonly hotline: string;
  readonly services: readonly string[];
  readonly hours: string | null;
  readonly provenance: 'seed' | 'derived';
  readonly formerName?: string;
  readonly regionFormer?: string;
}

export interface BasisSource extends LegalBasis {
  /** Snapshot that the text was read in; stays here. */
  readonly in?: string;
}

interface LimitSource {
  readonly step: string;
  readonly stepEn: string;
  readonly days?: number;
  readonly unit: string;
  readonly from: string;
  readonly whose?: 'applicant';
  readonly soft?: boolean;
  readonly excluded?: string;
  readonly extend?: {readonly note: string; readonly days: number; readonly unit: string};
  readonly basis: BasisSource;
}

export interface ServiceSource {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descZh: string;
  readonly descEn: string;
  readonly whoZh: string;
  readonly whoEn: string;
  readonly channels: readonly string[];
  readonly materials: readonly Text[];
  readonly limits: readonly LimitSource[];
  readonly noLimitNote?: string;
  readonly limitNote?: string;
  readonly feeZh: string;
  readonly feeEn: string;
  readonly feeBasis: readonly BasisSource[];
  readonly referral?: boolean;
  readonly mustRecheck?: boolean;
  readonly keywords: readonly string[];
}

export interface TopicSource {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly group: string;
  readonly services: readonly string[];
  readonly greenChannel: boolean;
  readonly greenChannelZh?: string;
  readonly synonyms: readonly string[];
  readonly basis?: readonly BasisSource[];
}

export interface TopicWords {
  readonly plainName?: Text;
  readonly lead?: Text;
  readonly icon?: string;
  readonly warning?: {readonly title: Text; readonly text: Text; readonly basis: LegalBasis};
  readonly synonyms?: readonly string[];
}

export interface WordsSource {
  /** Codes of the topics shown before anything is typed, in order. */
  readonly common: readonly string[];
  /** Icon of a group's topics that name none. */
  readonly icons: Readonly<Record<string, string>>;
  readonly greenChannels: Readonly<Record<string, string>>;
  /** Topics that the data set does not have. */
  readonly added: readonly TopicSource[];
  readonly topics: Readonly<Record<string, TopicWords>>;
  readonly services: Readonly<
    Record<
      string,
      {readonly keywords?: readonly string[]; readonly referral?: string; readonly related?: readonly string[]}
    >
  >;
}
