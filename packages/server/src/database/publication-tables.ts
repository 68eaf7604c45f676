/** What is written for the public while the server runs: announcements, and visits that were changed by hand. */
export interface PublicationTables {
  announcements: AnnouncementRow;
  announcement_versions: AnnouncementVersionRow;
  visit_changes: VisitChangeRow;
  visit_change_versions: VisitChangeVersionRow;
}

export interface AnnouncementRow {
  /** 6-digit county of the region; `410300` for the city's and the zones'. */
  home_county: string;
  /** `HOMECOUNTY-…`. */
  id: string;
  region: string;
  /** Key of the only portal that shows it; null: every portal of the region. */
  portal: string | null;
  kind: string;
  state: string;
  version: number;
  /** JSON: title, summary, body, source. */
  contents: string;
  published_at: string | null;
  /** Instant from which the public sees it: the later of publishing and `validFrom`. Null until published. */
  public_from: string | null;
  /** Last day; null: until it is withdrawn. */
  valid_to: string | null;
  provenance: string;
  /** When and by whom this version was made; null staff for what came with a data set. */
  written_at: string;
  written_by: string | null;
  /** When what the public reads was last changed after publishing. */
  revised_at: string | null;
}

export interface AnnouncementVersionRow {
  home_county: string;
  id: string;
  version: number;
  /** What happened: drafted, revised, published, withdrawn. */
  type: string;
  at: string;
  /** Null for what came with the data set. */
  staff: string | null;
  reason: string | null;
  /** The announcement as it then was, JSON. */
  contents: string;
}

export interface VisitChangeRow {
  home_county: string;
  station: string;
  /** The day by the visiting rule. */
  planned_on: string;
  state: string;
  moved_to: string | null;
  from_time: string | null;
  to_time: string | null;
  /** JSON text by language. */
  reason: string | null;
  version: number;
  /** The later of the planned day and the one it was moved to. */
  last_day: string;
}

export interface VisitChangeVersionRow {
  home_county: string;
  station: string;
  planned_on: string;
  version: number;
  staff: string;
  at: string;
  /** State, new stay and reason, JSON. */
  contents: string;
}
