import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {generalProblems, problemsOf} from './documented-answers.js';
import {document} from './generated/document.js';
import type {operations as Operations} from './generated/schema.js';
import {problemStatuses, problemTypes, type ProblemType} from './problem-types.js';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
}

interface Operation {
  readonly operationId: keyof Operations;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly 'x-repeat'?: string;
  readonly requestBody?: {readonly content: Readonly<Record<string, unknown>>};
  readonly 'x-problems'?: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, {readonly $ref?: string}>>;
}

interface NamedResponse {
  readonly content: {
    'application/problem+json': {readonly example: {readonly type: ProblemType; readonly status: number}};
  };
  readonly 'x-problems': readonly string[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.filter((method) => method in item).map((method) => ({path, method, ...(item[method] as Operation)})),
);

/** Every `$ref` below a value. */
const referencesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
};

const follow = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

describe('every operation of the contract', () => {
  it('has a name of its own, a summary and a declared tag', () => {
    const tags = (document['tags'] as {name: string}[]).map(({name}) => name);
    const names = operations.map(({operationId}) => operationId);
    assert.equal(new Set(names).size, operations.length);
    for (const {operationId, summary, tags: own = []} of operations) {
      assert.match(operationId, /^[a-z][A-Za-z]+$/);
      assert.ok(summary, `${operationId} says in no words what it does`);
      assert.equal(own.length, 1, operationId);
      assert.ok(tags.includes(own[0] ?? ''), `${operationId} has an undeclared tag`);
    }
  });

  it('declares the parameters of its path, and no others', () => {
    for (const {operationId, path, parameters = []} of operations) {
      const declared = parameters
        .map((parameter) => (parameter.$ref === undefined ? parameter : (follow(parameter.$ref) as Parameter)))
        .filter((parameter) => parameter.in === 'path')
        .map(({name = ''}) => name);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      assert.deepEqual(declared.toSorted(), inPath.toSorted(), operationId);
    }
  });

  it('says which errors its input can meet', () => {
    for (const {operationId, path, requestBody, security, responses} of operations) {
      const expected = [
        ...(requestBody === undefined ? [] : ['422']),
        ...(requestBody !== undefined && 'application/json' in requestBody.content ? ['400'] : []),
        ...(path.includes('{') ? ['404'] : []),
        ...(security === undefined || security.length === 0 ? [] : ['401', '403']),
      ];
      const missing = expected.filter((status) => !(status in responses));
      assert.deepEqual(missing, [], operationId);
    }
  });

  it('is harmless to send again, or says how', () => {
    for (const {operationId, method, responses, parameters = [], 'x-repeat': repeat} of operations) {
      if (method !== 'post') continue;
      const hasKey = parameters.some(({$ref}) => $ref === '#/components/parameters/IdempotencyKey');
      // What creates must not do it twice; of the rest the contract says why a repeat changes nothing.
      assert.ok(!('201' in responses) || hasKey, `${operationId} creates and takes no Idempotency-Key`);
      assert.ok(
        hasKey ? repeat === undefined : ['read', 'token', 'same', 'version'].includes(repeat ?? ''),
        `${operationId} needs Idempotency-Key, or x-repeat`,
      );
    }
  });

  it('gives its errors as problem documents', () => {
    for (const {operationId, responses} of operations) {
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const answer = response.$ref === undefined ? response : follow(response.$ref);
        const {content = {}} = answer as {content?: Record<string, unknown>};
        assert.deepEqual(Object.keys(content), ['application/problem+json'], `${operationId} ${status}`);
      }
    }
  });
});

describe('the problem types of an operation', () => {
  it('are named for each refusal, and go with its status', () => {
    for (const {operationId, responses, 'x-problems': own = {}} of operations) {
      for (const status of Object.keys(own)) assert.ok(status in responses, `${operationId} names types for ${status}`);
      for (const status of Object.keys(responses).map(Number)) {
        const types = problemsOf(operationId, status);
        assert.equal(types.length > 0, status >= 400, `${operationId} ${status}`);
        for (const type of types) assert.equal(problemStatuses[type], status, `${operationId} ${type}`);
        for (const type of types) assert.ok(!generalProblems.includes(type), `${operationId} ${type}`);
      }
    }
  });

  it('are what the examples of the named answers show', () => {
    const named = document.components['responses'] as Record<string, NamedResponse>;
    for (const [name, {content, 'x-problems': slugs}] of Object.entries(named)) {
      const {type, status} = content['application/problem+json'].example;
      assert.equal(type, `/problems/${slugs[0] ?? ''}`, name);
      assert.equal(problemStatuses[type], status, name);
    }
  });
});

describe('the document', () => {
  const references = referencesIn(document);

  it('has no reference that leads nowhere', () => {
    assert.ok(references.length > 100);
    for (const reference of references) assert.notEqual(follow(reference), undefined, reference);
  });

  it('has no component that nothing uses', () => {
    const used = new Set(references);
    const names = Object.entries(document.components)
      // Security schemes are used by their name.
      .filter(([section]) => section !== 'securitySchemes')
      .flatMap(([section, entries]) => Object.keys(entries).map((name) => `#/components/${section}/${name}`));
    assert.deepEqual(
      names.filter((name) => !used.has(name)),
      [],
    );
  });

  it('pages every list as items and next', () => {
    const pages = Object.entries(document.components.schemas).filter(([name]) => name.endsWith('Page'));
    assert.ok(pages.length > 3);
    for (const [name, schema] of pages) {
      const text = JSON.stringify(schema);
      assert.match(text, /"items"/, name);
      assert.match(text, /"next"/, name);
    }
  });
});

describe('the problem types', () => {
  it('are stable paths, each with one name', () => {
    const types = Object.values(problemTypes);
    assert.equal(new Set(types).size, types.length);
    for (const [name, type] of Object.entries(problemTypes)) {
      const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.equal(type, `/problems/${words}`);
    }
  });
});
