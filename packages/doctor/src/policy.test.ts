import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  allows,
  allowsStyles,
  allowsTypes,
  parsePolicy,
  printPolicy,
  splitPolicies,
  withSource,
  withTypes,
} from './policy.js';

const page = 'https://www.county.example/index.html';
const file = 'https://api.example.gov.cn/embed/pls-kit.js';
const lets = (text: string, nonce?: string) => allows(parsePolicy(text), 'script', file, page, {nonce});

describe('a policy', () => {
  for (const [text, expected] of [
    ["object-src 'none'", true],
    ["default-src 'none'", false],
    ["default-src 'none'; script-src *", true],
    ["script-src 'self'", false],
    ['script-src https:', true],
    ['script-src http:', true],
    ['script-src data:', false],
    ['script-src api.example.gov.cn', true],
    ['script-src API.EXAMPLE.gov.cn', true],
    ['script-src http://api.example.gov.cn', true],
    ['script-src https://api.example.gov.cn:443', true],
    ['script-src https://api.example.gov.cn:8443', false],
    ['script-src https://api.example.gov.cn:*', true],
    ['script-src *.example.gov.cn', true],
    ['script-src *.gov.cn', true],
    ['script-src *.api.example.gov.cn', false],
    ['script-src https://api.example.gov.cn/embed/', true],
    ['script-src https://api.example.gov.cn/embed', false],
    ['script-src https://api.example.gov.cn/embed/pls-kit.js', true],
    ['script-src https://api.example.gov.cn; script-src-elem https://other.example', false],
    ['SCRIPT-SRC https://api.example.gov.cn', true],
    ['script-src https://other.example; script-src https://api.example.gov.cn', false],
    ["script-src 'strict-dynamic' https://api.example.gov.cn", false],
    ["script-src 'unsafe-inline' 'unsafe-eval'", false],
  ] as const) {
    it(`${expected ? 'lets' : 'does not let'} the script come: ${text}`, () => assert.equal(lets(text), expected));
  }

  it('lets a script come by its nonce, and by that alone where it says so', () => {
    assert.equal(lets("script-src 'nonce-abc' 'strict-dynamic'", 'abc'), true);
    assert.equal(lets("script-src 'nonce-abc' 'strict-dynamic'", 'other'), false);
    assert.equal(lets("script-src 'nonce-abc'", undefined), false);
  });

  it('of the page’s own origin lets the page’s own origin come, by its scheme or a safer one', () => {
    const self = parsePolicy("connect-src 'self'");
    assert.equal(allows(self, 'connect', 'https://www.county.example/v1', page), true);
    assert.equal(allows(self, 'connect', 'https://www.county.example:444/v1', page), false);
    assert.equal(allows(self, 'connect', 'https://county.example/v1', page), false);
    assert.equal(allows(self, 'connect', 'https://www.county.example/v1', 'http://www.county.example/'), true);
    assert.equal(allows(self, 'connect', 'http://www.county.example/v1', page), false);
  });

  it('keeps all that it had when something is added', () => {
    const text = "default-src 'self' *.example; img-src data:; upgrade-insecure-requests; report-uri /csp";
    assert.equal(
      printPolicy(withSource(parsePolicy(text), 'connect', 'https://api.example')),
      `${text}; connect-src 'self' *.example https://api.example`,
    );
    assert.equal(
      printPolicy(withSource(parsePolicy("script-src 'none'"), 'script', 'https://api.example')),
      'script-src https://api.example',
    );
    assert.equal(
      printPolicy(withSource(parsePolicy("img-src 'self'"), 'script', 'https://api.example')),
      "img-src 'self'",
    );
    assert.equal(printPolicy(withTypes(parsePolicy("trusted-types 'none'"))), 'trusted-types pls-kit');
  });

  it('says which Trusted Types there may be', () => {
    assert.equal(allowsTypes(parsePolicy("require-trusted-types-for 'script'")), true);
    assert.equal(allowsTypes(parsePolicy('trusted-types')), false);
    assert.equal(allowsTypes(parsePolicy('trusted-types *')), true);
    assert.equal(allowsTypes(parsePolicy("trusted-types a pls-kit 'allow-duplicates'")), true);
  });

  it('says whether a style may be written', () => {
    assert.equal(allowsStyles(parsePolicy("script-src 'self'"), undefined), true);
    assert.equal(allowsStyles(parsePolicy("style-src 'self'"), 'abc'), false);
    assert.equal(allowsStyles(parsePolicy("style-src 'unsafe-inline'"), undefined), true);
    assert.equal(allowsStyles(parsePolicy("style-src 'unsafe-inline' 'nonce-abc'"), undefined), false);
    assert.equal(allowsStyles(parsePolicy("default-src 'nonce-abc'"), 'abc'), true);
  });

  it('is one of several where a header has commas', () => {
    assert.deepEqual(splitPolicies("default-src 'self', script-src *,"), ["default-src 'self'", 'script-src *']);
  });
});
