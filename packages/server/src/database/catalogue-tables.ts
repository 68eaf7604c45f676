/** The catalogue: read whole into memory at the start and after an import, so rows hold what does not need a column as JSON. */
export interface CatalogueTables {
  catalogue_imports: CatalogueImportRow;
  regions: RegionRow;
  stations: StationRow;
  services: CodedRow;
  topics: CodedRow;
  portals: PortalRow;
  units: UnitRow;
  staff: StaffRow;
  advisers: AdviserRow;
  visiting_rules: VisitingRuleRow;
  rotas: RotaRow;
  calendar_years: CalendarYearRow;
}

export interface CatalogueImportRow {
  /** Name of the data set. */
  name: string;
  /** Changes whenever its contents do. */
  version: string;
  imported_at: string;
}

export interface RegionRow {
  code: string;
  level: string;
  parent: string | null;
  position: number;
  contents: string;
}

export interface StationRow {
  id: string;
  level: string;
  region: string;
  parent: string | null;
  contents: string;
}

export interface CodedRow {
  code: string;
  position: number;
  contents: string;
}

export interface PortalRow {
  key: string;
  region: string;
  home_county: string;
  contents: string;
}

export interface UnitRow {
  id: string;
  kind: string;
  home_county: string;
  region: string;
  contents: string;
}

export interface StaffRow {
  id: string;
  role: string;
  scope: string;
  /** Null for supervisors, who belong to a region. */
  unit: string | null;
  contents: string;
}

export interface AdviserRow {
  id: string;
  position: number;
  contents: string;
}

export interface VisitingRuleRow {
  adviser: string;
  /** The studio that is visited. */
  station: string;
  /** ISO 8601 weekday, 1…5. */
  weekday: number;
  /** JSON list: which of the month's such weekdays, 1…4. */
  weeks: string;
  from_time: string;
  to_time: string;
}

export interface RotaRow {
  id: string;
  /** The unit where it is. */
  place: string;
  contents: string;
}

export interface CalendarYearRow {
  year: string;
  /** JSON `{off, work}`, each a list of `MM-DD`. */
  contents: string;
}
