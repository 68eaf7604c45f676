// Many county sites are plain http, where the platform lacks what is for secure contexts only: nothing of the kit may need it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';

const folder = path.join(root, 'dist/embed');

/**
 * What exists in secure contexts only, and the parts that may ask for it, since there is another way: the position is chosen by
 * hand, a text is copied as browsers did before; keeping a draft or a case on the device is offered only where it can be sealed.
 *
 * @type {Record<string, string[]>}
 */
const secureOnly = {
  randomUUID: [],
  subtle: ['device-cases', 'elsewhere-panel', 'web-crypto'],
  locks: [],
  serviceWorker: [],
  caches: [],
  clipboard: ['finishing'],
  geolocation: ['device-position'],
};

describe('the published embed on a page without https', () => {
  for (const [name, allowed] of Object.entries(secureOnly)) {
    it(`${allowed.length === 0 ? 'does without' : `asks only in ${allowed.join(', ')} for`} ${name}`, () => {
      const used = readdirSync(folder).filter(
        (file) =>
          file.endsWith('.js') &&
          // The whole SDK, drafts and the device's outbox with it: each of these asks first whether it may.
          file !== 'sdk.js' &&
          new RegExp(`(navigator|crypto|globalThis|window|self)\\??\\.${name}\\b`).test(
            readFileSync(path.join(folder, file), 'utf8'),
          ),
      );
      assert.deepEqual(used.map((file) => file.replace(/-[\w-]{8}\.js$/, '')).toSorted(), allowed);
    });
  }
});
