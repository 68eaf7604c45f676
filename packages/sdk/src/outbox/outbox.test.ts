import assert from 'node:assert/strict';
import {it} from 'node:test';
import {startServer} from '@pls-kit/server/node.js';
import {createClient} from '../client.js';

it('delivers from a program without a page too, which keeps in memory', async (context) => {
  const server = await startServer();
  context.after(() => server.close());
  const {forms, outbox} = createClient({baseUrl: server.api, portal: 'pk_luolong'});
  context.after(() => outbox.stop());
  assert.deepEqual(await outbox.places(), {tab: 'storage-refused', device: 'storage-refused'});
  const {version, notice} = await forms.get('consultation');
  const answers = {
    topic: 'debt',
    question: '借出去的钱要不回来，怎么办？',
    place: '410311013',
    forWhom: 'self',
    replyBy: 'online',
  };
  const draft = {
    form: 'consultation',
    formVersion: version,
    homeCounty: '410311',
    noticeVersion: notice.version,
    answers,
  };
  const sent = new Promise((resolve) => {
    outbox.subscribe(([entry]) => {
      if (entry?.state.name === 'sent') resolve(entry.state.receipt.number);
    });
  });
  const {keptIn} = await outbox.keep(draft, {place: 'device'});
  assert.equal(keptIn, 'memory');
  assert.match(String(await sent), /^\d{12}$/);
});
