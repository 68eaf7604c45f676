import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {setTimeout as delay} from 'node:timers/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {CaseMessagePage, CaseReceipt} from '@pls-kit/contract';
import {findAttachment, listAttachmentsOf, readContents} from '../attachments/attachment-store.js';
import {findCase} from '../cases/case-store.js';
import {lookupHashes} from '../cases/case-lookups.js';
import {copyCase} from '../cases/copy-case.js';
import {openCase} from '../cases/open-case.js';
import {openCaseToken} from '../cases/open-case-token.js';
import {addNote, listNotes} from '../desk/case-notes.js';
import {changeKeys, StartError, startServer, type RunningServer, type StartOptions} from '../node.js';
import {runScheduledWork} from '../scheduled-work.js';
import {toBase64url} from '../secrets/base64url.js';
import type {KeyRing} from '../secrets/secrets.js';
import {
  luoyang,
  newIdempotencyKey,
  openToken,
  random,
  startCasework,
  submit,
  wageQuestion,
} from '../testing/casework.js';
import {jpeg} from '../testing/files.js';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {upload} from '../testing/upload.js';
import {lockedBy} from './locked-by.js';
import {reseal} from './reseal.js';
import {adoptRetired, putAway} from './retired-keys.js';

const photo = jpeg(1_300_000);
const start = '2026-11-23T09:30:00+08:00';

describe('a key that is changed while the installation runs', () => {
  let folder = '';
  let shared: TestDatabase;
  const now = new Date(start);
  const optionsOf = (): StartOptions => ({
    dataFolder: folder,
    now: () => now,
    ...('postgres' in shared.place && shared.place),
  });
  const keys = (...args: string[]) => changeKeys(args, optionsOf(), {});
  const ring = () => JSON.parse(readFileSync(path.join(folder, 'keys.json'), 'utf8')) as KeyRing;
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => assert.fail('it was not refused'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof StartError, String(error));
    return error.message;
  };
  const running = async <Result>(work: (server: RunningServer) => Promise<Result>): Promise<Result> => {
    const server = await startServer(optionsOf());
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  };

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pls-keys-'));
    shared = await makeTestDatabase('catalogue');
  });
  after(async () => {
    rmSync(folder, {recursive: true});
    await shared.remove();
  });

  const first: {receipt: CaseReceipt; key: string; noteKey: string; attachment: string; bytes: Uint8Array}[] = [];

  /** Everything of the first cases is there, and opens with the code that was given then. */
  const allThere = async ({world}: RunningServer) => {
    for (const {receipt, key, noteKey, attachment} of first) {
      const {number, code} = receipt;
      const stored = (await findCase(world.database, {homeCounty: '410311', number})) ?? assert.fail('no case');
      const copy = await copyCase(world, luoyang, stored);
      assert.equal(copy.answers.find(({name}) => name === 'name')?.value, '王建国');
      assert.deepEqual(
        copy.attachments.map(({name, size}) => [name, size]),
        [['借条.jpg', photo.length]],
      );
      const file = (await findAttachment(world, {homeCounty: '410311', id: attachment})) ?? assert.fail('no file');
      assert.deepEqual(await readContents(world, file), photo);
      assert.deepEqual(
        (await listNotes(world, luoyang, stored)).map(({text}) => text),
        ['王建国说明天来。'],
      );
      // A resend of the note and of the submission find the first; the code opens the case.
      await addNote(world, luoyang, stored, {
        idempotencyKey: noteKey,
        text: '王建国说明天来。',
        staff: 'clerk-lyc-410311',
      });
      assert.equal((await listNotes(world, luoyang, stored)).length, 1);
      const draft = {...wageQuestion, attachments: [attachment]};
      assert.deepEqual(await openCase(world, luoyang, key, draft), receipt);
      const {token} = await openCaseToken(world, {number, code, address: '198.51.100.9'});
      assert.ok(token.length > 20);
      const hashes = await lookupHashes(world, {by: 'phone', value: '13837902146'});
      const found = await world.database
        .selectFrom('case_lookups')
        .select('hash')
        .where('number', '=', number)
        .where('hash', 'in', hashes)
        .execute();
      assert.equal(found.length, 1);
    }
  };

  it('begins with cases, files and notes under the first', async () => {
    await running(async (server) => {
      const {world} = server;
      for (let index = 0; index < 3; index += 1) {
        const attachment = await upload({world}, photo);
        const key = newIdempotencyKey();
        const noteKey = newIdempotencyKey();
        const receipt = await openCase(world, luoyang, key, {...wageQuestion, attachments: [attachment]});
        const stored =
          (await findCase(world.database, {homeCounty: '410311', number: receipt.number})) ?? assert.fail();
        await addNote(world, luoyang, stored, {
          idempotencyKey: noteKey,
          text: '王建国说明天来。',
          staff: 'clerk-lyc-410311',
        });
        first.push({receipt, key, noteKey, attachment, bytes: photo});
      }
      await allThere(server);
    });
    const [line = ''] = await keys('status');
    assert.match(line, /^k20261123-.{4} {2}current {2}\(texts of cases: 6, names of files: 3, pieces of files: 9\)$/);
  });

  it('is added, and used from the next start on; the old one is refused its removal with what it still locks', async () => {
    const old = ring().current;
    assert.match((await keys('add')).join(' '), /^Added k/);
    const next = Object.keys(ring().keys).find((id) => id !== old) ?? assert.fail();
    assert.equal(ring().current, old);
    assert.match(await refusal(keys('remove', old)), /is the current key/);
    assert.match(await refusal(keys('use', 'k-none')), /There is no key k-none/);
    assert.match(await refusal(keys('turn')), /^Usage/);
    await keys('use', next);
    assert.equal(ring().current, next);
    const before = ring();
    assert.match(
      await refusal(keys('remove', old)),
      /still locks texts of cases: 6, names of files: 3, pieces of files: 9: npm run keys -- reseal/,
    );
    assert.deepEqual(ring(), before);
  });

  it('seals everything anew in the background, and loses nothing', async () => {
    const old = Object.keys(ring().keys).find((id) => id !== ring().current) ?? assert.fail();
    await running(async (server) => {
      await allThere(server);
      // Its own round began with it, and takes its turn alone.
      while ((await lockedBy(server.world.database, old)).filePieces > 0) {
        await runScheduledWork(server.world, luoyang);
        await delay(20);
      }
      assert.deepEqual(await lockedBy(server.world.database, old), {
        texts: 0,
        appointmentTexts: 0,
        fileNames: 0,
        filePieces: 0,
        answers: 0,
        formerKeys: 0,
      });
      await allThere(server);
      const rows = await server.world.database.selectFrom('attachment_chunks').select(['blob', 'stored']).execute();
      assert.equal(rows.length, 9);
      assert.deepEqual(readdirSync(path.join(folder, 'blobs')).sort(), rows.map(({blob}) => blob).sort());
      assert.ok(rows.every(({stored}) => stored === 1));
      const lookups = await server.world.database.selectFrom('cases').select('lookup_key_id').execute();
      assert.deepEqual([...new Set(lookups.map((row) => row.lookup_key_id))], [ring().current]);
    });
    assert.match((await keys('status')).join('\n'), /locks nothing: can be removed/);
  });

  it('takes the old key out: codes, resends and notes go on without it', async () => {
    const old = Object.keys(ring().keys).find((id) => id !== ring().current) ?? assert.fail();
    assert.match((await keys('remove', old)).join(' '), /^Removed/);
    assert.deepEqual(Object.keys(ring().keys), [ring().current]);
    await running(allThere);
  });

  it('and once more: what was put away of the first is sealed under the third', async () => {
    const old = ring().current;
    await keys('add');
    const next = Object.keys(ring().keys).find((id) => id !== old) ?? assert.fail();
    await keys('use', next);
    assert.match((await keys('reseal')).join(' '), /^Sealed anew: 19\.$/);
    await keys('remove', old);
    await running(allThere);
  });

  it('that was taken out by hand is missed at the start, and named', async () => {
    const whole = ring();
    const file = path.join(folder, 'keys.json');
    const stranger = {current: 'k9', keys: {k9: toBase64url(random(32))}};
    writeFileSync(file, JSON.stringify(stranger));
    assert.match(
      await refusal(startServer(optionsOf()).then((server) => server.close())),
      new RegExp(`key ${whole.current}.*put back the keys`),
    );
    // Another key under the same id.
    writeFileSync(file, JSON.stringify({current: whole.current, keys: {[whole.current]: toBase64url(random(32))}}));
    assert.match(
      await refusal(startServer(optionsOf()).then((server) => server.close())),
      new RegExp(`does not open with key ${whole.current}.*put back the keys`),
    );
    writeFileSync(file, JSON.stringify(whole));
    await running(allThere);
  });

  it('of which nobody put away what codes are compared by is missed at the start too', async () => {
    const server = await startServer(optionsOf());
    const {world} = server;
    await world.database.deleteFrom('retired_keys').execute();
    await server.close();
    assert.match(
      await refusal(startServer(optionsOf()).then((running) => running.close())),
      /query codes of cases need key k.*taken out by hand/,
    );
  });
});

describe('sealing anew', () => {
  it('goes on where it was stopped, past what does not open, and by several at once', async () => {
    const shared = await makeTestDatabase();
    const old: KeyRing = {current: 'old', keys: {old: toBase64url(random(32))}};
    const before = await startCasework({on: shared, keys: old});
    const receipts: CaseReceipt[] = [];
    for (let index = 0; index < 5; index += 1) receipts.push(await submit(before));
    const elsewhere = {...wageQuestion, homeCounty: '410303', answers: {...wageQuestion.answers, place: '410303001'}};
    receipts.push(await submit(before, elsewhere));
    const [broken] = receipts;
    await before.database
      .updateTable('case_texts')
      .set({sealed: 'AAAA'})
      .where('number', '=', broken?.number ?? '')
      .execute();
    await before.close();
    const both = await startCasework({
      on: shared,
      keys: {current: 'new', keys: {...old.keys, new: toBase64url(random(32))}},
    });
    const counts = await Promise.all([reseal(both.world, 2), reseal(both.world, 2)]);
    // One may have found nothing left to do: what counts is that together they did it.
    assert.ok(counts.some(({done}) => done > 0));
    assert.deepEqual(await reseal(both.world), {done: 0, failed: 1});
    assert.equal((await lockedBy(both.database, 'old')).texts, 1);
    assert.ok(both.log.some((line) => line.includes('"task":"reseal"')));
    await both.close();
    await shared.remove();
  });

  describe('an answer kept for a resend', () => {
    const old: KeyRing = {current: 'old', keys: {old: toBase64url(random(32))}};
    const both: KeyRing = {current: 'new', keys: {...old.keys, new: toBase64url(random(32))}};
    const only: KeyRing = {current: 'new', keys: {new: both.keys['new'] ?? ''}};
    let shared: TestDatabase;
    before(async () => {
      shared = await makeTestDatabase();
    });
    after(() => shared.remove());

    /** A message sent under the old key, and how often its case says so. */
    const sent = async () => {
      const before = await startCasework({on: shared, keys: old});
      const receipt = await submit(before);
      const request = {
        path: {number: receipt.number},
        body: {version: 1, text: '借条还在。'},
        headers: {'Idempotency-Key': newIdempotencyKey()},
      };
      const token = await openToken(before, receipt);
      const first = await before.request('sendCaseMessage', {...request, token});
      assert.equal(first.status, 200, first.text);
      await before.close();
      return {receipt, request, first};
    };
    /** Without the old key, but with what was put away of it. */
    const startWithout = async () => {
      const after = await startCasework({on: shared, keys: only});
      await adoptRetired(after.database, after.world.secrets);
      return after;
    };

    it('is sealed anew, and given after the old key is gone', async () => {
      const {receipt, request, first} = await sent();
      const between = await startCasework({on: shared, keys: both});
      assert.equal((await lockedBy(between.database, 'old')).answers, 1);
      assert.equal((await reseal(between.world)).failed, 0);
      assert.equal((await lockedBy(between.database, 'old')).answers, 0);
      await putAway(between.world, 'old');
      await between.close();
      const after = await startWithout();
      const again = await after.request('sendCaseMessage', {...request, token: await openToken(after, receipt)});
      assert.deepEqual([again.status, again.text], [200, first.text]);
      await after.close();
    });

    it('counts by the key that it is sealed under, whatever its hashes are made with', async () => {
      await sent();
      const between = await startCasework({on: shared, keys: both});
      // As where a node with the new key had taken the request on, and died.
      await between.database.updateTable('idempotency_keys').set({key_id: 'new'}).execute();
      assert.equal((await lockedBy(between.database, 'old')).answers, 1);
      await reseal(between.world);
      assert.equal((await lockedBy(between.database, 'old')).answers, 0);
      await between.close();
    });

    it('is as good as none when its key was taken out by hand: nothing is done twice, and nothing breaks', async () => {
      const {receipt, request} = await sent();
      const between = await startCasework({on: shared, keys: both});
      const mine = between.database.selectFrom('idempotency_keys').where('number', '=', receipt.number);
      const {answer, answer_key_id} = await mine.select(['answer', 'answer_key_id']).executeTakeFirstOrThrow();
      await reseal(between.world);
      // The one answer alone was given by a node that had not been started anew.
      await between.database
        .updateTable('idempotency_keys')
        .set({answer, answer_key_id})
        .where('number', '=', receipt.number)
        .execute();
      assert.equal((await lockedBy(between.database, 'old')).answers, 1);
      await putAway(between.world, 'old');
      await between.close();
      const after = await startWithout();
      const token = await openToken(after, receipt);
      const answers = await Promise.all(
        Array.from({length: 3}, () => after.request('sendCaseMessage', {...request, token})),
      );
      for (const {status, body} of answers) {
        assert.equal(status, 409);
        assert.ok(['/problems/version-conflict', '/problems/submission-in-flight'].includes(body.type), body.type);
      }
      assert.ok(answers.some(({body}) => body.type === '/problems/version-conflict'));
      const messages = await after.request<CaseMessagePage>('listCaseMessages', {path: request.path, token});
      assert.equal(messages.body.items.length, 1);
      assert.ok(after.log.some((line) => line.includes('"task":"resend"')));
      await after.close();
    });
  });

  it('knows every column of the database that names a key', async () => {
    const casework = await startCasework();
    const tables = await casework.database.introspection.getTables();
    const columns = tables.flatMap(({name, columns}) =>
      columns.filter((column) => column.name.endsWith('key_id')).map((column) => `${name}.${column.name}`),
    );
    assert.deepEqual(
      columns.sort(),
      [
        // Of what the upload's hashes were made with; they are over after 72 hours.
        'attachments.key_id',
        'attachment_chunks.key_id',
        'attachments.name_key_id',
        'case_texts.key_id',
        'appointment_texts.key_id',
        'appointments.code_key_id',
        // Compared by what is put away of a key.
        'cases.code_key_id',
        'cases.lookup_key_id',
        // Tell a wrong key at the start, and are looked at no further.
        'key_proofs.key_id',
        // Answers to resends; the other one is of the hashes that they are found by.
        'idempotency_keys.answer_key_id',
        'idempotency_keys.key_id',
        'retired_keys.key_id',
      ].sort(),
    );
    await casework.close();
  });
});

describe('look-ups', () => {
  it('are made once for cases from before there were any, and the case stays as it is', async () => {
    const casework = await startCasework();
    const {number} = await submit(casework);
    const {world, database} = casework;
    await database.deleteFrom('case_lookups').execute();
    await database.updateTable('cases').set({lookup_key_id: null}).execute();
    const stored = await findCase(database, {homeCounty: '410311', number});
    await runScheduledWork(world, luoyang);
    const hashes = await lookupHashes(world, {by: 'name', value: '王建国'});
    const found = await database.selectFrom('case_lookups').select('number').where('hash', 'in', hashes).execute();
    assert.deepEqual(
      found.map((row) => row.number),
      [number],
    );
    assert.deepEqual(await findCase(database, {homeCounty: '410311', number}), stored);
    casework.resetCounts();
    await runScheduledWork(world, luoyang);
    assert.equal(casework.counts['open'], undefined, 'no words are opened again');
    assert.deepEqual((await listAttachmentsOf(world, {homeCounty: '410311', number})).length, 0);
    await casework.close();
  });
});
