import {expect, fixture, html} from '@open-wc/testing';
import {type Client, type ClientOptions, createClient, NetworkError, TimeoutError} from '@pls-kit/sdk';
import type {createInPageServer as Create, InPageServer} from '@pls-kit/server/in-page';
import {type CaseTracker, defineCaseTracker} from './case-tracker/case-tracker.js';
import {find, until, untilSaid} from './test/shadow.js';

// What a static host serves: one module with SQLite's file beside it, in a real page.

const wageQuestion = {
  service: 'consult',
  form: 'consultation',
  homeCounty: '410311',
  answers: {
    topic: 'wage-arrears',
    question: '在工地干木工，包工头欠我4万多，打电话不接。',
    forWhom: 'self',
    replyBy: 'online',
  },
};

let server: InPageServer;
let create: typeof Create;
const clientOf = (options: Partial<ClientOptions> = {}): Client =>
  createClient({baseUrl: 'https://pls.test', portal: 'pk_luolong', fetch: server.fetch, ...options});

const submit = async (pls: Client) => {
  const {version, notice} = await pls.forms.get('consultation');
  return pls.cases.submit({...wageQuestion, formVersion: version, noticeVersion: notice.version});
};

describe('the in-page server in a page', () => {
  before(async () => {
    const address = '/dist/in-page/pls-in-page.js';
    ({createInPageServer: create} = (await import(address)) as {createInPageServer: typeof Create});
    server = await create({now: '2026-11-23T10:05:00+08:00'});
  });
  beforeEach(() => server.reset());
  after(() => server.close());

  it('takes a question, and what a clerk answers comes back to who asked', async () => {
    const pls = clientOf();
    const {number, code, unit} = await submit(pls);
    const {desk} = clientOf({staffToken: await server.staffToken('clerk', unit.id)});
    await desk.accept(number, {version: 1});
    await desk.answer(number, {version: 2, text: '可以要回来，先去劳动监察大队投诉。'});
    const session = await pls.cases.open({number, code});
    expect((await pls.cases.get(session)).state).to.equal('resolved');
  });

  it('works out a proof where it is asked for, as everywhere', async () => {
    const strict = await create({settings: {proofOfWork: 'on'}});
    expect((await submit(clientOf({fetch: strict.fetch}))).number).to.match(/^\d{12}$/);
    await strict.close();
  });

  it('lets its time go by: who was promised an answer sees that it is overdue', async () => {
    const pls = clientOf();
    const {number, code, promise} = await submit(pls);
    expect(promise.dueOn).to.equal('2026-11-26');
    await server.clock.advance({days: 4});
    const session = await pls.cases.open({number, code});
    expect((await pls.cases.get(session)).supervision).to.be.an('object');
  });

  it('is what a widget reaches under an address that nobody else answers', async () => {
    const stop = server.answerFor('https://pls.test');
    defineCaseTracker();
    const tracker = await fixture<CaseTracker>(
      html`<pls-case-tracker api="https://pls.test" portal="pk_luolong"></pls-case-tracker>`,
    );
    await until(() => tracker.shadowRoot?.querySelector('#number') !== null, 'the two fields');
    const {number, code} = server.samples.answered;
    for (const [id, digits] of Object.entries({number, code})) {
      const input = find<HTMLInputElement>(tracker, `#${id}`);
      input.value = digits;
      input.dispatchEvent(new Event('input'));
    }
    find(tracker, 'button[type=submit]').click();
    await untilSaid(tracker, '借条就是证据');
    stop();
  });

  it('fails as it is told to, and the SDK does what it does on a bad line', async () => {
    const pls = clientOf({timeoutMs: 300});
    server.faults.failNext = 1;
    expect((await pls.topics.list({limit: 1})).items).to.have.length(1);
    server.faults.loseNext = 1;
    const {number} = await submit(pls);
    const {desk} = clientOf({staffToken: await server.staffToken('supervisor')});
    const {items} = await desk.queue({kind: 'consult', limit: 100});
    expect(items.filter((item) => item.number === number)).to.have.length(1);
    server.faults.offline = true;
    const offline = await pls.topics.list().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(offline).to.be.instanceOf(NetworkError);
    server.faults.offline = false;
    server.faults.silent = true;
    const silent = await pls.topics.list().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(silent).to.be.instanceOf(TimeoutError);
  }).timeout(30_000);
});
