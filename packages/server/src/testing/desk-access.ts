import assert from 'node:assert/strict';
import type {AnnouncementContents, DeskAnnouncement} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import {findClosure} from '../appointments/closures.js';
import {visitsAfter} from '../catalogue/visits.js';
import type {ClockSignal} from '../clock/rule-sets.js';
import type {DeskOperation} from '../desk/scope.js';
import {listVisitChanges} from '../visits/visit-changes.js';
import {answerText, luoyang, newIdempotencyKey, signIn, wageQuestion, type RequestOptions} from './casework.js';
import {
  callers,
  places,
  reason,
  type CallerName,
  type CaseAt,
  type Place,
  type Stage,
  type Stand,
} from './desk-stage.js';

/** Places at which each may do it; `none`: nowhere, whatever it is asked about. */
export type Allowed = Readonly<Record<CallerName, readonly Place[] | 'none'>>;

export interface AccessRow {
  readonly allowed: Allowed;
  /**
   * What the caller is told elsewhere: a case that is not theirs is not there (404), a unit is known to everybody (403);
   * null: the operation is about no place.
   */
  readonly elsewhere: 404 | 403 | null;
  /** Makes ready what is asked about, so that whoever may do it succeeds. */
  readonly call: (stage: Stage, place: Place) => Promise<RequestOptions> | RequestOptions;
}

const all: readonly Place[] = ['mine', 'station', 'center', 'county', 'bureau'];
const unit: readonly Place[] = ['mine', 'station'];
const region: readonly Place[] = ['mine', 'station', 'center'];
const given: readonly Place[] = ['mine'];

const whoMay = (clerk: boolean, worker: boolean, adviser: boolean, supervisor: boolean): Allowed => ({
  clerk: clerk ? unit : 'none',
  worker: worker ? unit : 'none',
  adviser: adviser ? given : 'none',
  supervisor: supervisor ? region : 'none',
  citySupervisor: supervisor ? all : 'none',
  admin: 'none',
});
const everybodyWith = (...names: readonly CallerName[]): Allowed => {
  const reach = (name: CallerName) => (names.includes(name) ? all : 'none');
  return {
    clerk: reach('clerk'),
    worker: reach('worker'),
    adviser: reach('adviser'),
    supervisor: reach('supervisor'),
    citySupervisor: reach('citySupervisor'),
    admin: reach('admin'),
  };
};

type Body = (at: CaseAt) => object;

/** About a case, which is brought to a state at the place. */
const aboutCase = (allowed: Allowed, state: Stand, body?: Body): AccessRow => ({
  allowed,
  elsewhere: 404,
  call: async (stage, place) => {
    const at = await stage.caseAt(place, state);
    return {
      path: {number: at.number},
      headers: {'Idempotency-Key': newIdempotencyKey()},
      ...(body && {body: body(at)}),
    };
  },
});
/** About the case's supervision, which is opened by its date going by. */
const aboutSupervision = (allowed: Allowed, body?: Body): AccessRow => ({
  allowed,
  elsewhere: 404,
  call: async (stage, place) => {
    const at = await stage.missedAt(place);
    return {path: {number: at.number, clock: 'answer'}, ...(body && {body: body(at)})};
  },
});
/** About an appointment, at its time. */
const aboutAppointment = (allowed: Allowed, body: (at: {version: number}) => object): AccessRow => ({
  allowed,
  elsewhere: 404,
  call: async (stage, place) => {
    const at = await stage.appointmentAt(place, {at: 'its-time'});
    return {path: {number: at.number}, body: body(at)};
  },
});
const aboutUnit = (allowed: Allowed): AccessRow => ({
  allowed,
  elsewhere: 403,
  call: (_stage, place) => ({query: {unit: places[place]}}),
});
const aboutNothing = (allowed: Allowed, options: () => RequestOptions = () => ({})): AccessRow => ({
  allowed,
  elsewhere: null,
  call: options,
});
const aboutClock = (allowed: Allowed, signals: readonly ClockSignal[], ruleSet: string, body: Body): AccessRow => ({
  allowed,
  elsewhere: 404,
  call: async (stage, place) => {
    const at = await stage.caseAt(place, 'submitted');
    await stage.setClocks(at.number, ruleSet, signals);
    return {path: {number: at.number}, body: body(at)};
  },
});

/** About a day of the place's unit. */
const aboutDay = (allowed: Allowed, body?: (at: {version: number}) => object): AccessRow => ({
  allowed,
  elsewhere: 403,
  call: async ({casework: {database, world}}, place) => {
    const at = {
      homeCounty: luoyang.unit(places[place])?.homeCounty ?? '',
      unit: places[place],
      date: toLocalDate(world.now()),
    };
    const version = (await findClosure(database, at))?.version ?? 0;
    return {path: {unit: at.unit, date: at.date}, ...(body && {body: body({version})})};
  },
});

/** Who tells the public of a region something. */
const whoPublishes: Allowed = {...whoMay(false, false, false, true), admin: all};

const everyone = whoMay(true, true, true, true);
const unitOnly = whoMay(true, true, false, false);
const unitAndWatch = whoMay(true, true, false, true);
const clerkAndWatch = whoMay(true, false, false, true);
const thoseWhoWork = whoMay(true, true, true, false);
const watchOnly = whoMay(false, false, false, true);
/** What a law demands to be kept, without reading it. */
const watchAndAdmin: Allowed = {...watchOnly, admin: all};

const regionOf = (place: Place) => luoyang.unit(places[place])?.region ?? assert.fail(place);

const announcement: AnnouncementContents = {
  kind: 'notice',
  title: {zh: '上午暂停接待'},
  summary: {zh: '设备检修，下午照常。'},
  body: [{type: 'paragraph', text: {zh: '急的话请打 12348。'}}],
};

/** About a draft for the region of the place's unit, which the city's supervisor wrote. */
const aboutAnnouncement = (body?: object): AccessRow => ({
  allowed: whoPublishes,
  elsewhere: 403,
  call: async ({casework}, place) => {
    const drafted = await casework.request<DeskAnnouncement>('draftAnnouncement', {
      token: await signIn(casework, callers.citySupervisor),
      headers: {'Idempotency-Key': newIdempotencyKey()},
      body: {region: regionOf(place), contents: announcement},
    });
    assert.equal(drafted.status, 201, drafted.text);
    return {path: {id: drafted.body.id}, ...(body && {body})};
  },
});

/**
 * The whole table once more by hand: who may do it where, and how it is called. An operation of the contract that needs a
 * staff token and has no row here fails the test.
 *
 * To add one: its line in `reachOf` (desk/scope.ts), and here `aboutCase(who, state, body)`, `aboutUnit`, `aboutNothing`, or
 * a row of its own whose `call` makes ready what is asked about.
 */
export const accessRows: Readonly<Record<DeskOperation, AccessRow>> = {
  getStaffMember: aboutNothing(everybodyWith('clerk', 'worker', 'adviser', 'supervisor', 'citySupervisor', 'admin')),
  listStandardTexts: aboutNothing(everybodyWith('clerk', 'worker', 'adviser', 'supervisor', 'citySupervisor')),
  recordCase: aboutNothing(everybodyWith('clerk', 'worker'), () => ({
    headers: {'Idempotency-Key': newIdempotencyKey()},
    body: {channel: 'hotline', draft: wageQuestion},
  })),
  searchDeskCases: aboutNothing(everybodyWith('clerk', 'worker', 'supervisor', 'citySupervisor'), () => ({
    body: {phone: '13837902146'},
  })),
  listAssignees: aboutUnit(unitAndWatch),
  // An adviser has no queue of a unit: its own cases are listed without naming one.
  listDeskCases: aboutUnit({...everyone, adviser: []}),
  listSupervisions: aboutUnit(unitAndWatch),
  getDeskCase: aboutCase(everyone, 'submitted'),
  listDeskAttachments: aboutCase(everyone, 'submitted'),
  getDeskAttachment: {
    allowed: everyone,
    elsewhere: 404,
    call: async (stage, place) => {
      const {number, attachment} = await stage.caseAt(place, 'submitted', {attached: true});
      return {path: {number, id: attachment ?? assert.fail('no file')}, query: {reason: 'work'}};
    },
  },
  openCaseInFull: aboutCase(everyone, 'submitted', () => ({reason: 'call-back'})),
  listCaseNotes: aboutCase(everyone, 'submitted'),
  addCaseNote: aboutCase(everyone, 'submitted', () => ({text: '已经电话联系过。'})),
  acceptCase: aboutCase(unitAndWatch, 'submitted', ({version}) => ({version})),
  declineCase: aboutCase(whoMay(true, false, false, false), 'submitted', ({version}) => ({
    version,
    reason: '不属于本中心受理范围。',
    remedy: '可以拨打 12348。',
  })),
  transferCase: aboutCase(clerkAndWatch, 'submitted', ({version}) => ({version, unit: 'LYC-410323'})),
  assignCase: aboutCase(clerkAndWatch, 'accepted', ({version, unit: id}) => ({
    version,
    assignee: `worker-${id.toLowerCase()}${id.startsWith('LYC') ? '-1' : ''}`,
  })),
  startCase: aboutCase(thoseWhoWork, 'assigned', ({version}) => ({version})),
  askCitizen: aboutCase(thoseWhoWork, 'assigned', ({version}) => ({version, items: ['身份证正反面']})),
  messageCitizen: aboutCase(thoseWhoWork, 'assigned', ({version}) => ({version, text: '请保持电话畅通。'})),
  answerCase: aboutCase(thoseWhoWork, 'in_progress', ({version}) => ({version, text: answerText})),
  recordCaseStep: {
    allowed: unitOnly,
    elsewhere: 404,
    call: async (stage, place) => {
      const {number, version} = await stage.caseAt(place, 'accepted');
      await stage.casework.database
        .updateTable('cases')
        .set({kind: 'mediation'})
        .where('number', '=', number)
        .execute();
      return {path: {number}, body: {version, step: 'agreement-reached'}};
    },
  },
  extendClock: aboutClock(watchOnly, ['commissioned'], 'forensic-2016', ({version}) => ({version, by: 5, reason})),
  pauseClock: aboutClock(unitOnly, ['accepted'], 'notary-2018', ({version}) => ({
    version,
    cause: 'verification',
    reason,
  })),
  resumeClock: {
    allowed: unitOnly,
    elsewhere: 404,
    call: async (stage, place) => {
      const at = await stage.caseAt(place, 'submitted');
      await stage.setClocks(at.number, 'notary-2018', ['accepted']);
      return {path: {number: at.number}, body: {version: await stage.pause(at)}};
    },
  },
  // As with the queue: an adviser's own visits are listed without naming a unit.
  listDeskAppointments: aboutUnit({...everyone, adviser: []}),
  openAppointmentInFull: aboutAppointment(everyone, () => ({reason: 'call-back'})),
  recordAttendance: aboutAppointment(thoseWhoWork, ({version}) => ({version, attendance: 'arrived'})),
  cancelDeskAppointment: {
    allowed: thoseWhoWork,
    elsewhere: 404,
    call: async (stage, place) => {
      const {number, version} = await stage.appointmentAt(place);
      return {path: {number}, body: {version, reason: '顾问当天出庭，来不了。'}};
    },
  },
  getClosure: aboutDay(unitAndWatch),
  changeClosure: aboutDay(clerkAndWatch, ({version}) => ({version, closed: [{}], reason: {zh: '窗口检修。'}})),
  getSupervision: aboutSupervision(unitAndWatch),
  explainSupervision: aboutSupervision(unitOnly, ({version}) => ({version, text: '经办人住院，今天才交接清楚。'})),
  closeSupervision: aboutSupervision(watchOnly, ({version}) => ({version, text: '已经责成本周内答复申请人。'})),
  listHolds: aboutUnit(watchAndAdmin),
  holdCase: aboutCase(watchAndAdmin, 'submitted', () => ({reason})),
  releaseCase: {
    allowed: watchAndAdmin,
    elsewhere: 404,
    call: async (stage, place) => {
      const {number} = await stage.caseAt(place, 'submitted');
      await stage.hold(number);
      return {path: {number}, headers: {'Idempotency-Key': newIdempotencyKey()}, body: {reason}};
    },
  },
  listCaseReadings: aboutCase(watchOnly, 'submitted'),
  listDeskAnnouncements: {
    allowed: whoPublishes,
    elsewhere: 403,
    call: (_stage, place) => ({query: {region: regionOf(place)}}),
  },
  draftAnnouncement: {
    allowed: whoPublishes,
    elsewhere: 403,
    call: (_stage, place) => ({
      headers: {'Idempotency-Key': newIdempotencyKey()},
      body: {region: regionOf(place), contents: announcement},
    }),
  },
  getDeskAnnouncement: aboutAnnouncement(),
  listAnnouncementVersions: aboutAnnouncement(),
  reviseAnnouncement: aboutAnnouncement({version: 1, contents: announcement}),
  publishAnnouncement: aboutAnnouncement({version: 1}),
  withdrawAnnouncement: aboutAnnouncement({version: 1, reason: '内容写错了。'}),
  changeVisit: {
    allowed: whoPublishes,
    elsewhere: 403,
    call: async ({casework}, place) => {
      const region = regionOf(place);
      const studio = luoyang.stations.find(
        (station) =>
          luoyang.visitingRule(station.id) !== undefined &&
          luoyang.isWithin(station.region, region) &&
          // The city's own are in a zone; below it the counties come first.
          (place !== 'bureau' || luoyang.coverage(station.region)?.ownBureau === false),
      );
      const rule = luoyang.visitingRule(studio?.id ?? '') ?? assert.fail('no studio');
      const [next = assert.fail('no visit')] = visitsAfter(rule, casework.world.now(), luoyang.calendar);
      const known = await listVisitChanges(casework.database, {from: next.plannedOn, stations: [rule.station]});
      const version = known.find(({plannedOn}) => plannedOn === next.plannedOn)?.version ?? 0;
      return {
        path: {station: rule.station, date: next.plannedOn},
        body: {version, state: 'cancelled', reason: {zh: '顾问当天出庭。'}},
      };
    },
  },
};
