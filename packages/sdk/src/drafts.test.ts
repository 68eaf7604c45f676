import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startServer, type RunningServer} from '@pls-kit/server/node.js';
import {createClient, type Client} from './client.js';
import {DraftUnreadableError, newDraftCode, openDraftKey, sealDraft, unsealDraft} from './draft-key.js';
import {ConflictError, NotFoundError} from './errors.js';
import {InsecureContextError} from './secure-context.js';

const contents = {form: 'consultation', answers: {question: '包工头欠我4万多，打电话不接。', phone: '13837902146'}};

describe('a draft by code', () => {
  let server: RunningServer;
  let client: Client;
  const sent: string[] = [];
  before(async () => {
    server = await startServer();
    const send: typeof fetch = async (input, init) => {
      const request = input as Request;
      sent.push(`${request.url} ${await request.clone().text()}`);
      return fetch(request, init);
    };
    client = createClient({baseUrl: server.api, portal: 'pk_luolong', fetch: send});
  });
  after(() => server.close());

  it('comes back on another device, from the sixteen digits alone, and can be deleted', async () => {
    const code = newDraftCode();
    assert.match(code, /^\d{16}$/);
    const saved = await client.drafts.save(await openDraftKey(code), contents);
    assert.equal(saved.version, 1);

    const elsewhere = await openDraftKey(code.replace(/(\d{4})(?=\d)/g, '$1 '));
    const draft = await client.drafts.get(elsewhere);
    assert.deepEqual(draft.contents, contents);
    assert.equal(Date.parse(draft.expiresAt) - Date.parse(draft.savedAt), 72 * 3_600_000);

    await client.drafts.delete(elsewhere);
    await assert.rejects(client.drafts.get(elsewhere), NotFoundError);
  });

  it('leaves the device only as ciphertext, and neither the code nor a word of it is sent', async () => {
    const code = newDraftCode();
    sent.length = 0;
    await client.drafts.save(await openDraftKey(code), contents);
    assert.ok(sent.length > 0);
    for (const secret of [code, code.slice(0, 8), '4万', '13837902146', 'answers']) {
      assert.ok(!decodeURIComponent(sent.join()).includes(secret), secret);
    }
    const rows = await server.world.database.selectFrom('drafts').selectAll().execute();
    assert.ok(rows.length > 0);
    for (const secret of [code, (await openDraftKey(code)).locator, '13837902146']) {
      assert.ok(!JSON.stringify(rows).includes(secret), secret);
    }
  });

  it('that was changed on another device is not written over unseen', async () => {
    const key = await openDraftKey(newDraftCode());
    const {version} = await client.drafts.save(key, contents);
    await client.drafts.save(key, {...contents, step: 2}, {version});
    sent.length = 0;
    const late = client.drafts.save(key, {...contents, step: 1}, {version});
    await assert.rejects(late, (error: unknown) => error instanceof ConflictError && error.currentVersion === 2);
    assert.equal(sent.length, 1);
    assert.deepEqual((await client.drafts.get(key)).contents, {...contents, step: 2});
  });

  it('saved on a line that breaks after the server has it is saved once', async () => {
    const key = await openDraftKey(newDraftCode());
    let cuts = 1;
    const broken = createClient({
      baseUrl: server.api,
      portal: 'pk_luolong',
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (cuts-- > 0) throw new TypeError('cut');
        return response;
      },
    });
    assert.equal((await broken.drafts.save(key, contents)).version, 1);
    assert.equal((await client.drafts.get(key)).version, 1);
  });
});

describe('the key of a draft', () => {
  it('is the same on every device: the derivation is fixed for good', async () => {
    assert.equal((await openDraftKey('1234567890123456')).locator, 'R-iqyv5lG3x6w_xUKT-6rjBPDB2_2S86mqB18M8wEQE');
  });

  it('opens its own draft only, and nothing that was changed', async () => {
    const key = await openDraftKey('1234567890123456');
    const sealed = await sealDraft(key, contents);
    assert.deepEqual(await unsealDraft(key, sealed), contents);
    assert.notEqual(await sealDraft(key, contents), sealed);
    const other = await openDraftKey('1234567890123457');
    await assert.rejects(unsealDraft(other, sealed), DraftUnreadableError);
    await assert.rejects(unsealDraft({...key, locator: other.locator}, sealed), DraftUnreadableError);
    const changed = sealed.slice(0, -6) + (sealed.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA');
    await assert.rejects(unsealDraft(key, changed), DraftUnreadableError);
    await assert.rejects(crypto.subtle.exportKey('raw', key.key));
  });

  it('needs all sixteen digits', async () => {
    await assert.rejects(openDraftKey('1234 5678'), RangeError);
  });

  it('cannot be made on a page without https, and the error says so', async (context) => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined, configurable: true});
    context.after(() => Object.defineProperty(Crypto.prototype, 'subtle', subtle));
    await assert.rejects(openDraftKey('1234567890123456'), (error: unknown) => {
      assert.ok(error instanceof InsecureContextError);
      assert.match(error.message, /https/);
      return !error.isTemporary;
    });
  });
});
