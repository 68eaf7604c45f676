import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Answers, CaseCopy, CaseDraft, DeskCasePage, Problem} from '@pls-kit/contract';
import {readAnswers} from '../cases/case-store.js';
import {
  newIdempotencyKey,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  type Casework,
} from '../testing/casework.js';
import {findForm} from './forms.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

type Changes = Readonly<Record<string, Answers[string] | undefined>>;

const contact = {name: '王建国', phone: '13837902146'};
const told = '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。';

/** What a citizen could fill in, for each form; 安乐街道 lies in 洛龙区. */
const good: Readonly<Record<string, Answers>> = {
  'legal-aid': {
    ...contact,
    matter: 'wages',
    together: 'alone',
    story: told,
    happenedOn: '2026年8月31日',
    amount: '4.2万',
    means: 'migrant-worker',
    urgent: 'none',
    venue: 'nowhere',
    place: '410311',
    otherSide: 'organisation',
    otherName: '洛阳某建筑公司',
    otherCreditCode: '91350100 m000100y43',
    forWhom: 'self',
    identityNumber: '110105 19491231 002x',
  },
  mediation: {
    ...contact,
    matter: 'neighbours',
    story: '楼上漏水半年了，谈过三次都没有谈成，想让他修好。',
    place: '410311013',
    otherSide: 'person',
    otherName: '楼上刘先生',
    willing: 'unknown',
  },
  notary: {
    ...contact,
    matter: 'inheritance',
    story: '我妈去世了，房子要过户给我和弟弟。',
    disputed: 'no',
    usedIn: 'here',
    realEstate: 'yes',
    place: '410311013',
    comes: 'self',
    when: 'call',
    times: ['weekday-morning'],
    applicant: 'person',
  },
  forensic: {
    ...contact,
    matter: 'injury',
    stage: 'private',
    story: '车祸以后腿一直疼，想做伤残鉴定。',
    place: '410311013',
  },
  feedback: {type: 'suggestion', story: '工作站中午能不能也有人，我们只有那时有空。', replyBy: 'online'},
  callback: {phone: contact.phone},
};

const draftOf = (code: string, changes: Changes = {}, more: Partial<CaseDraft> = {}): CaseDraft => {
  const form = findForm(code) ?? assert.fail(code);
  const answers = {...good[code], ...changes};
  return {
    form: code,
    formVersion: form.version,
    homeCounty: '410311',
    noticeVersion: form.notice.version,
    answers: Object.fromEntries(
      Object.entries(answers).filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined),
    ),
    ...more,
  };
};

const refuse = async (draft: CaseDraft): Promise<Problem> => {
  const {status, body, text} = await casework.request('submitCase', {
    body: draft,
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });
  assert.equal(status, 422, text);
  assert.equal(body.type, '/problems/invalid-case');
  return body;
};
const faultsOf = ({violations = []}: Problem) => violations.map(({pointer, code}) => `${pointer} ${code}`);

describe('what a citizen fills in', () => {
  for (const [code, unit, dueOn] of [
    // Legal aid, notary and forensic stay at the centre even where a township was named; mediation goes to its station.
    ['legal-aid', 'LYC-410311', '2026-11-30'],
    ['mediation', 'LYS-410311013', '2026-12-23'],
    ['notary', 'LYC-410311', '2026-11-26'],
    ['forensic', 'LYC-410311', '2026-11-26'],
    ['feedback', 'LYC-410311', '2026-11-30'],
    ['callback', 'LYC-410311', '2026-11-24'],
  ] as const) {
    it(`opens a case of its kind where it belongs: ${code}`, async () => {
      const receipt = await submit(casework, draftOf(code));
      assert.deepEqual([receipt.unit.id, receipt.promise.dueOn], [unit, dueOn]);
      const opened = await readCase(casework, receipt);
      const service = findForm(code)?.service;
      assert.deepEqual([opened.kind, opened.service?.code, opened.state], [code, service, 'submitted']);
      assert.ok(opened.summary.length > 0);
      assert.doesNotMatch(JSON.stringify(opened), /13837902146|王建国|11010519491231002X/);
    });

    it(`asks for everything that it needs, once and completely: ${code}`, async () => {
      const {violations = []} = await refuse({...draftOf(code), answers: {}});
      const asked = findForm(code)!
        .steps.flatMap(({fields}) => fields)
        .filter(({required, when}) => required && when === undefined);
      assert.deepEqual(
        violations.map(({pointer, code: fault}) => `${pointer} ${fault}`),
        asked.map(({name}) => `/answers/${name} required`),
      );
      for (const [index, {message}] of violations.entries()) assert.equal(message, asked[index]?.requiredMessage?.zh);
    });

    it(`is refused with what nobody asked, an unknown option, an old notice, another service: ${code}`, async () => {
      assert.deepEqual(faultsOf(await refuse(draftOf(code, {shoeSize: '42'}))), ['/answers/shoeSize unknown-field']);
      const choice = findForm(code)!
        .steps.flatMap(({fields}) => fields)
        .find(({kind}) => kind.startsWith('choice'))!;
      const wrong = choice.kind === 'choices' ? ['horoscope'] : 'horoscope';
      assert.ok(
        faultsOf(await refuse(draftOf(code, {[choice.name]: wrong}))).includes(`/answers/${choice.name} not-an-option`),
      );
      assert.deepEqual(faultsOf(await refuse(draftOf(code, {}, {noticeVersion: '1999'}))), ['/noticeVersion outdated']);
      assert.deepEqual(faultsOf(await refuse(draftOf(code, {}, {service: 'consult'}))), ['/service not-an-option']);
      assert.deepEqual(faultsOf(await refuse(draftOf(code, {}, {formVersion: 99}))), ['/formVersion outdated']);
    });
  }

  it('is kept as on the card and in the contract, and shown masked', async () => {
    const receipt = await submit(casework, draftOf('legal-aid'));
    const stored = await readAnswers(casework.world, {homeCounty: '410311', number: receipt.number});
    assert.deepEqual(
      [stored['happenedOn'], stored['amount'], stored['otherCreditCode'], stored['identityNumber']],
      ['2026-08-31', '42000', '91350100M000100Y43', '11010519491231002X'],
    );
    const {summary} = await readCase(casework, receipt);
    const lineOf = (name: string) => summary.find((line) => line.name === name);
    assert.equal(lineOf('identityNumber')?.value, '110105**********2X');
    assert.equal(lineOf('name')?.value, '王**');
    assert.equal(lineOf('amount')?.valueText?.zh, '42000 元');
  });
});

describe('an application for legal aid', () => {
  const faults = async (changes: Changes) => faultsOf(await refuse(draftOf('legal-aid', changes)));
  const open = async (changes: Changes, more: Partial<CaseDraft> = {}) =>
    readCase(casework, await submit(casework, draftOf('legal-aid', changes, more)));

  it('takes the fast lane for the pay of migrant workers, and where it cannot wait (arts. 42, 44)', async () => {
    assert.equal((await open({})).greenChannel, true);
    assert.equal((await open({matter: 'work-injury'})).greenChannel, true);
    assert.equal((await open({means: 'assistance'})).greenChannel, false);
    // A migrant worker with another matter has no fast lane.
    assert.equal((await open({matter: 'pension'})).greenChannel, false);
    const urgent = {matter: 'pension', means: 'assistance', urgent: 'deadline', deadlineOn: '2026-11-27'};
    assert.equal((await open(urgent)).greenChannel, true);
    assert.deepEqual(await faults({...urgent, deadlineOn: undefined}), ['/answers/deadlineOn required']);
    assert.equal((await open({means: 'assistance', urgent: 'preservation'})).greenChannel, true);
  });

  it('asks for no hardship where article 32 asks for none, and for a safe time to call', async () => {
    const violence = {matter: 'domestic-violence', means: undefined, amount: undefined};
    assert.deepEqual(await faults(violence), ['/answers/safeTime required']);
    const {summary} = await open({...violence, safeTime: '上午 10 点到 11 点', hardship: '编的'});
    assert.equal(
      summary.some(({name}) => name === 'means' || name === 'hardship'),
      false,
    );
  });

  it('asks for the hardship to be told, and how to show it, where nothing exempts (art. 41)', async () => {
    assert.deepEqual(await faults({means: 'hard-up'}), ['/answers/hardship required', '/answers/meansCheck required']);
    await open({means: 'hard-up', hardship: '一家四口，靠我一个人打零工。', meansCheck: 'declaration'});
  });

  it('lets a relative apply for somebody detained, without hardship where a lawyer is due (arts. 24, 25, 40)', async () => {
    const detained = {
      matter: 'accused',
      means: undefined,
      amount: undefined,
      detained: 'yes',
      special: 'minor',
      forWhom: 'family',
      helpedName: '王小明',
      relation: 'guardian',
    };
    const {summary} = await open(detained);
    assert.equal(summary.find(({name}) => name === 'helpedName')?.value, '王**');
    assert.deepEqual(await faults({...detained, detained: undefined, special: undefined}), [
      '/answers/detained required',
      '/answers/special required',
    ]);
    assert.deepEqual(await faults({...detained, special: 'none'}), ['/answers/means required']);
    assert.deepEqual(await faults({...detained, helpedName: undefined, relation: undefined}), [
      '/answers/helpedName required',
      '/answers/relation required',
    ]);
  });

  it('goes to the county that was named, and only there (art. 38)', async () => {
    // 孟津县 became 孟津区 in 2021: the old code still finds it.
    const renamed = await submit(casework, draftOf('legal-aid', {place: '410322'}, {homeCounty: '410308'}));
    assert.equal(renamed.unit.id, 'LYC-410322');
    const elsewhere = await submit(casework, draftOf('legal-aid', {place: '410327'}, {homeCounty: '410327'}));
    assert.equal(elsewhere.unit.id, 'LYC-410327');
    assert.deepEqual(faultsOf(await refuse(draftOf('legal-aid', {place: '410327'}))), ['/homeCounty not-an-option']);
  });

  it('checks numbers by their check digits, days by the calendar, amounts by their figures', async () => {
    for (const [name, typed, code, message] of [
      ['identityNumber', '110105194912310021', 'check-digit', '号码里有一位对不上，请照着身份证再看一遍'],
      ['identityNumber', '1101051949123100', 'too-short', '身份证号少了 2 位，一共 18 位'],
      ['identityNumber', '11010520271231002X', 'out-of-range', '号码里的出生日期对不上，请照着身份证再看一遍'],
      ['otherCreditCode', '91350100M000100Y44', 'check-digit', '代码里有一位对不上，请照着营业执照再看一遍'],
      ['happenedOn', '2026-11-24', 'out-of-range', '这一天还没到，请再看一看年份'],
      ['happenedOn', '2026-02-30', 'wrong-format', '请写年月日，比如 2026年3月5日'],
      ['amount', '很多', 'wrong-format', '请写多少元，比如 12000'],
      ['phone', '1383790214', 'phone-length', '手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000'],
    ] as const) {
      const {violations} = await refuse(draftOf('legal-aid', {[name]: typed}));
      assert.deepEqual(violations, [{pointer: `/answers/${name}`, code, message}]);
    }
  });
});

describe('several who apply together', () => {
  const fellows = [{fellowName: '赵长河', fellowPhone: '139 0000 3333', fellowAmount: '1.2万'}, {fellowName: '钱满仓'}];
  const faults = async (changes: Changes) => faultsOf(await refuse(draftOf('legal-aid', changes)));

  it('are named one by one, and each is checked', async () => {
    assert.deepEqual(await faults({together: 'several'}), ['/answers/fellows required']);
    const {violations} = await refuse(
      draftOf('legal-aid', {together: 'several', fellows: [...fellows, {fellowPhone: '1390000333'}]}),
    );
    assert.deepEqual(violations, [
      {
        pointer: '/answers/fellows/2/fellowName',
        code: 'required',
        message: '请写一下这位工友的名字，不用写就去掉',
      },
      {
        pointer: '/answers/fellows/2/fellowPhone',
        code: 'phone-length',
        message: '手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000',
      },
    ]);
    // The contract takes no list in a list.
    const wrong = draftOf('legal-aid', {together: 'several', fellows: [[{fellowName: '赵'}]] as unknown as string[]});
    const {status} = await casework.request('submitCase', {
      body: wrong,
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.equal(status, 422);
  });

  it('are kept as they were given, shown masked to the citizen, in full to who opens the case in full', async () => {
    const receipt = await submit(casework, draftOf('legal-aid', {together: 'several', fellows}));
    const stored = await readAnswers(casework.world, {homeCounty: '410311', number: receipt.number});
    assert.deepEqual(stored['fellows'], [
      {fellowName: '赵长河', fellowPhone: '13900003333', fellowAmount: '12000'},
      {fellowName: '钱满仓'},
    ]);
    const {summary} = await readCase(casework, receipt);
    const lines = summary.filter(({name}) => name === 'fellows');
    assert.deepEqual(lines, [
      {
        name: 'fellows',
        label: {zh: '工友 1', en: 'Fellow worker 1'},
        value: '赵**、139****3333、12000',
        valueText: {
          zh: '姓名：赵**；电话：139****3333；欠多少：12000 元',
          en: 'Name: 赵**; Phone: 139****3333; Owed: CNY 12000',
        },
      },
      {
        name: 'fellows',
        label: {zh: '工友 2', en: 'Fellow worker 2'},
        value: '钱**',
        valueText: {zh: '姓名：钱**', en: 'Name: 钱**'},
      },
    ]);
    const token = await openToken(casework, receipt);
    const copy = await casework.request<CaseCopy>('copyCase', {path: {number: receipt.number}, token});
    assert.deepEqual(copy.body.draft.answers['fellows'], stored['fellows']);
    assert.equal(
      copy.body.answers.find(({name}) => name === 'fellows')?.valueText?.zh,
      '姓名：赵长河；电话：13900003333；欠多少：12000 元',
    );
  });

  it('are found at the desk as who asked is, and amended as any answer is', async () => {
    const mine = [{fellowName: '孙兴旺', fellowPhone: '13900004444'}];
    const receipt = await submit(casework, draftOf('legal-aid', {together: 'several', fellows: mine}));
    const clerk = await signIn(casework, 'clerk-lyc-410311');
    const find = async (body: object) =>
      (await casework.request<DeskCasePage>('searchDeskCases', {token: clerk, body})).body.items.map(
        ({number}) => number,
      );
    assert.deepEqual(await find({name: '孙兴旺'}), [receipt.number]);
    assert.deepEqual(await find({phone: '139 0000 4444'}), [receipt.number]);
    const token = await openToken(casework, receipt);
    const draft = draftOf('legal-aid', {together: 'several', fellows: [{fellowName: '周有福'}]});
    const amended = await casework.request('amendCase', {
      path: {number: receipt.number},
      token,
      body: {version: 1, answers: draft.answers},
    });
    assert.equal(amended.status, 200, amended.text);
    assert.deepEqual([await find({name: '孙兴旺'}), await find({name: '周有福'})], [[], [receipt.number]]);
  });

  it('find a draft that was begun before they could: the older form is still taken', async () => {
    const older = draftOf('legal-aid', {together: undefined}, {formVersion: 1});
    assert.equal((await submit(casework, older)).unit.id, 'LYC-410311');
    assert.deepEqual(faultsOf(await refuse({...older, formVersion: 2})), ['/answers/together required']);
  });

  it('name whom else a dispute concerns, who is found as little as its other side', async () => {
    const others = [{personName: '冯小河', personSide: 'own', personPhone: '13900005555'}];
    const receipt = await submit(casework, draftOf('mediation', {others}));
    const {summary} = await readCase(casework, receipt);
    assert.equal(
      summary.find(({name}) => name === 'others')?.valueText?.zh,
      '名字：冯**；哪一边：单独一方；电话：139****5555',
    );
    const token = await signIn(casework, 'clerk-lys-410311013');
    const found = await casework.request<DeskCasePage>('searchDeskCases', {token, body: {name: '冯小河'}});
    assert.deepEqual(found.body.items, []);
    const phone = await casework.request<DeskCasePage>('searchDeskCases', {token, body: {phone: '13900005555'}});
    assert.deepEqual(phone.body.items, []);
    const unknown = [{personName: '冯小河', personSide: 'nowhere'}];
    assert.deepEqual(faultsOf(await refuse(draftOf('mediation', {others: unknown}))), [
      '/answers/others/0/personSide not-an-option',
    ]);
  });
});

describe('the other forms', () => {
  it('pass a mediation to the station of its township, and keep it at the centre with the county alone', async () => {
    const near = await submit(casework, draftOf('mediation'));
    assert.equal(near.unit.id, 'LYS-410311013');
    const county = await submit(casework, draftOf('mediation', {place: '410311'}));
    assert.equal(county.unit.id, 'LYC-410311');
  });

  it('let the desk find a case by who asked for it, never by the other side', async () => {
    const {number} = await submit(
      casework,
      draftOf('mediation', {name: '赵长河', phone: '13900001111', otherPhone: '13900002222'}),
    );
    const token = await signIn(casework, 'clerk-lys-410311013');
    const find = async (body: object) =>
      (await casework.request<DeskCasePage>('searchDeskCases', {token, body})).body.items.map((found) => found.number);
    assert.deepEqual(await find({name: '赵长河'}), [number]);
    assert.deepEqual(await find({phone: '13900001111'}), [number]);
    assert.deepEqual(await find({phone: '13900002222'}), []);
    assert.deepEqual(await find({name: '楼上刘先生'}), []);
  });

  it("ask for an organisation's name and code, checked by its digit", async () => {
    const faults = async (changes: Changes) => faultsOf(await refuse(draftOf('notary', changes)));
    assert.deepEqual(await faults({applicant: 'organisation'}), [
      '/answers/organisation required',
      '/answers/creditCode required',
    ]);
    assert.deepEqual(
      await faults({applicant: 'organisation', organisation: '某公司', creditCode: '91350100M000100Y44'}),
      ['/answers/creditCode check-digit'],
    );
    await submit(
      casework,
      draftOf('notary', {applicant: 'organisation', organisation: '某公司', creditCode: '91350100M000100Y43'}),
    );
    assert.deepEqual(await faults({usedIn: 'abroad'}), ['/answers/country required']);
  });

  it('take feedback without a name, and ask for a phone only where the answer shall come by phone', async () => {
    assert.deepEqual(faultsOf(await refuse(draftOf('feedback', {replyBy: 'phone'}))), ['/answers/phone required']);
    const {summary} = await readCase(casework, await submit(casework, draftOf('feedback')));
    assert.deepEqual(
      summary.map(({name}) => name),
      ['type', 'story', 'replyBy'],
    );
  });
});

describe('consent for an optional purpose', () => {
  const consents = [{purpose: 'follow-up-call', version: '2026-11'}];

  it('is kept with the words that were agreed to, and shown to who gave it', async () => {
    const receipt = await submit(casework, draftOf('mediation', {}, {consents: [...consents, ...consents]}));
    const opened = await readCase(casework, receipt);
    assert.deepEqual(opened.consents, [
      {
        purpose: 'follow-up-call',
        label: findForm('mediation')?.consents?.[0]?.label,
        version: '2026-11',
        givenAt: '2026-11-23T09:30:00+08:00',
      },
    ]);
  });

  it('is none unless it was given, and the case goes on without it', async () => {
    assert.equal((await readCase(casework, await submit(casework, draftOf('mediation')))).consents, undefined);
    assert.equal(
      (await readCase(casework, await submit(casework, draftOf('mediation', {}, {consents: []})))).consents,
      undefined,
    );
  });

  it('cannot be given to what was not asked, or in words that nobody read', async () => {
    const refused = async (code: string, given: CaseDraft['consents'] & {}) =>
      faultsOf(await refuse(draftOf(code, {}, {consents: given})));
    assert.deepEqual(await refused('callback', consents), ['/consents/0/purpose unknown-code']);
    assert.deepEqual(await refused('mediation', [{purpose: 'advertising', version: '2026-11'}]), [
      '/consents/0/purpose unknown-code',
    ]);
    assert.deepEqual(await refused('mediation', [{purpose: 'follow-up-call', version: '2031-01'}]), [
      '/consents/0/version outdated',
    ]);
  });
});
