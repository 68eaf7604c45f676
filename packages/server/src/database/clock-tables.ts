/** What the clock engine keeps beside a case's clocks. */
export interface ClockTables {
  case_event_clocks: CaseEventClockRow;
  supervisions: SupervisionRow;
  imported_calendar_years: ImportedCalendarYearRow;
  scheduled_tasks: ScheduledTaskRow;
}

/** Which clock, and which date, an event is about. */
export interface CaseEventClockRow {
  home_county: string;
  number: string;
  sequence: number;
  clock: string;
  due_on: string;
}

export interface SupervisionRow {
  home_county: string;
  number: string;
  clock: string;
  /** Who had the case when the date went by: it has to explain, wherever the case is now. */
  unit: string;
  /** The date that was missed. */
  due_on: string;
  /** `open`, `explained` or `closed`. */
  state: string;
  opened_at: string;
  /** The day by which a supervisor looks at it. */
  look_by: string;
  /** Event whose sealed text is the newest explanation, the written result. */
  explained_sequence: number | null;
  explained_at: string | null;
  closed_sequence: number | null;
  closed_at: string | null;
  /** Who of the staff closed it; never shown to the citizen. */
  closed_by: string | null;
}

export interface ImportedCalendarYearRow {
  year: string;
  /** JSON `{off, work}`, each a list of `MM-DD`. */
  contents: string;
  imported_at: string;
}

export interface ScheduledTaskRow {
  name: string;
  /** Drawn for each time that it is taken. */
  holder: string;
  taken_at: string;
  held_until: string;
}
