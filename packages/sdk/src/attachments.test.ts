import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startServer, type RunningServer} from '@pls-kit/server/node.js';
import type {UploadContents} from './attachments.js';
import {createClient} from './client.js';
import {ApiError, NetworkError, NotFoundError, ValidationError} from './errors.js';
import {InsecureContextError} from './secure-context.js';
import {FileRefusedError} from './uploads/file-refused-error.js';
import type {StartedUpload} from './uploads/upload.js';

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
    // A line this fast takes twice as much with the second piece.
    assert.deepEqual(progress, [0, 262_144, 600_000]);
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

  it('go on where the line broke, in smaller pieces, and send nothing again that had arrived', async () => {
    const client = clientOn((piece) => (piece === 1 ? 'before' : piece === 3 ? 'after' : undefined));
    const attachment = await client.attachments.upload(photo(700_000), {homeCounty});
    assert.equal(attachment.state, 'accepted');
    assert.deepEqual(
      sent.filter((line) => line.startsWith('PUT')).map((line) => Number(line.replace(/.*\//, ''))),
      [0, 262_144, 262_144, 524_288],
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

  it('that are not taken are refused on the device, with what to do instead', async () => {
    const heic = new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_0042.jpg');
    const refusals: [UploadContents, string, RegExp][] = [
      [new File(['MZ and more'], '照片.jpg'), 'executable', /程序.*请改用/],
      [new TextEncoder().encode('<html>'), 'script', /网页.*请改用/],
      [heic, 'heic', /HEIC.*兼容性最佳.*截图/],
      [photo(11 * 1024 * 1024), 'too-large', /11 MB.*10 MB/],
      [new Blob([]), 'empty', /空的/],
    ];
    const client = clientOn();
    for (const [file, code, message] of refusals) {
      await assert.rejects(client.attachments.upload(file, {homeCounty}), (error: unknown) => {
        assert.ok(error instanceof FileRefusedError && !error.isTemporary);
        assert.deepEqual([error.code, message.test(error.message)], [code, true], error.message);
        return true;
      });
    }
    const english = createClient({baseUrl: server.api, portal: 'pk_luolong', locale: 'en'});
    await assert.rejects(english.attachments.upload(heic, {homeCounty}), /Most Compatible/);
    await assert.rejects(client.attachments.upload(heic, {homeCounty, locale: 'en'}), /Most Compatible/);
    const [tooMany] = client.attachments.startAll([photo(100)], {
      homeCounty,
      locale: 'en',
      already: {files: 20, bytes: 0},
    });
    await assert.rejects(tooMany!.finished(), /20 files/);
    assert.deepEqual(sent, []);
  });

  it('that the service looks into and does not keep say why', async () => {
    const {attachments} = clientOn();
    const upload = attachments.start(new File(['%PDF-1.7 /JavaScript'], '合同.pdf'), {homeCounty});
    await assert.rejects(upload.finished(), (error: unknown) => {
      assert.ok(error instanceof ApiError && error.is('attachment-refused'));
      assert.match(error.problem.detail ?? '', /会自己运行.*请改用/);
      return true;
    });
    assert.equal(upload.state.name, 'refused');
    const english = attachments.upload(new File(['%PDF-1.7 /JavaScript'], '合同.pdf'), {homeCounty, locale: 'en'});
    await assert.rejects(
      english,
      (error: unknown) => error instanceof ApiError && /^[ -~’]+$/.test(error.problem.detail ?? ''),
    );
  });

  it('are at most as many as a case takes', async () => {
    const files = Array.from({length: 4}, () => photo(100));
    const uploads = clientOn().attachments.startAll(files, {homeCounty, already: {files: 18, bytes: 0}});
    const ended = await Promise.allSettled(uploads.map((upload) => upload.finished()));
    assert.deepEqual(
      ended.map(({status}) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'rejected'],
    );
    const {state} = uploads[3]!;
    assert.ok(state.name === 'refused' && state.error instanceof FileRefusedError);
    assert.deepEqual([state.error.code, /20 个文件/.test(state.error.message)], ['too-many', true]);
    assert.equal(sent.filter((line) => line.endsWith('/complete')).length, 2);
    const tooMuch = clientOn().attachments.startAll([photo(100)], {
      homeCounty,
      already: {files: 3, bytes: 60 * 1024 * 1024},
    });
    await assert.rejects(tooMuch[0]!.finished(), /60 MB/);
  });

  it('go two at a time', async () => {
    let [underWay, most] = [0, 0];
    const {attachments} = createClient({
      baseUrl: server.api,
      portal: 'pk_luolong',
      fetch: async (input, init) => {
        const isPiece = (input as Request).method === 'PUT';
        if (isPiece) most = Math.max(most, ++underWay);
        const response = await fetch(input, init);
        if (isPiece) underWay -= 1;
        return response;
      },
    });
    const uploads = attachments.startAll(
      Array.from({length: 6}, () => photo(300_000)),
      {homeCounty},
    );
    const files = await Promise.all(uploads.map((upload) => upload.finished()));
    assert.deepEqual([new Set(files.map(({id}) => id)).size, most], [6, 2]);
  });

  it('stop and go on as they are told, and say where they stand', async () => {
    const {attachments} = clientOn();
    const upload = attachments.start(photo(900_000), {homeCounty});
    const states: string[] = [];
    const paused = new Promise<void>((resolve) => {
      upload.subscribe((state) => {
        if (states[states.length - 1] !== state.name) states.push(state.name);
        if (state.name === 'sending' && state.sent > 0 && !states.includes('paused')) upload.pause();
        if (state.name === 'paused') resolve();
      });
    });
    const finished = upload.finished();
    await paused;
    const before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(sent.length, before);
    upload.resume();
    assert.equal((await finished).state, 'accepted');
    assert.deepEqual(states, ['checking', 'queued', 'sending', 'paused', 'queued', 'sending', 'finishing', 'sent']);
    const bytesOf = sent.filter((line) => line.startsWith('PUT')).map((line) => Number(line.replace(/.*\//, '')));
    assert.equal(new Set(bytesOf).size, bytesOf.length);
  });

  it('that are cancelled are deleted at the service', async () => {
    const {attachments} = clientOn();
    const upload = attachments.start(photo(900_000), {homeCounty});
    const finished = assert.rejects(upload.finished(), {name: 'AbortError'});
    await new Promise<void>((resolve) => {
      upload.subscribe((state) => {
        if (state.name === 'sending' && state.sent > 0) resolve();
      });
    });
    await upload.cancel();
    await finished;
    assert.equal(upload.state.name, 'cancelled');
    assert.ok(upload.started);
    await assert.rejects(attachments.get(upload.started), NotFoundError);
    assert.equal(sent.filter((line) => line.startsWith('DELETE')).length, 1);
  });

  it('that were deleted meanwhile begin anew when they go on', async () => {
    const {attachments} = clientOn();
    const upload = attachments.start(photo(900_000), {homeCounty});
    const first = upload.finished();
    await new Promise<void>((resolve) => {
      upload.subscribe((state) => {
        if (state.name === 'sending' && state.sent > 0) resolve();
      });
    });
    upload.pause();
    assert.ok(upload.started);
    await attachments.delete(upload.started);
    upload.resume();
    await assert.rejects(first, NotFoundError);
    upload.resume();
    assert.equal((await upload.finished()).state, 'accepted');
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
