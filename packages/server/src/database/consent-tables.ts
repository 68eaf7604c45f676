/** A consent for one optional purpose of a case, with the version of the words that were agreed to. */
export interface CaseConsentRow {
  home_county: string;
  number: string;
  purpose: string;
  version: string;
  given_at: string;
}

export interface ConsentTables {
  case_consents: CaseConsentRow;
}
