/** What can be booked: an open enumeration on the wire, closed in here. */
export const appointmentKinds = ['window', 'adviser-visit', 'reception-day'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** When a slot can be booked, moved and cancelled. Commitments of the platform, no law: an installation may set its own. */
export interface BookingRule {
  /** Minutes before its start from which a slot can no longer be booked. */
  readonly leadMinutes: number;
  /** Days ahead, today not counted, up to which slots can be booked. */
  readonly horizonDays: number;
  /** Minutes before its start up to which the citizen can move or cancel; later, a call has to do. */
  readonly changeMinutes: number;
  /** Open appointments of the kind that one phone may have in a county. */
  readonly openPerPhone: number;
  /** Days after its time that its words are kept (个人信息保护法 art. 19: no longer than they are needed). */
  readonly keptDays: number;
}

const bookingRules: Readonly<Record<AppointmentKind, BookingRule>> = {
  window: {leadMinutes: 60, horizonDays: 30, changeMinutes: 60, openPerPhone: 3, keptDays: 90},
  // Who drives to a village for one citizen should know in time.
  'adviser-visit': {leadMinutes: 120, horizonDays: 30, changeMinutes: 120, openPerPhone: 2, keptDays: 90},
  // Once a month, and prepared: the next one has to be in sight, and the day before is too late.
  'reception-day': {leadMinutes: 24 * 60, horizonDays: 45, changeMinutes: 120, openPerPhone: 1, keptDays: 90},
};

/** What an installation sets for every kind alike. */
export type BookingSettings = Partial<Pick<BookingRule, 'leadMinutes' | 'horizonDays'>>;

export const bookingRuleOf = (kind: AppointmentKind, settings: BookingSettings = {}): BookingRule => ({
  ...bookingRules[kind],
  ...settings,
});
