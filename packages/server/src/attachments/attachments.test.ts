import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {
  Attachment,
  AttachmentProgress,
  AttachmentUpload,
  Case,
  CaseAttachmentPage,
  CaseReceipt,
  CaseToken,
  OperationId,
  Problem,
  StaffToken,
} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {contractOperations} from '../contract-operations.js';
import {checkAnswer} from '../testing/check-answer.js';
import {runScheduledWork} from '../scheduled-work.js';
import {newIdempotencyKey, wageQuestion} from '../testing/casework.js';
import {jpeg, join, zip} from '../testing/files.js';
import {startTestServer, type TestServer} from '../testing/test-server.js';
import type {Inspector} from './inspector.js';
import {limits} from './limits.js';

interface Call {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly bytes: Uint8Array;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('attachments, over HTTP and on disk', () => {
  const start = '2026-11-23T09:30:00+08:00';
  let now = new Date(start);
  let folder = '';
  let server: TestServer;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pls-attachments-'));
    server = await startTestServer({dataFolder: folder, now: () => now});
  });
  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });
  beforeEach(() => {
    now = new Date(start);
  });

  const send = async <Body = Problem>(
    operation: OperationId,
    {path: values = {}, query = {}, json, bytes, token, headers = {}}: Call = {},
    fetching: (request: Request) => Promise<Response> | Response = fetch,
  ): Promise<Answer<Body>> => {
    const {method, template} = contractOperations().find(({id}) => id === operation) ?? assert.fail(operation);
    const pathname = template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]));
    const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await fetching(
      new Request(`${server.api}${pathname}?${new URLSearchParams(query).toString()}`, {
        method,
        headers: {
          ...(body !== undefined && {'Content-Type': bytes ? 'application/octet-stream' : 'application/json'}),
          ...(token !== undefined && {Authorization: `Bearer ${token}`}),
          ...headers,
        },
        ...(body !== undefined && {body}),
      }),
    );
    const received = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('Content-Type');
    const text = new TextDecoder().decode(received);
    const parsed: unknown = type?.includes('json') ? JSON.parse(text) : text;
    checkAnswer(operation, response, parsed);
    return {status: response.status, headers: response.headers, body: parsed as Body, bytes: received};
  };

  const announce = async (name: string, size: number, homeCounty = '410311') => {
    const answer = await send<AttachmentUpload>('createAttachment', {
      json: {homeCounty, name, size},
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.equal(answer.status, 201);
    return answer.body;
  };
  const piece = (upload: AttachmentUpload, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
    send<AttachmentProgress & Problem>('uploadAttachmentChunk', {
      path: {id: upload.id, offset},
      bytes,
      token: upload.token,
    });
  const complete = (upload: AttachmentUpload, file: Uint8Array) =>
    send<Attachment & Problem>('completeAttachment', {
      path: {id: upload.id},
      json: {sha256: hashOf(file)},
      token: upload.token,
    });
  const get = (upload: AttachmentUpload) =>
    send<Attachment>('getAttachment', {path: {id: upload.id}, token: upload.token});
  const deliver = async (name: string, file: Uint8Array<ArrayBuffer>) => {
    const upload = await announce(name, file.length);
    assert.equal((await piece(upload, 0, file)).status, 200);
    return {upload, answer: await complete(upload, file)};
  };
  const blobs = () => {
    try {
      return readdirSync(path.join(folder, 'blobs'));
    } catch {
      return [];
    }
  };
  const submit = (attachments: readonly string[]) =>
    send<CaseReceipt & Problem>('submitCase', {
      json: {...wageQuestion, attachments},
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
  const signIn = async (account: string) =>
    (await send<StaffToken>('signInForDevelopment', {json: {account}})).body.token;
  const tokenOf = async ({number, code}: CaseReceipt) =>
    (await send<CaseToken>('openCaseToken', {path: {number}, json: {code}})).body.token;
  const clerk = () => signIn('clerk-lys-410311013');
  const download = async (
    number: string,
    id: string,
    token: string,
    query: Record<string, string> = {reason: 'work'},
  ) => send('getDeskAttachment', {path: {number, id}, query, token});

  it('a photo goes from the phone to the desk, sealed on the way, and every opening is recorded', async () => {
    const photo = jpeg(1_200_000);
    const upload = await announce('../工资条.png', photo.length);
    assert.equal(upload.offset, 0);
    assert.equal(upload.expiresAt, '2026-11-26T09:30:00+08:00');
    for (let at = 0; at < photo.length; at += upload.largestChunk) {
      const sent = await piece(upload, at, photo.slice(at, at + upload.largestChunk));
      assert.equal(sent.body.offset, Math.min(photo.length, at + upload.largestChunk));
    }
    const done = await complete(upload, photo);
    assert.equal(done.status, 200);
    assert.equal(done.body.state, 'accepted');
    assert.equal(done.body.mediaType, 'image/jpeg');
    assert.equal(done.body.name, '工资条.jpg');
    assert.equal((await complete(upload, photo)).body.state, 'accepted');

    const {body: receipt, status} = await submit([upload.id]);
    assert.equal(status, 201);
    const {number} = receipt;
    const own = await send<CaseAttachmentPage>('listCaseAttachments', {path: {number}, token: await tokenOf(receipt)});
    assert.deepEqual(
      own.body.items.map(({id, name, state}) => [id, name, state]),
      [[upload.id, '工资条.jpg', 'accepted']],
    );

    const token = await clerk();
    const listed = await send<CaseAttachmentPage>('listDeskAttachments', {path: {number}, token});
    assert.deepEqual(listed.body, own.body);
    const file = await download(number, upload.id, token);
    assert.equal(file.status, 200);
    assert.deepEqual(hashOf(file.bytes), hashOf(photo));
    assert.equal(file.headers.get('Content-Type'), 'application/octet-stream');
    assert.match(file.headers.get('Content-Disposition') ?? '', /^attachment; .*%E5%B7%A5%E8%B5%84%E6%9D%A1\.jpg$/);
    assert.equal(file.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(file.headers.get('Cache-Control'), 'no-store');
    assert.match(file.headers.get('Content-Security-Policy') ?? '', /sandbox/);
    const readings = await server.world.database
      .selectFrom('access_log')
      .select(['operation', 'staff', 'reason'])
      .where('number', '=', number)
      .orderBy('at')
      .orderBy('operation', 'desc')
      .execute();
    assert.deepEqual(
      readings.map((row) => ({...row})),
      [
        {operation: 'listDeskAttachments', staff: 'clerk-lys-410311013', reason: null},
        {operation: 'getDeskAttachment', staff: 'clerk-lys-410311013', reason: 'work'},
      ],
    );

    // At rest: opaque names, nothing to read, and no word of the file's name anywhere in the database.
    for (const name of blobs()) {
      assert.match(name, /^[A-Za-z0-9_-]{32}$/);
      assert.notEqual(readFileSync(path.join(folder, 'blobs', name)).indexOf(photo.slice(0, 64)), 0);
    }
    const rows = await server.world.database.selectFrom('attachments').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes('工资条'));
  });

  it('goes on where a cut line left it, and a piece sent twice is there once', async () => {
    const photo = jpeg(300_000);
    const upload = await announce('a.jpg', photo.length);
    await piece(upload, 0, photo.slice(0, 100_000));
    const [again, same] = await Promise.all([
      piece(upload, 0, photo.slice(0, 100_000)),
      piece(upload, 0, photo.slice(0, 100_000)),
    ]);
    assert.deepEqual([again.status, again.body.offset, same.body.offset], [200, 100_000, 100_000]);
    // After a reload only id and token are known.
    assert.equal((await get(upload)).body.offset, 100_000);
    for (const offset of [50_000, 200_000]) {
      const wrong = await piece(upload, offset, photo.slice(offset, offset + 1000));
      assert.deepEqual([wrong.status, wrong.body.type, wrong.body.offset], [409, '/problems/wrong-offset', 100_000]);
    }
    const other = await piece(
      upload,
      0,
      jpeg(99_994).map((byte) => byte ^ 1),
    );
    assert.deepEqual([other.status, other.body.offset], [409, 100_000]);
    const early = await complete(upload, photo);
    assert.deepEqual([early.status, early.body.offset], [409, 100_000]);
    await piece(upload, 100_000, photo.slice(100_000));
    assert.equal((await complete(upload, photo)).body.state, 'accepted');
    // A resend that was under way meanwhile is still no harm.
    assert.equal((await piece(upload, 100_000, photo.slice(100_000))).body.offset, photo.length);
  });

  it('two senders of one file at once leave one file, and no blob behind', async () => {
    const photo = jpeg(200_000);
    const upload = await announce('b.jpg', photo.length);
    const before = blobs().length;
    const answers = await Promise.all(
      [0, 1, 2, 3].map((sender) => piece(upload, 0, photo.slice(0, 50_000 + sender * 1000))),
    );
    assert.deepEqual(answers.map(({status}) => status).toSorted(), [200, 409, 409, 409]);
    assert.equal(blobs().length, before + 1);
    const {offset} = (await get(upload)).body;
    await piece(upload, offset, photo.slice(offset));
    assert.equal((await complete(upload, photo)).body.state, 'accepted');
  });

  it('a piece that comes while its file is deleted goes with it', async () => {
    const before = blobs().length;
    const photo = jpeg(50_000);
    for (let round = 0; round < 20; round += 1) {
      const upload = await announce('b.jpg', photo.length);
      const [kept, removed] = await Promise.all([
        piece(upload, 0, photo),
        send('deleteAttachment', {path: {id: upload.id}, token: upload.token}),
      ]);
      assert.ok([200, 404].includes(kept.status), JSON.stringify(kept.body));
      assert.equal(removed.status, 200);
    }
    await runScheduledWork(server.world, server.catalogue);
    assert.equal(blobs().length, before);
  });

  it('announced twice with one key is one file', async () => {
    const key = newIdempotencyKey();
    const draft = {homeCounty: '410311', name: 'c.jpg', size: 10};
    const make = (json: object) =>
      send<AttachmentUpload>('createAttachment', {json, headers: {'Idempotency-Key': key}});
    const [one, other] = await Promise.all([make(draft), make(draft)]);
    assert.deepEqual(one.body, other.body);
    assert.equal((await make({...draft, size: 11})).status, 422);
  });

  it('what is not what its name says is refused with a reason, and wiped at once', async () => {
    for (const [name, file, reason] of [
      ['照片.jpg', join('MZ\x90\x00', new Uint8Array(500)), /程序/],
      ['合同.pdf', join('#!/bin/sh\ncurl x | sh\n'), /脚本/],
      ['合照.jpg', join(jpeg(), zip('Main.class')), /夹带/],
    ] as const) {
      const before = blobs().length;
      const {upload, answer} = await deliver(name, file);
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/attachment-refused']);
      assert.match(answer.body.detail ?? '', reason);
      assert.match(answer.body.detail ?? '', /请改用照片/);
      assert.equal(blobs().length, before);
      assert.equal((await get(upload)).body.state, 'refused');
      assert.equal((await complete(upload, file)).status, 422);
      assert.deepEqual(
        (await submit([upload.id])).body.violations?.map(({pointer}) => pointer),
        ['/attachments/0'],
      );
    }
  });

  it('too much is refused before it is stored: file, piece, more than announced, nothing at all', async () => {
    const tooLarge = await send('createAttachment', {
      json: {homeCounty: '410311', name: '录像.mp4', size: limits.file + 1024 * 1024},
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.equal(tooLarge.status, 422);
    assert.match(tooLarge.body.detail ?? '', /11 MB，最大 10 MB/);
    const upload = await announce('d.jpg', 1_000_000);
    const before = blobs().length;
    assert.equal((await piece(upload, 0, jpeg(limits.chunk))).status, 413);
    assert.equal((await piece(upload, 999_999, jpeg(10))).status, 422);
    assert.equal((await piece(upload, 0, new Uint8Array())).status, 422);
    const asJson = await send('uploadAttachmentChunk', {
      path: {id: upload.id, offset: 0},
      json: {},
      token: upload.token,
    });
    assert.equal(asJson.status, 415);
    assert.equal(blobs().length, before);
  });

  it('damaged on its way begins anew', async () => {
    const photo = jpeg(5000);
    const upload = await announce('e.jpg', photo.length);
    await piece(
      upload,
      0,
      photo.map((byte, index) => (index === 2500 ? byte ^ 1 : byte)),
    );
    const before = blobs().length;
    const refused = await complete(upload, photo);
    assert.deepEqual(
      refused.body.violations?.map(({pointer, code}) => [pointer, code]),
      [['/sha256', 'damaged']],
    );
    assert.equal(blobs().length, before - 1);
    assert.equal((await get(upload)).body.offset, 0);
    await piece(upload, 0, photo);
    assert.equal((await complete(upload, photo)).body.state, 'accepted');
  });

  it('a token opens its own file and no other', async () => {
    const [mine, other] = [await announce('f.jpg', 10), await announce('g.jpg', 10)];
    for (const token of [other.token, `${mine.token}x`, undefined]) {
      const answer = await send('getAttachment', {path: {id: mine.id}, ...(token !== undefined && {token})});
      assert.equal(answer.status, 401);
    }
  });

  it('a file goes into one case, of its own county, whole', async () => {
    const {upload} = await deliver('h.jpg', jpeg(100));
    assert.equal((await submit([upload.id, upload.id])).status, 201);
    const twice = await submit([upload.id]);
    assert.equal(twice.status, 422);
    assert.deepEqual(
      twice.body.violations?.map(({pointer, code}) => [pointer, code]),
      [['/attachments/0', 'unknown-code']],
    );
    const elsewhere = await announce('i.jpg', 106, '410323');
    await piece(elsewhere, 0, jpeg(100));
    await complete(elsewhere, jpeg(100));
    const unfinished = await announce('j.jpg', 106);
    const good = (await deliver('k.jpg', jpeg(100))).upload;
    for (const wrong of [elsewhere.id, unfinished.id, 'A'.repeat(22)]) {
      assert.deepEqual(
        (await submit([good.id, wrong])).body.violations?.map(({pointer}) => pointer),
        ['/attachments/1'],
      );
    }
    // Nothing of the refused submissions stuck: the good one is still free.
    assert.equal((await submit([good.id])).status, 201);
    const deletion = await send('deleteAttachment', {path: {id: good.id}, token: good.token});
    assert.deepEqual([deletion.status, deletion.body.type], [409, '/problems/attachment-not-ready']);
    assert.equal((await get(good)).body.expiresAt, null);
  });

  it('answers what a clerk asked for: a supplement carries files', async () => {
    const receipt = (await submit([])).body;
    const token = await clerk();
    const {number} = receipt;
    await send('acceptCase', {path: {number}, json: {version: 1}, token});
    const asked = await send('askCitizen', {path: {number}, json: {version: 2, items: ['工资条']}, token});
    assert.equal(asked.status, 200);
    const {upload} = await deliver('工资条.jpg', jpeg(100));
    const supplied = await send<Case>('supplementCase', {
      path: {number},
      json: {version: 3, text: '工资条的照片在附件里。', attachments: [upload.id]},
      token: await tokenOf(receipt),
      headers: {'Idempotency-Key': 'supplement-key-0001'},
    });
    assert.equal(supplied.status, 200);
    const listed = await send<CaseAttachmentPage>('listDeskAttachments', {path: {number}, token});
    assert.deepEqual(
      listed.body.items.map(({id}) => id),
      [upload.id],
    );
  });

  it('is downloaded by nobody outside the unit, of no other case, and not without a reason', async () => {
    const {upload} = await deliver('l.jpg', jpeg(100));
    const {number} = (await submit([upload.id])).body;
    const other = (await submit([])).body.number;
    assert.equal((await download(number, upload.id, await signIn('clerk-lyc-410323'))).status, 404);
    assert.equal((await download(number, upload.id, 'nobody')).status, 401);
    assert.equal((await download(other, upload.id, await clerk())).status, 404);
    assert.equal((await download(number, upload.id, await clerk(), {})).status, 422);
    assert.equal((await download(number, upload.id, await clerk(), {reason: 'curiosity'})).status, 422);
  });

  it('deleted is gone from the disk: by its sender, with its case, after 72 hours without one', async () => {
    await runScheduledWork(server.world, server.catalogue);
    const sender = (await deliver('m.jpg', jpeg(100))).upload;
    const withBlob = blobs().length;
    for (let time = 0; time < 2; time += 1) {
      assert.equal((await send('deleteAttachment', {path: {id: sender.id}, token: sender.token})).status, 200);
    }
    assert.equal(blobs().length, withBlob - 1);
    assert.equal((await get(sender)).status, 404);

    const ofCase = (await deliver('n.jpg', jpeg(100))).upload;
    const receipt = (await submit([ofCase.id])).body;
    const token = await tokenOf(receipt);
    const {number} = receipt;
    await send('withdrawCase', {path: {number}, json: {version: 1}, token});
    assert.equal(blobs().length, withBlob);
    assert.equal((await send('eraseCase', {path: {number}, query: {version: '2'}, token})).status, 200);
    assert.equal(blobs().length, withBlob - 1);

    const forgotten = (await deliver('o.jpg', jpeg(100))).upload;
    const half = await announce('p.jpg', 1000);
    await piece(half, 0, jpeg(100));
    now = new Date('2026-11-26T09:29:59+08:00');
    await runScheduledWork(server.world, server.catalogue);
    assert.equal((await get(forgotten)).status, 200);
    now = new Date('2026-11-26T09:30:00+08:00');
    assert.equal((await get(forgotten)).status, 404);
    assert.equal((await submit([forgotten.id])).status, 422);
    await runScheduledWork(server.world, server.catalogue);
    const left = await server.world.database.selectFrom('attachments').select('number').execute();
    assert.ok(left.every((row) => row.number !== null));
    const chunks = await server.world.database.selectFrom('attachment_chunks').select('blob').execute();
    assert.deepEqual(blobs().toSorted(), chunks.map(({blob}) => blob).toSorted());
  });

  describe('with a virus scanner', () => {
    const app = async (inspector: Inspector) => {
      const made = await createApp({...server.world, inspector}, server.catalogue);
      return (request: Request) => made.fetch(request);
    };
    const deliverTo = async (fetching: (request: Request) => Promise<Response> | Response) => {
      const file = jpeg(100);
      const upload = await announce('q.jpg', file.length);
      await piece(upload, 0, file);
      const call = {path: {id: upload.id}, json: {sha256: hashOf(file)}, token: upload.token};
      return {upload, answer: await send<Attachment & Problem>('completeAttachment', call, fetching)};
    };

    it('what it finds is refused', async () => {
      const {answer} = await deliverTo(await app(() => Promise.resolve({clean: false, finding: 'EICAR'})));
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/attachment-refused']);
      assert.match(answer.body.detail ?? '', /查毒软件/);
    });

    it('that is away, a file waits: a form can carry it, nobody can open it until it was looked into', async () => {
      const away: Inspector = () => Promise.reject(new Error('no scanner'));
      const {upload, answer} = await deliverTo(await app(away));
      assert.deepEqual([answer.status, answer.body.state], [200, 'inspecting']);
      const {number} = (await submit([upload.id])).body;
      const token = await clerk();
      const early = await download(number, upload.id, token);
      assert.deepEqual([early.status, early.body.type], [409, '/problems/attachment-not-ready']);

      now = new Date(now.getTime() + 6 * 60_000);
      await runScheduledWork({...server.world, inspector: away}, server.catalogue);
      assert.equal((await download(number, upload.id, token)).status, 409);
      now = new Date(now.getTime() + 6 * 60_000);
      const clean: Inspector = () => Promise.resolve({clean: true});
      await runScheduledWork({...server.world, inspector: clean}, server.catalogue);
      assert.equal((await download(number, upload.id, token)).status, 200);
    });
  });
});
