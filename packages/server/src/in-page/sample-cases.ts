import type {Case, CaseDraft, CaseReceipt, DeskCase, StaffToken} from '@pls-kit/contract';
import {addDays, isWorkday, toLocalDate, type Calendar} from '@pls-kit/rules';
import {consultationForm} from '../forms/consultation.js';
import {legalAidForm} from '../forms/legal-aid.js';

/** How far each sample has come. */
export type SampleName =
  'submitted' | 'inProgress' | 'waiting' | 'answered' | 'closed' | 'declined' | 'overdue' | 'legalAid';

/** Number, code and first promise of each sample, as the citizen who filed it was told. */
export type SampleCases = Readonly<Record<SampleName, CaseReceipt>>;

/** The day counted back in workdays, and the time of day. */
type Moment = readonly [workdaysAgo: number, time: string];

/** The clerk of the unit takes a step at the desk, in the name of the contract's path; or the citizen does. */
interface Turn {
  readonly at: Moment;
  readonly by: 'clerk' | 'citizen';
  readonly step: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

interface Sample {
  readonly draft: CaseDraft;
  readonly filed: Moment;
  readonly turns: readonly Turn[];
}

const homeCounty = '410311';
/** 安乐街道: its station works on what is asked there. */
const place = '410311013';

const question = (topic: string, words: string): CaseDraft => ({
  service: 'consult',
  form: 'consultation',
  formVersion: consultationForm.version,
  homeCounty,
  noticeVersion: consultationForm.notice.version,
  answers: {topic, question: words, place, forWhom: 'self', replyBy: 'online'},
});

/** @param since - the day from which nobody was paid */
const application = (since: string): CaseDraft => ({
  service: 'legal-aid',
  form: 'legal-aid',
  formVersion: legalAidForm.version,
  homeCounty,
  noticeVersion: legalAidForm.notice.version,
  answers: {
    matter: 'wages',
    together: 'several',
    fellows: [{fellowName: '示例乙', fellowAmount: '1.8万'}, {fellowName: '示例丙'}],
    story: '在工地干木工，包工头欠我4万多，打电话不接。',
    happenedOn: since,
    amount: '4.2万',
    means: 'migrant-worker',
    urgent: 'none',
    venue: 'nowhere',
    place: homeCounty,
    otherSide: 'organisation',
    otherName: '示例建筑公司',
    forWhom: 'self',
    name: '示例甲',
    phone: '13800000000',
    identityNumber: '11010519491231002X',
  },
});

const accept = (at: Moment): Turn => ({at, by: 'clerk', step: 'accept'});
const assign = (at: Moment): Turn => ({at, by: 'clerk', step: 'assign'});
const start = (at: Moment): Turn => ({at, by: 'clerk', step: 'start'});
const answer = (at: Moment, text: string): Turn => ({at, by: 'clerk', step: 'answer', body: {text}});

const samplesOn = (today: string): Readonly<Record<SampleName, Sample>> => ({
  submitted: {
    draft: question('neighbor', '楼上漏水半年了，谈过三次都没有谈成，我该找谁？'),
    filed: [1, '15:20'],
    turns: [],
  },
  inProgress: {
    draft: question('wage-arrears', '在工地干木工，包工头欠我4万多，打电话不接。'),
    filed: [3, '09:40'],
    turns: [accept([3, '10:30']), assign([3, '10:35']), start([2, '09:10'])],
  },
  waiting: {
    draft: question('dismissal', '厂里说效益不好，让我下个月不用来了，能要补偿吗？'),
    filed: [3, '11:05'],
    turns: [
      accept([3, '14:40']),
      assign([3, '14:45']),
      {
        at: [2, '10:00'],
        by: 'clerk',
        step: 'ask',
        body: {items: ['劳动合同，没有签的请说明', '最近12个月的工资条或者银行流水'], note: '拍照传上来就行。'},
      },
    ],
  },
  answered: {
    draft: question('debt', '前年3月借给邻居4万块钱，写了借条，现在他不接电话，我该怎么办？'),
    filed: [4, '16:10'],
    turns: [
      accept([3, '09:05']),
      assign([3, '09:06']),
      start([3, '09:30']),
      answer(
        [1, '10:20'],
        '可以去法院起诉。借条就是证据，起诉前先把转账记录打印出来。三年的诉讼时效从约定还钱的那天算起。',
      ),
    ],
  },
  closed: {
    draft: question('divorce', '想离婚，孩子两岁，房子是婚后买的，怎么分？'),
    filed: [12, '20:15'],
    turns: [
      accept([11, '09:00']),
      assign([11, '09:02']),
      start([11, '09:20']),
      answer([10, '11:00'], '不满两周岁的孩子，一般由母亲直接抚养。婚后买的房子是共同财产，先协商，协商不成由法院判。'),
      {at: [9, '12:30'], by: 'citizen', step: 'close'},
      {at: [9, '12:32'], by: 'citizen', step: 'evaluation', body: {score: 5, text: '讲得很清楚。'}},
    ],
  },
  declined: {
    draft: question('low-income', '隔壁省的亲戚想在当地申请低保，你们能帮着办吗？'),
    filed: [6, '10:45'],
    turns: [
      {
        at: [5, '09:15'],
        by: 'clerk',
        step: 'decline',
        body: {
          reason: '低保由户籍所在地的乡镇政府受理，不属于公共法律服务的范围。',
          remedy: '请到户籍所在地的乡镇便民服务中心申请，也可以打 12345 问。',
        },
      },
    ],
  },
  overdue: {
    draft: question('homestead', '宅基地被邻居占了半米，村里说不清楚，怎么办？'),
    filed: [9, '09:30'],
    turns: [],
  },
  legalAid: {draft: application(addDays(today, -60)), filed: [2, '10:10'], turns: [accept([2, '14:50'])]},
});

/** The server as samples need it. */
export interface Stage {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly calendar: Calendar;
  /** Turns the clock back to where it begins. */
  readonly beginAt: (instant: Date) => void;
  /** Puts the clock forward, with all that falls due on the way. */
  readonly goOnTo: (instant: Date) => Promise<void>;
  /** Makes chance go on from there: numbers are the same whatever happened before. */
  readonly seed: (state: number) => void;
}

const dayAgo = (today: string, workdays: number, calendar: Calendar): string => {
  let date = today;
  for (let left = workdays; left > 0;) {
    date = addDays(date, -1);
    if (isWorkday(date, calendar).workday) left -= 1;
  }
  return date;
};

interface Act {
  readonly at: Date;
  readonly act: () => Promise<void>;
}

/** Files every sample and works on it as citizens and clerks would, on the days before; at the end the clock stands at `now`. */
export const makeSampleCases = async (stage: Stage, now: Date): Promise<SampleCases> => {
  const receipts: Partial<Record<SampleName, CaseReceipt>> = {};
  const today = toLocalDate(now);
  const momentAt = ([workdays, time]: Moment) =>
    new Date(`${dayAgo(today, workdays, stage.calendar)}T${time}:00+08:00`);

  const call = async <Body>(
    method: 'GET' | 'POST',
    path: string,
    {body, token, key}: {body?: unknown; token?: string; key?: string} = {},
  ): Promise<Body> => {
    const headers = {
      ...(body !== undefined && {'Content-Type': 'application/json'}),
      ...(token !== undefined && {Authorization: `Bearer ${token}`}),
      ...(key !== undefined && {'Idempotency-Key': key}),
    };
    const response = await stage.fetch(
      new Request(`https://in-page.invalid${path}`, {
        method,
        headers,
        ...(body !== undefined && {body: JSON.stringify(body)}),
      }),
    );
    if (!response.ok) throw new Error(`The sample cases could not be made: ${path} ${await response.text()}`);
    return (await response.json()) as Body;
  };

  const file = async (name: SampleName, draft: CaseDraft, seed: number) => {
    stage.seed(seed);
    receipts[name] = await call<CaseReceipt>('POST', '/v1/cases', {body: draft, key: `sample-case-${name}-0001`});
  };

  const take = async (name: SampleName, {by, step, body = {}}: Turn) => {
    const receipt = receipts[name];
    if (receipt === undefined) throw new RangeError(`The sample ${name} has a turn before it was filed`);
    const {number, code} = receipt;
    const unit = receipt.unit.id.toLowerCase();
    const isClerk = by === 'clerk';
    const path = isClerk ? `/v1/desk/cases/${number}` : `/v1/cases/${number}`;
    const {token} = isClerk
      ? await call<StaffToken>('POST', '/v1/development/tokens', {body: {account: `clerk-${unit}`}})
      : await call<{token: string}>('POST', `/v1/cases/${number}/token`, {body: {code}});
    const read = await call<DeskCase | Case>('GET', path, {token});
    const {version} = 'case' in read ? read.case : read;
    const assignee = step === 'assign' ? {assignee: `clerk-${unit}`} : {};
    await call('POST', `${path}/${step}`, {
      token,
      body: {version, ...assignee, ...body},
      key: `sample-turn-${name}-${String(version).padStart(4, '0')}`,
    });
  };

  const acts = Object.entries(samplesOn(today)).flatMap(([key, {draft, filed, turns}], index): Act[] => {
    const name = key as SampleName;
    return [
      {at: momentAt(filed), act: () => file(name, draft, (index + 1) * 1_000_003)},
      ...turns.map((turn) => ({at: momentAt(turn.at), act: () => take(name, turn)})),
    ];
  });
  acts.sort((one, other) => one.at.getTime() - other.at.getTime());
  stage.beginAt(acts[0]?.at ?? now);
  for (const {at, act} of acts) {
    await stage.goOnTo(at);
    await act();
  }
  await stage.goOnTo(now);
  return receipts as SampleCases;
};
