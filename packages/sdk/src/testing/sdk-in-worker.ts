/** A worker of worker.browser-test.ts: everything that the SDK does goes on in here, and what came of it is told to the page. */
import {createClient} from '../client.js';
import {openingText} from '@pls-kit/rules';

/** What the worker tells when it is through. */
export interface Told {
  readonly hasPage: boolean;
  readonly found: number;
  readonly opening: string;
  readonly states: readonly string[];
  readonly file: string;
  readonly places: object;
  readonly kept: string;
  readonly delivered: string;
}

/** @param api - address of the server, whose development sign-in gives the clerk */
const walk = async (api: string): Promise<Told> => {
  const site = {baseUrl: api, portal: 'pk_luolong'};
  const pls = createClient(site);
  const {items} = await pls.services.search('老板不给工资');
  const nearest = await pls.stations.nearest({region: '410311013', limit: 1});
  const {code, version, notice} = await pls.forms.get('consultation');
  const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Array<number>(200_000).fill(7)]);
  const file = await pls.attachments.upload(photo, {homeCounty: '410311', name: '借条.jpg'});
  const draft = {
    form: code,
    formVersion: version,
    homeCounty: '410311',
    noticeVersion: notice.version,
    attachments: [file.id],
    answers: {
      question: '包工头欠我四万多块工钱，电话不接，怎么办？',
      place: '410311013',
      forWhom: 'self',
      replyBy: 'online',
    },
  };
  const receipt = await pls.cases.submit(draft);

  const session = await pls.cases.open(receipt);
  const account = (await pls.development.accounts({unit: receipt.unit.id})).items.find(({role}) => role === 'clerk');
  const {token} = await pls.development.signIn(account?.id ?? '');
  const {desk} = createClient({...site, staffToken: token});
  const states: string[] = [];
  for await (const snapshot of pls.cases.watch(session, {intervalMs: 60_000})) {
    if (!snapshot.case || snapshot.stale) continue;
    states.push(snapshot.case.state);
    // Told by the stream: the next look would be in a minute.
    if (states.length === 1) setTimeout(() => void desk.accept(receipt.number, {version: 1}), 500);
    else break;
  }

  const places = await pls.outbox.places();
  const delivered = new Promise<string>((resolve) => {
    pls.outbox.subscribe((entries) => {
      for (const {state} of entries) if (state.name === 'sent') resolve(state.receipt.number);
    });
  });
  const {attachments: _sent, ...again} = draft;
  const {id, keptIn} = await pls.outbox.keep(again, {place: 'device'});
  const number = await delivered;
  await pls.outbox.acknowledge(id);
  pls.outbox.stop();
  return {
    hasPage: 'document' in globalThis,
    found: items.length,
    opening: openingText(nearest.items[0]?.station.opening ?? {state: 'by_visit'}, new Date()),
    states,
    file: file.state,
    places,
    kept: keptIn,
    delivered: number,
  };
};

addEventListener('message', ({data}: MessageEvent<string>) => {
  walk(data).then(
    (told) => postMessage({told}),
    (error: unknown) => postMessage({error: String(error)}),
  );
});
