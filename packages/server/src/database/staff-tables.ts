/** Accounts of sign-in providers and the staff behind them. */
export interface StaffTables {
  staff_accounts: StaffAccountRow;
}

export interface StaffAccountRow {
  /** `iss` of the provider. */
  issuer: string;
  /** What the provider calls the account. */
  subject: string;
  /** Staff id, as events and assignments name it. */
  id: string;
  role: string;
  scope: string;
  unit: string | null;
  /** JSON `{name}`, as it is shown to the public. */
  contents: string;
  /** `list`: imported by the operator; `claims`: told by the provider, at the last sign-in that told something new. */
  source: 'list' | 'claims';
  active: number;
  changed_at: string;
}
