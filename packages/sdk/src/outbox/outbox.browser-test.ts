import {expect, waitUntil as openWcWaitUntil} from '@open-wc/testing';
import type {CaseDraft} from '@pls-kit/contract';
import {composeClient, createClient} from '../client.js';
import type {ClientOptions} from '../transport.js';
import {Outbox} from './outbox.js';
import type {OutboxEntry, OutboxState} from './outbox-entry.js';

declare global {
  /** What the test run tells its pages: the address of the real server. */
  var plsTest: {readonly api: string};
}

const hour = 3_600_000;
const question = '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。';

type Bend = (request: Request, send: () => Promise<Response>) => Promise<Response>;
type OpenOutbox = (options: ClientOptions, now: () => number) => Outbox;
type TestPage = Window & {openOutbox: OpenOutbox};

let baseUrl = '';
let draft: CaseDraft;
let now = () => Date.now();
/** What was sent as a submission: its key, its words, and the status of its answer, once there was one. */
let posts: {key: string; body: string; status?: number}[] = [];
const outboxes: Outbox[] = [];
const frames: HTMLIFrameElement[] = [];

const asItIs: Bend = (_request, send) => send();
const cut: Bend = () => Promise.reject(new TypeError('cut'));
/** The service did its work; the answer never came. */
const cutAfter: Bend = async (_request, send) => {
  const response = await send();
  if (response.status === 201) throw new TypeError('cut');
  return response;
};
const never: Bend = () => new Promise<never>(() => undefined);

const opened = () => posts.filter(({status}) => status === 201);

/** The network as a test bends it for submissions; everything else gets through. */
const bentFetch =
  (bend: Bend): typeof globalThis.fetch =>
  async (input, init) => {
    const request = input as Request;
    if (request.method !== 'POST' || !request.url.includes('/v1/cases?')) return fetch(request, init);
    const post: (typeof posts)[number] = {
      key: request.headers.get('Idempotency-Key') ?? '',
      body: await request.clone().text(),
    };
    posts.push(post);
    return bend(request, async () => {
      const response = await fetch(request, init);
      post.status = response.status;
      return response;
    });
  };

const optionsWith = (bend: Bend): ClientOptions => ({baseUrl, portal: 'pk_luolong', fetch: bentFetch(bend)});

const openHere = (bend: Bend = asItIs): Outbox => {
  const {outbox} = composeClient(optionsWith(bend), {
    outbox: (transport, options) => new Outbox(transport, options, {now: () => now()}),
  });
  outboxes.push(outbox);
  return outbox;
};

/** Another page of this site: it shares what this tab and this device keep, and dies with {@link close}. */
const openPage = async (prepare: (page: TestPage) => void = () => undefined) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import {composeClient} from '${new URL('../client.js', import.meta.url).href}';
    import {Outbox} from '${new URL('./outbox.js', import.meta.url).href}';
    globalThis.openOutbox = (options, now) =>
      composeClient(options, {outbox: (transport) => new Outbox(transport, options, {now})}).outbox;
  </script>`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const page = frame.contentWindow as unknown as TestPage;
  prepare(page);
  return {
    page,
    outbox: (bend: Bend = asItIs) => page.openOutbox(optionsWith(bend), () => now()),
    close: () => frame.remove(),
  };
};

const withoutLocks = (page: Window) => Object.defineProperty(page.navigator, 'locks', {value: undefined});

/** The machine that runs this may have much else to do. */
const waitUntil = (isTrue: () => unknown, message = 'it did not come true') =>
  openWcWaitUntil(() => isTrue(), message, {timeout: 15_000});

const stateOf = async <Name extends OutboxState['name']>(outbox: Outbox, name: Name, id?: string) => {
  let entry: OutboxEntry | undefined;
  await waitUntil(async () => {
    entry = (await outbox.list()).find((found) => id === undefined || found.id === id);
    return entry?.state.name === name;
  }, `no entry became "${name}"`);
  return entry?.state as Extract<OutboxState, {name: Name}>;
};

const allStored = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pls-outbox', 1);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'));
    };
  });
  const read = (name: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
  const [submissions, keys] = [(await read('submissions')) as {sealed: ArrayBuffer}[], await read('keys')];
  database.close();
  expect((keys[0] as CryptoKey).extractable).to.equal(false);
  const latin1 = new TextDecoder('latin1');
  return submissions.map((record) => JSON.stringify(record) + latin1.decode(record.sealed)).join('\n');
};

const forgetDevice = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('pls-outbox');
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not deleted'));
    };
  });

before(async () => {
  baseUrl = globalThis.plsTest.api;
  const {version, notice} = await createClient({baseUrl, portal: 'pk_luolong'}).forms.get('consultation');
  draft = {
    service: 'consult',
    form: 'consultation',
    formVersion: version,
    homeCounty: '410311',
    noticeVersion: notice.version,
    answers: {topic: 'wage-arrears', question, place: '410311013', forWhom: 'self', replyBy: 'online'},
  };
});
beforeEach(async () => {
  posts = [];
  now = () => Date.now();
  sessionStorage.clear();
  await forgetDevice();
});
afterEach(() => {
  for (const outbox of outboxes.splice(0)) outbox.stop();
  for (const frame of frames.splice(0)) frame.remove();
});

describe('a submission in the outbox', () => {
  it('is sent, its words are wiped, and its receipt stays until it was shown', async () => {
    const outbox = openHere();
    const {id, keptIn, state} = await outbox.keep(draft);
    expect([keptIn, state.name]).to.deep.equal(['tab', 'waiting']);
    const {receipt} = await stateOf(outbox, 'sent');
    expect(receipt.number).to.match(/^\d{12}$/);
    expect(opened()).to.have.length(1);
    const [text = ''] = Object.values(sessionStorage) as string[];
    expect(text)
      .to.include(receipt.code)
      .and.not.include('工地')
      .and.not.include(posts[0]?.key ?? '');
    expect(await outbox.acknowledge(id)).to.equal(true);
    expect(await outbox.list()).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  });

  it('waits while the line is dead, says so, and goes when the network is back', async () => {
    let line = cut;
    const outbox = openHere((...call) => line(...call));
    const seen: string[] = [];
    outbox.subscribe(([entry]) => void seen.push(entry?.state.name ?? 'nothing'));
    await outbox.keep(draft);
    const waits = async () => (await outbox.list())[0]?.state;
    await waitUntil(async () => {
      const state = await waits();
      return state?.name === 'waiting' && state.attempts === 1;
    });
    expect(await waits())
      .to.include({trouble: 'connection', mayHaveArrived: true})
      .and.have.property('draft');
    line = asItIs;
    dispatchEvent(new Event('online'));
    await stateOf(outbox, 'sent');
    expect(opened()).to.have.length(1);
    expect(new Set(posts.map(({key, body}) => key + body))).to.have.length(1);
    await waitUntil(() => seen[seen.length - 1] === 'sent');
    expect(seen).to.include.members(['waiting', 'sending', 'sent']);
    expect(seen[0]).to.equal('nothing');
  });

  it('becomes one case, though the answer was lost and the page loaded again', async () => {
    const first = await openPage();
    await first.outbox(cutAfter).keep(draft);
    await waitUntil(() => opened().length > 0, 'the service opened none');
    first.close();
    const {outbox} = await openPage();
    const {receipt} = await stateOf(outbox(), 'sent');
    expect(new Set(opened().map(({key, body}) => key + body))).to.have.length(1);
    const answers = await createClient({baseUrl, portal: 'pk_luolong'}).cases.submit(draft, {
      idempotencyKey: posts[0]?.key,
    });
    expect(answers.number).to.equal(receipt.number);
  });

  it('is kept once for two clicks on one button', async () => {
    const outbox = openHere(cut);
    const idempotencyKey = 'two-clicks-on-one-button';
    const [first, second] = await Promise.all([
      outbox.keep(draft, {idempotencyKey}),
      outbox.keep(draft, {idempotencyKey, place: 'device'}),
    ]);
    expect(second.id).to.equal(first.id);
    expect(await outbox.list()).to.have.length(1);
  });

  it('that is refused for good is shown with the reason, and its words', async () => {
    const outbox = openHere();
    await outbox.keep({...draft, answers: {...draft.answers, question: '短'}});
    const {problem, draft: words} = await stateOf(outbox, 'refused');
    expect(problem.violations?.[0]?.pointer).to.equal('/answers/question');
    expect(words?.answers['question']).to.equal('短');
    expect(posts.filter(({status}) => status === 422)).to.have.length(1);
  });

  it('is refused for good when its key sent other words', async () => {
    const idempotencyKey = 'this-key-has-sent-other-words';
    await createClient({baseUrl, portal: 'pk_luolong'}).cases.submit(draft, {idempotencyKey});
    const outbox = openHere();
    await outbox.keep({...draft, answers: {...draft.answers, question: `${question}怎么办？`}}, {idempotencyKey});
    expect((await stateOf(outbox, 'refused')).problem.type).to.equal('/problems/idempotency-key-reused');
  });

  it('is not refused by what stands between: a captive portal cannot', async () => {
    const outbox = openHere(() =>
      Promise.resolve(new Response('<html>请登录</html>', {status: 403, headers: {'Content-Type': 'text/html'}})),
    );
    await outbox.keep(draft);
    await waitUntil(async () => {
      const state = (await outbox.list())[0]?.state;
      return state?.name === 'waiting' && state.trouble === 'connection';
    });
  });

  it('leaves the service alone for as long as it asks', async () => {
    const busy = () =>
      new Response(JSON.stringify({type: '/problems/too-many-requests', title: '请稍后再试', status: 429}), {
        status: 429,
        headers: {'Content-Type': 'application/problem+json', 'Retry-After': '120'},
      });
    const outbox = openHere(() => Promise.resolve(busy()));
    await outbox.keep(draft);
    await outbox.keep({...draft, answers: {...draft.answers, question: `${question}第二件`}});
    await waitUntil(async () => {
      const state = (await outbox.list())[0]?.state;
      return state?.name === 'waiting' && state.trouble === 'service';
    });
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(posts).to.have.length(1);
    now = () => Date.now() + 121_000;
    dispatchEvent(new Event('online'));
    await waitUntil(() => posts.length === 2);
  });

  it('stays where it is while nobody looks at the page', async () => {
    const {page, outbox: open} = await openPage();
    let visibility = 'hidden';
    Object.defineProperty(page.document, 'visibilityState', {get: () => visibility});
    const outbox = open();
    await outbox.keep(draft);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(posts).to.have.length(0);
    visibility = 'visible';
    page.document.dispatchEvent(new Event('visibilitychange'));
    await stateOf(outbox, 'sent');
  });

  it('stays where it is while there is surely no network, and is then known not to have arrived', async () => {
    const {page, outbox: open} = await openPage();
    let onLine = false;
    Object.defineProperty(page.navigator, 'onLine', {get: () => onLine});
    const outbox = open();
    await outbox.keep(draft);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(posts).to.have.length(0);
    expect((await outbox.list())[0]?.state).to.include({name: 'waiting', attempts: 0, mayHaveArrived: false});
    onLine = true;
    page.dispatchEvent(new Event('online'));
    await stateOf(outbox, 'sent');
  });

  it('is given up after 72 hours, visibly: its words stay to be copied, and can be sent again', async () => {
    let line = cut;
    const outbox = openHere((...call) => line(...call));
    const {id} = await outbox.keep(draft, {place: 'device'});
    await waitUntil(() => posts.length > 0);
    now = () => Date.now() + 72 * hour + 1000;
    document.dispatchEvent(new Event('visibilitychange'));
    const {draft: words, mayHaveArrived} = await stateOf(outbox, 'gave-up');
    expect([words, mayHaveArrived]).to.deep.equal([draft, true]);
    line = asItIs;
    const tries = posts.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(posts).to.have.length(tries);
    expect(await outbox.sendAgain(id)).to.equal(true);
    await stateOf(outbox, 'sent');
    expect(new Set(posts.map(({key}) => key))).to.have.length(1);
    expect(await outbox.sendAgain(id)).to.equal(false);
  });

  it('that was given up loses its words after another 72 hours, and is shown all the same', async () => {
    const outbox = openHere(cut);
    await outbox.keep(draft);
    now = () => Date.now() + 100 * hour;
    document.dispatchEvent(new Event('visibilitychange'));
    await stateOf(outbox, 'gave-up');
    now = () => Date.now() + 173 * hour;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(async () => (await stateOf(outbox, 'gave-up')).draft === undefined);
    expect(Object.values(sessionStorage).join()).not.to.include('工地');
  });

  it('is forgotten at once by 清除, also while it is sent', async () => {
    const outbox = openHere(never);
    const {id} = await outbox.keep(draft);
    await outbox.keep(draft, {place: 'device'});
    await stateOf(outbox, 'sending', id);
    await outbox.clear();
    expect(await outbox.list()).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
    expect(await allStored()).to.equal('');
  });

  it('of another portal is left alone', async () => {
    const outbox = openHere(cut);
    await outbox.keep(draft);
    const {outbox: others} = createClient({...optionsWith(asItIs), portal: 'pk_xigong'});
    outboxes.push(others);
    expect(await others.list()).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(opened()).to.have.length(0);
  });
});

describe('what is kept on the device', () => {
  it('lies sealed, receipt included, and nothing lies there before', async () => {
    let line = cut;
    const outbox = openHere((...call) => line(...call));
    await outbox.list();
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include('pls-outbox');
    const {keptIn} = await outbox.keep(draft, {place: 'device'});
    expect(keptIn).to.equal('device');
    expect(await allStored()).not.to.match(/wage-arrears|consultation|410311/);
    line = asItIs;
    dispatchEvent(new Event('online'));
    const {receipt} = await stateOf(outbox, 'sent');
    expect(await allStored())
      .not.to.include(receipt.number)
      .and.not.include(receipt.code);
    expect(sessionStorage).to.have.length(0);
  });

  it('is delivered by one of several tabs that race', async () => {
    const writer = openHere(cut);
    await writer.keep(draft, {place: 'device'});
    await waitUntil(() => posts.length > 0);
    writer.stop();
    posts = [];
    now = () => Date.now() + hour;
    const pages = await Promise.all([openPage(), openPage(), openPage()]);
    const [first, ...others] = pages.map(({outbox}) => outbox());
    if (!first) throw new Error('no page');
    const states = await Promise.all([first, ...others].map((outbox) => stateOf(outbox, 'sent')));
    expect(opened()).to.have.length(1);
    expect(new Set(states.map(({receipt}) => receipt.number))).to.have.length(1);
  });

  it('is delivered by another tab when the one that was at it dies', async () => {
    const [first, second] = [await openPage(), await openPage()];
    const {id} = await first.outbox(never).keep(draft, {place: 'device'});
    const outbox = second.outbox();
    await stateOf(outbox, 'sending', id);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(opened()).to.have.length(0);
    first.close();
    await stateOf(outbox, 'sent');
    expect(new Set(posts.map(({key}) => key))).to.have.length(1);
  });

  it('is delivered once without Web Locks, by a lease that ends by itself', async () => {
    const pages = [await openPage(withoutLocks), await openPage(withoutLocks), await openPage(withoutLocks)];
    const [first, second, third] = pages;
    if (!first || !second || !third) throw new Error('no page');
    await first.outbox(never).keep(draft, {place: 'device'});
    await waitUntil(() => posts.length === 1);
    const outbox = second.outbox();
    const other = third.outbox();
    await stateOf(outbox, 'sending');
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(posts).to.have.length(1);
    first.close();
    now = () => Date.now() + 60_000;
    await Promise.all([stateOf(outbox, 'sent'), stateOf(other, 'sent')]);
    expect(opened()).to.have.length(1);
    expect(new Set(posts.map(({key}) => key))).to.have.length(1);
  });

  it('that is damaged, or of another version, is shown and never thrown away', async () => {
    sessionStorage.setItem('pls-outbox:a', '{"format":1,"draft":{"question":"半句');
    sessionStorage.setItem('pls-outbox:b', '{"format":0,"words":"以前的话"}');
    const outbox = openHere(cut);
    await outbox.keep(draft, {place: 'device'});
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('pls-outbox', 1);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const nonce = new Uint8Array(12);
    database
      .transaction('submissions', 'readwrite')
      .objectStore('submissions')
      .put({id: 'c', revision: 1, nonce, sealed: nonce.buffer});
    database.close();
    now = () => Date.now() + 1000 * hour;
    document.dispatchEvent(new Event('visibilitychange'));
    await stateOf(outbox, 'gave-up', (await outbox.list()).find(({keptAt}) => keptAt !== undefined)?.id);
    const unreadable = (await outbox.list()).filter(({state}) => state.name === 'unreadable');
    expect(unreadable.map(({id}) => id).sort()).to.deep.equal(['a', 'b', 'c']);
    expect(unreadable.find(({id}) => id === 'b')?.state)
      .to.have.property('text')
      .that.includes('以前的话');
    for (const {id} of unreadable) expect(await outbox.acknowledge(id)).to.equal(true);
    expect(sessionStorage).to.have.length(0);
  });
});

describe('a page that may keep less', () => {
  it('keeps in the tab what a page without https cannot seal, and says so', async () => {
    const {outbox: open} = await openPage((page) =>
      Object.defineProperty((page as unknown as typeof globalThis).crypto, 'subtle', {value: undefined}),
    );
    const outbox = open(cut);
    expect(await outbox.places()).to.deep.equal({tab: 'available', device: 'insecure-page'});
    expect((await outbox.keep(draft, {place: 'device'})).keptIn).to.equal('tab');
  });

  it('keeps in memory where storage is refused, says so, and sends all the same', async () => {
    const {outbox: open} = await openPage((page) => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(page, 'sessionStorage', {get: refuse});
      Object.defineProperty(page.indexedDB, 'open', {value: refuse});
      Object.defineProperty(page.navigator.locks, 'request', {value: refuse});
    });
    const outbox = open();
    expect(await outbox.places()).to.deep.equal({tab: 'storage-refused', device: 'storage-refused'});
    expect((await outbox.keep(draft, {place: 'device'})).keptIn).to.equal('memory');
    await stateOf(outbox, 'sent');
    expect(opened()).to.have.length(1);
  });

  it('keeps in memory what a full storage does not take', async () => {
    sessionStorage.setItem('host', 'x'.repeat(5 * 1024 * 1024 - 500));
    const outbox = openHere();
    expect((await outbox.keep(draft)).keptIn).to.equal('memory');
    await stateOf(outbox, 'sent');
  });
});
