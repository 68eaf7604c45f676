import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {problemTypes} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {contractOperations} from '../contract-operations.js';

import {startTestServer, type TestServer} from '../testing/test-server.js';
import {referencePage} from './reference-page.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const get = async (path: string) => {
  const response = await fetch(`${server.api}${path}`);
  return {response, text: await response.text()};
};

describe('the reference', () => {
  it('shows every operation and every shape, without a script and under a policy that allows none', async () => {
    const {response, text} = await get('/reference');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(text, /<script|\sstyle=|<style/);
    for (const {id} of contractOperations()) assert.match(text, new RegExp(`id="${id}"`));
    for (const name of Object.keys(document.components.schemas)) assert.match(text, new RegExp(`id="schema-${name}"`));
    assert.doesNotMatch(text, /\[object Object\]|undefined/);
  });

  it('names the errors of each operation, with a page behind each, and says how to call it', async () => {
    const {text} = await get('/reference');
    const section = text.slice(text.indexOf('id="openCaseToken"'), text.indexOf('id="getCase"'));
    for (const slug of ['case-credentials-rejected', 'too-many-tries', 'malformed-json']) {
      assert.ok(section.includes(`href="/problems/${slug}"`), slug);
    }
    assert.match(section, /curl -X POST &quot;\$API\/v1\/cases\/\d{12}\/token&quot;/);
    for (const {id} of contractOperations()) {
      const from = text.indexOf(`aria-labelledby="${id}"`);
      assert.ok(text.slice(from, text.indexOf('</section>', from)).includes('curl '), id);
    }
  });

  it('has no link that leads nowhere', async () => {
    const {text} = await get('/reference');
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    assert.deepEqual(
      targets.filter((target) => !ids.has(target)),
      [],
    );
    assert.equal((await get('/reference/style.css')).response.headers.get('Content-Type'), 'text/css; charset=utf-8');
  });

  it('says of what is deprecated since when, until when and what to use instead', async () => {
    const mark = (sunset: string) => ({
      deprecated: true,
      'x-deprecation': {since: '2027-01-01', sunset, link: `https://example.org/${sunset}`},
    });
    const path = '/v1/stations/{id}';
    const {Station} = document.components.schemas;
    const properties = Station?.['properties'] as Record<string, object>;
    const page = String(
      await referencePage({
        ...document,
        paths: {
          ...document.paths,
          [path]: {get: {...(document.paths[path]?.['get'] as object), ...mark('2027-07-01')}},
        },
        components: {
          ...document.components,
          schemas: {
            ...document.components.schemas,
            Station: {...Station, properties: {...properties, name: {...properties['name'], ...mark('2027-08-01')}}},
          },
        },
      }),
    );
    for (const sunset of ['2027-07-01', '2027-08-01']) {
      assert.equal(page.split(`Deprecated since 2027-01-01, may be gone from ${sunset} on.`).length, 2);
      assert.equal(page.split(`<a href="https://example.org/${sunset}">`).length, 2);
    }
    assert.doesNotMatch((await get('/reference')).text, /Deprecated since/);
  });

  it('has the contract itself, as it is', async () => {
    const {response, text} = await get('/openapi.json');
    assert.deepEqual(JSON.parse(text), document);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  });

  for (const type of Object.values(problemTypes)) {
    it(`has a page behind ${type}`, async () => {
      const {response, text} = await get(type);
      assert.deepEqual([response.status, text.includes('<h1>')], [200, true]);
    });
  }

  it('has none behind a type that is none', async () => {
    assert.equal((await get('/problems/no-such')).response.status, 404);
  });
});
