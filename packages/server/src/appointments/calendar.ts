import type {Text} from '@pls-kit/contract';
import {ICalCalendar, ICalCalendarMethod, ICalEventStatus} from 'ical-generator';
import type {Catalogue} from '../catalogue/catalogue.js';
import {inLocale, type Locale} from '../locale.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import type {StoredAppointment} from './appointment-store.js';
import type {AppointmentKind} from './booking-rules.js';
import {presentPlace} from './present-slot.js';

const summaries: Readonly<Record<AppointmentKind, Text & {en: string}>> = {
  window: {zh: '公共法律服务预约', en: 'Public legal service appointment'},
  'adviser-visit': {zh: '见村居法律顾问', en: 'Village legal adviser'},
  'reception-day': {zh: '局领导接待', en: 'Reception day'},
};

const description = {
  zh: '来不了的话，请早一点取消，让给别人。改时间、取消：打开预约，或者打 12348。',
  en: 'If you cannot come, please cancel early so that others can. To move or cancel it: open the appointment, or call 12348.',
};

/**
 * An appointment as iCalendar (RFC 5545), times in UTC. Nothing personal is in it, nor its number: calendars are shared.
 *
 * One UID for the appointment's whole life, and a SEQUENCE that goes up: a calendar that has it already moves or strikes it.
 */
export const toCalendar = async (
  {secrets}: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
  locale: Locale,
): Promise<string> => {
  const {homeCounty, number, codeKeyId, kind, state, version} = stored;
  const uid = toBase64url(await secrets.keyedHash('calendar-uid', [homeCounty, number], codeKeyId)).slice(0, 22);
  const cancelled = state === 'cancelled';
  const {name, address} = presentPlace(stored.place, catalogue);
  const place = [inLocale({zh: name.zh, en: name.en ?? name.zh}, locale), address].filter(Boolean).join(', ');
  const calendar = new ICalCalendar({
    prodId: {company: 'pls-kit', product: 'appointments', language: locale === 'zh' ? 'ZH' : 'EN'},
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${uid}@pls-kit`,
    sequence: version - 1,
    stamp: new Date(stored.updatedAt),
    start: new Date(stored.startsAt),
    end: new Date(stored.endsAt),
    summary: inLocale(summaries[kind], locale),
    location: place,
    description: inLocale(description, locale),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // Every line ends with CRLF, the last too (RFC 5545, 3.1); the library leaves that one out.
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
};
