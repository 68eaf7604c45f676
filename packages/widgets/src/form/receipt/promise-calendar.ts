import type {CaseReceipt} from '@pls-kit/contract';

/** RFC 5545: commas and semicolons mean something there, and a line has 75 bytes at most. */
const line = (name: string, text: string): string => {
  const whole = `${name}:${text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')}`;
  const lines: string[] = [''];
  let bytes = 0;
  for (const character of whole) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 73) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] = `${lines[lines.length - 1] ?? ''}${character}`;
    bytes += size;
  }
  return lines.join('\r\n');
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The promised day as a calendar file: who owes what. Neither number nor code stands in it, since calendars are shared.
 *
 * @param words - what the day is, and more about it
 */
export const promiseCalendar = (
  {promise, receivedAt}: CaseReceipt,
  words: {readonly title: string; readonly about: string},
): Blob => {
  const compact = (text: string) => text.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//PLS Kit//Case receipt//ZH',
    'BEGIN:VEVENT',
    `UID:${compact(receivedAt)}-${promise.dueOn}@pls-kit`,
    `DTSTAMP:${compact(new Date(receivedAt).toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(promise.dueOn)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(promise.dueOn))}`,
    line('SUMMARY', words.title),
    line('DESCRIPTION', words.about),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return new Blob([lines.join('\r\n')], {type: 'text/calendar;charset=utf-8'});
};
