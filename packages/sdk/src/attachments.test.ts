import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startServer, type RunningServer} from '@pls-kit/server/node.js';
import {createClient} from './client.js';
import {ApiError, InsecureContextError, NetworkError, ValidationError} from './errors.js';
import type {StartedUpload} from './attachments.js';

const homeCounty = '410311';

/** A photo's first bytes and what it takes to be `size` long. */
const photo = (size: number): File => {
  const bytes = Uint8Array.from({length: size}, (_nothing, index) => (index * 7) % 251);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return new File([bytes], '工资条.jpg');
};

describe('attachments', () => {
  let server: RunningServer;
  /** Addresses of what was sent, in order. */
  let sent: string[] = [];
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  /** @param bend - called for each piece before it is sent; what it gives back says how the line breaks there */
  const clientOn = (bend: (piece: number) => 'before' | 'after' | undefined = () => undefined) => {
    let pieces = 0;
    sent = [];
    return createClient({
      baseUrl: server.api,
      portal: 'pk_luolong',
      fetch: async (input, init) => {
        const request = input as Request;
        sent.push(`${request.method} ${new URL(request.url).pathname.replace(/[\w-]{22}/, 'ID')}`);
        const breaks = request.method === 'PUT' ? bend(pieces++) : undefined;
        if (breaks === 'before') throw new TypeError('cut');
        const response = await fetch(request, init);
        if (breaks === 'after') throw new TypeError('cut');
        return response;
      },
    });
  };

  it('go up in pieces with progress, and come out as a receipt that a submission takes', async () => {
    const client = clientOn();
    const progress: number[] = [];
    const file = photo(600_000);
    const attachment = await client.attachments.upload(file, {
      homeCounty,
      onProgress: ({sent: at}) => progress.push(at),
    });
    assert.equal(attachment.state, 'accepted');
    assert.equal(attachment.name, '工资条.jpg');
    assert.deepEqual(progress, [0, 262_144, 524_288, 600_000]);
    const {notice} = await client.forms.get('consultation');
    const receipt = await client.cases.submit({
      form: 'consultation',
      formVersion: (await client.forms.get('consultation')).version,
      homeCounty,
      noticeVersion: notice.version,
      answers: {
        topic: 'debt',
        question: '借出去的钱要不回来，怎么办？',
        place: '410311013',
        forWhom: 'self',
        replyBy: 'online',
      },
      attachments: [attachment.id],
    });
    const session = await client.cases.open(receipt);
    const listed = await client.cases.attachments(session);
    assert.deepEqual(
      listed.items.map(({id}) => id),
      [attachment.id],
    );

    const account = `clerk-${receipt.unit.id.toLowerCase()}`;
    const {token} = await client.development.signIn(account);
    const desk = createClient({baseUrl: server.api, portal: 'pk_luolong', staffToken: token}).desk;
    const downloaded = await desk.attachment(receipt.number, attachment.id, 'work');
    assert.ok(Buffer.from(await downloaded.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer())));
  });

  it('go on where the line broke, whether the piece had arrived or not', async () => {
    const client = clientOn((piece) => (piece === 1 ? 'before' : piece === 3 ? 'after' : undefined));
    const attachment = await client.attachments.upload(photo(700_000), {homeCounty});
    assert.equal(attachment.state, 'accepted');
    assert.deepEqual(
      sent.filter((line) => line.startsWith('PUT')).map((line) => Number(line.replace(/.*\//, ''))),
      [0, 262_144, 262_144, 524_288, 524_288],
    );
  });

  it('go on after a reload with what was kept, and send nothing twice', async () => {
    let kept: StartedUpload | undefined;
    const controller = new AbortController();
    const first = clientOn().attachments.upload(photo(700_000), {
      homeCounty,
      signal: controller.signal,
      onStart: (upload) => {
        kept = upload;
      },
      onProgress: ({sent: at}) => {
        if (at > 0) controller.abort(new Error('reload'));
      },
    });
    await assert.rejects(first, /reload/);
    assert.ok(kept);
    const attachment = await clientOn().attachments.upload(photo(700_000), {homeCounty, resume: kept});
    assert.equal(attachment.state, 'accepted');
    assert.deepEqual(sent, [
      'GET /v1/attachments/ID',
      'PUT /v1/attachments/ID/chunks/262144',
      'PUT /v1/attachments/ID/chunks/524288',
      'POST /v1/attachments/ID/complete',
    ]);
  });

  it('begun with another file are noticed by their hash, not kept', async () => {
    let kept: StartedUpload | undefined;
    const controller = new AbortController();
    await clientOn()
      .attachments.upload(photo(300_000), {
        homeCounty,
        signal: controller.signal,
        onStart: (upload) => {
          kept = upload;
        },
        onProgress: ({sent: at}) => {
          if (at > 0) controller.abort();
        },
      })
      .catch(() => undefined);
    assert.ok(kept);
    const other = new File([await photo(300_000).slice(0, 299_999).arrayBuffer(), 'x'], 'b.jpg');
    const changed = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe1]), other.slice(4)], 'b.jpg');
    await assert.rejects(clientOn().attachments.upload(changed, {homeCounty, resume: kept}), ValidationError);
  });

  it('that are refused say why and what to send instead', async () => {
    const program = new File(['MZ and more'], '照片.jpg');
    await assert.rejects(clientOn().attachments.upload(program, {homeCounty}), (error: unknown) => {
      assert.ok(error instanceof ApiError && error.is('attachment-refused'));
      assert.match(error.problem.detail ?? '', /程序.*请改用/);
      return true;
    });
    await assert.rejects(
      clientOn().attachments.upload(photo(11 * 1024 * 1024), {homeCounty}),
      (error: unknown) => error instanceof ApiError && error.is('attachment-refused'),
    );
    assert.deepEqual(sent, ['POST /v1/attachments']);
  });

  it('give up when the line is gone for good', {timeout: 60_000}, async (context) => {
    context.mock.method(Math, 'random', () => 0);
    await assert.rejects(clientOn(() => 'before').attachments.upload(photo(1000), {homeCounty}), NetworkError);
    assert.equal(sent.filter((line) => line.startsWith('PUT')).length, 7);
  });

  it('send nothing from a page without https', async (context) => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined, configurable: true});
    context.after(() => Object.defineProperty(Crypto.prototype, 'subtle', subtle));
    await assert.rejects(clientOn().attachments.upload(photo(10), {homeCounty}), InsecureContextError);
    assert.deepEqual(sent, []);
  });
});
