import type {Coordinates, OpeningHours, Portal, Region, Service, Text, Topic} from '@pls-kit/contract';

/** A division or named place; of yesterday's, only its name and who came after it are left. */
export interface RegionRecord extends Omit<Region, 'coverage' | 'fullName' | 'matched'> {
  /** What the statistics call it: `street`, `village`, `special` … */
  readonly kind?: string;
  /** Place in the catalogue's order. */
  readonly position: number;
}

export interface StationRecord {
  readonly id: string;
  readonly level: 'center' | 'station' | 'studio';
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly region: string;
  readonly parent: string | null;
  readonly address: string;
  readonly coordinates: Coordinates;
  readonly phone: string | null;
  readonly hotline: string;
  readonly services: readonly string[];
  readonly hours: OpeningHours | null;
  readonly provenance: 'seed' | 'derived';
  /** Wire fields that are demonstration data. */
  readonly derived: readonly string[];
}

/** A service as the wire has it, without its forms and what is computed on the day; and the words that find it. */
export interface ServiceRecord extends Omit<Service, 'promise' | 'forms'> {
  readonly keywords: readonly string[];
  readonly free: boolean;
}

/** A topic as the wire has it, and the words that find it. */
export interface TopicRecord extends Topic {
  readonly synonyms: readonly string[];
}

/** `origins`: those of the data; whoever runs the server may add to them, and says what pages without https may do. */
export type PortalRecord = Omit<Portal, 'allowInsecure'>;

/** Who works on cases. */
export interface UnitRecord {
  readonly id: string;
  readonly kind: 'center' | 'station' | 'bureau';
  readonly name: Text;
  readonly homeCounty: string;
  readonly region: string;
  /** When its facts were last checked against their sources, `YYYY-MM-DD`; null where nobody says. */
  readonly checked: {readonly places: string | null; readonly laws: string | null};
  readonly provenance: 'seed' | 'derived';
}

export interface StaffRecord {
  readonly id: string;
  readonly role: 'clerk' | 'worker' | 'adviser' | 'supervisor' | 'admin';
  readonly name: Text;
  /** This region and below. */
  readonly scope: string;
  /** Null for those who belong to a region rather than to one unit. */
  readonly unit: string | null;
  /** As on the badge (工号). */
  readonly workNumber?: string;
  readonly provenance: 'seed' | 'derived';
}

export interface AdviserRecord {
  readonly id: string;
  readonly name: Text;
  readonly lawFirm?: Text;
  readonly licenceNumber?: string;
  /** Studios that the adviser visits. */
  readonly stations: readonly string[];
  readonly provenance: 'seed' | 'derived';
}

/** On which days a rota stands. */
export type RotaDays =
  | {
      readonly every: 'week';
      /** ISO 8601, 1…7; a make-up workday is worked like its own weekday, else like a Monday. */
      readonly weekdays: readonly number[];
    }
  | {
      readonly every: 'month';
      readonly weekday: number;
      /** Which of the month's such weekdays, 1…5. */
      readonly weeks: readonly number[];
      /** What becomes of one that falls on a day off. */
      readonly onDayOff: 'dropped' | 'next-workday';
    };

/** When somebody can be met at a unit: its window for a service, or a leader on reception days. */
export interface RotaRecord {
  readonly id: string;
  readonly kind: 'window' | 'reception-day';
  /** Of a window. */
  readonly service: string | null;
  /** The unit where it is, and that keeps the appointments. */
  readonly place: string;
  readonly host: Text | null;
  readonly days: RotaDays;
  /** `HH:MM`, Asia/Shanghai; of a window, cut to the place's opening hours. */
  readonly times: readonly {readonly from: string; readonly to: string}[];
  readonly slotMinutes: number;
  /** Places of each slot. */
  readonly capacity: number;
  readonly provenance: 'seed' | 'derived';
}

/** When an adviser is at a studio, every month alike. */
export interface VisitingRule {
  readonly adviser: string;
  readonly station: string;
  /** ISO 8601 weekday, 1…5. */
  readonly weekday: number;
  /** Which of the month's such weekdays, 1…4. */
  readonly weeks: readonly number[];
  /** `HH:MM`, Asia/Shanghai. */
  readonly from: string;
  readonly to: string;
}
