import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {SearchResult} from '@pls-kit/contract';
import {luoyang} from '../testing/casework.js';
import {startTestServer, type TestServer} from '../testing/test-server.js';
import {normalise, toGrams, toSearchedParts} from './normalise.js';
import {makeCatalogueSearch} from './search-catalogue.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const search = async (q: string, limit = 8) => (await server.call<SearchResult>('search', {query: {q, limit}})).body;

describe('the citizen’s own words', () => {
  it('老板不给工资 leads to the wage fast lane and to legal aid', async () => {
    const {items, services, alsoSearched} = await search('老板不给工资');
    const [first] = items;
    assert.deepEqual(
      [first?.kind, first?.topic, first?.service, first?.greenChannel, first?.free],
      ['topic', 'wage-arrears', 'legal-aid', true, true],
    );
    assert.equal(first?.title.zh, '干了活，拿不到工资');
    assert.equal(services[0], 'legal-aid');
    assert.ok(alsoSearched.includes('欠薪') && alsoSearched.includes('讨薪'));
    assert.ok(first.matched.some((word) => '老板不给工资'.includes(word)));
  });

  for (const [words, service] of [
    ['邻居家老在半夜放音响', 'mediation'],
    ['我想把房子公证给闺女', 'notary'],
    ['怀孕被辞退了怎么办', 'labor-arbitration'],
    ['缓刑期间想去外地', 'community-correction'],
    ['租出去的地不给流转费', 'land-arbitration'],
    ['交警罚款我不服', 'review'],
    ['法考成绩什么时候出', 'bar-exam'],
    ['ＤＮＡ亲子鉴定', 'forensic'],
    ['divorce', 'consult'],
    ['老闆不給工資', 'legal-aid'],
  ] as const) {
    it(`${words} leads to ${service}`, async () => {
      assert.equal((await search(words)).services[0], service);
    });
  }

  for (const [words, service, how] of [
    ['yuangongzhengzheng', 'notary', 'pinyin in one'],
    ['lao ban bu gei gong zi zen me ban', 'legal-aid', 'pinyin with spaces'],
    ['sifajianding', 'forensic', 'pinyin'],
    ['sfjd', 'forensic', 'first letters'],
    ['gzc', 'notary', 'first letters'],
    ['司法签定', 'forensic', 'a wrong character'],
    ['办个公正', 'notary', 'a wrong character of the same sound'],
    ['法律元助', 'legal-aid', 'a wrong character of the same sound'],
    ['shi gu pei chang 交通', 'legal-aid', 'pinyin and characters'],
  ] as const) {
    it(`${words} (${how}) leads to ${service}`, async () => {
      const {services, items} = await search(words);
      assert.ok(services.slice(0, 3).includes(service), services.join(' '));
      assert.ok(items.some(({matched}) => matched.length > 0));
    });
  }

  it('say by which word of the catalogue a sound was understood', async () => {
    const {items} = await search('gongzheng');
    assert.ok(items.some(({matched}) => matched.includes('公证')));
    const {items: misspelt} = await search('司法签定');
    assert.ok(misspelt[0]?.matched.includes('司法鉴定'));
  });

  it('are searched without the digits of a phone or an identity card', async () => {
    const {query} = await search('欠薪 13837902146');
    assert.equal(query, '欠薪');
  });

  it('that mean nothing to the catalogue find nothing, and do not fail', async () => {
    for (const words of ['？？？', 'qwiertz', '１２３４５６７']) {
      const {items, services} = await search(words);
      assert.deepEqual([items, services], [[], []], words);
    }
  });

  it('give as many hits as asked for, best first, each once', async () => {
    const {items} = await search('孩子', 3);
    assert.ok(items.length <= 3);
    const {items: all} = await search('孩子', 20);
    assert.deepEqual(
      all.map(({score}) => score),
      all.map(({score}) => score).toSorted((one, other) => other - one),
    );
    assert.equal(new Set(all.map(({kind, topic, service}) => `${kind} ${topic ?? service}`)).size, all.length);
  });

  it('find every topic by its own name and by its plain name', () => {
    const find = makeCatalogueSearch(luoyang);
    for (const {code, name, plainName} of luoyang.topics) {
      for (const words of [name.zh, plainName?.zh ?? name.zh]) {
        assert.ok(
          find(words, 8).items.some(({topic}) => topic === code),
          `${words} → ${code}`,
        );
      }
    }
  });
});

describe('normalising', () => {
  it('makes full width half, upper case lower, and marks spaces', () => {
    assert.equal(normalise('Ｎ＋１、DNA！（鉴定）'), 'n+1 dna 鉴定');
  });
  it('leaves out what people ask with, but never everything', () => {
    assert.deepEqual(toSearchedParts('拖欠我的工资该怎么办呢？'), ['拖欠工资']);
    assert.deepEqual(toSearchedParts('怎么办'), ['怎么办']);
  });
  it('cuts Chinese into pairs and keeps other words whole', () => {
    assert.deepEqual(toGrams('亲子dna鉴定n+1'), ['亲子', 'dna', '鉴定', 'n+1']);
  });
});
