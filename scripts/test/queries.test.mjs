// That the bench's queries test the search, and not whether somebody wrote them into the catalogue beforehand.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {normalise} from '../../packages/server/dist/search/normalise.js';
import {root} from '../root.mjs';

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');
const readLuoyang = (/** @type {string} */ name) => JSON.parse(read(`packages/server/data/luoyang/${name}.json`));
const key = (/** @type {string} */ words) => normalise(words).replaceAll(' ', '');

/** @typedef {{nameZh: string; synonyms?: string[]; keywords?: string[]}} Entry */

/** @type {{topics: Entry[]}} */
const {topics} = readLuoyang('topics');
/** @type {{services: Entry[]}} */
const {services} = readLuoyang('services');
/** @type {{added: Entry[]; topics: Record<string, Entry>; services: Record<string, Entry>}} */
const ours = readLuoyang('words');
const entries = [topics, services, ours.added, Object.values(ours.topics), Object.values(ours.services)].flat();
const words = new Set(entries.flatMap(({synonyms = [], keywords = []}) => [...synonyms, ...keywords]).map(key));
const names = new Set([...topics, ...ours.added].map(({nameZh}) => key(nameZh)));

describe('the queries that the search is measured by', () => {
  /** @type {string[]} */
  const queries = read('scripts/bench/data/queries-dev.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).q);

  it('stand in no list of synonyms or keywords, but for exact names of topics', () => {
    assert.ok(queries.length >= 100 && words.size > 500, `${queries.length} queries, ${words.size} words`);
    assert.deepEqual(
      queries.filter((query) => words.has(key(query)) && !names.has(key(query))),
      [],
    );
  });
});
