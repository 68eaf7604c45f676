// Many county sites are plain http, where the platform lacks what is for secure contexts only: nothing of the kit may need it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';

const folder = path.join(root, 'dist/embed');

/**
 * What exists in secure contexts only, and the part that may ask for it, since it has another way: the position is chosen by
 * hand, a text is copied as browsers did before.
 */
const secureOnly = {
  randomUUID: undefined,
  subtle: undefined,
  locks: undefined,
  serviceWorker: undefined,
  caches: undefined,
  clipboard: 'finishing',
  geolocation: 'device-position',
};

describe('the published embed on a page without https', () => {
  for (const [name, allowed] of Object.entries(secureOnly)) {
    it(`${allowed === undefined ? 'does without' : `asks only in ${allowed} for`} ${name}`, () => {
      const used = readdirSync(folder).filter(
        (file) =>
          file.endsWith('.js') &&
          // The whole SDK, drafts and the device's outbox with it: each of these asks first whether it may.
          file !== 'sdk.js' &&
          new RegExp(`(navigator|crypto|globalThis|window|self)\\??\\.${name}\\b`).test(
            readFileSync(path.join(folder, file), 'utf8'),
          ),
      );
      assert.deepEqual(
        used.map((file) => file.replace(/-[\w-]{8}\.js$/, '')),
        allowed === undefined ? [] : [allowed],
      );
    });
  }
});
