import type {Text} from '@pls-kit/contract';
import {sayDay} from '../cases/say-day.js';

/** What happens to a clock of a case without a step of anybody's: an event like any other, the state stays. */
export const clockEventTypes = [
  'supervision-opened',
  'supervision-explained',
  'supervision-closed',
  'limit-passed',
  'rescheduled',
  'extended',
  'paused',
  'resumed',
] as const;
export type ClockEventType = (typeof clockEventTypes)[number];

export const clockEventTexts: Readonly<Record<ClockEventType, Text>> = {
  'supervision-opened': {zh: '没有按时办，已经自动督办', en: 'The date was missed: supervision opened by itself'},
  'supervision-explained': {zh: '办理单位说明了原因', en: 'The office said why'},
  'supervision-closed': {zh: '督办有了书面结果', en: 'Supervision ended with a written result'},
  'limit-passed': {zh: '您可以去办的期限过了', en: 'Your own time limit has passed'},
  rescheduled: {zh: '放假安排公布了，日期重新算过', en: 'The holiday notice is out: the date was computed again'},
  extended: {zh: '办理期限延长了', en: 'The time limit was extended'},
  paused: {zh: '期限先停着', en: 'The time limit is on hold'},
  resumed: {zh: '期限接着算', en: 'The time limit runs on'},
};

export const isClockEvent = (type: string): type is ClockEventType =>
  (clockEventTypes as readonly string[]).includes(type);

/** The date that an event about a clock tells of. */
export const explainClockEvent = (type: ClockEventType, dueOn: string): Text | undefined => {
  const day = sayDay(dueOn);
  switch (type) {
    case 'supervision-opened':
    case 'supervision-explained':
    case 'supervision-closed':
      return {zh: `原来说好 ${day.zh}前办好`, en: `It was due by ${day.en}`};
    case 'limit-passed':
      return {zh: `到 ${day.zh}为止`, en: `It ran until ${day.en}`};
    case 'paused':
      // Until when is not known: that is what it says.
      return undefined;
    case 'resumed':
    case 'rescheduled':
      return {zh: `现在是 ${day.zh}前`, en: `It is now ${day.en}`};
    case 'extended':
      return {zh: `延长到 ${day.zh}`, en: `Until ${day.en}`};
  }
};
