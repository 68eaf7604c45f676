import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {it} from 'node:test';
import {promisify} from 'node:util';

/** Runs a module in a process of its own; gives what it printed, as JSON. */
const runApart = async (source: string): Promise<unknown> => {
  const args = ['--input-type=module', '-e', source];
  const {stdout} = await promisify(execFile)(process.execPath, args, {timeout: 20_000});
  return JSON.parse(stdout);
};

/** By its name, as a site's server has it. */
const entry = JSON.stringify(import.meta.resolve('@pls-kit/sdk'));

it('does nothing when it is imported, nor when a client is made: a server that renders pages may do both', async () => {
  const result = await runApart(`
    const touched = [];
    // Whoever takes these for a sign of a page falls over them.
    for (const name of ['window', 'document', 'sessionStorage', 'localStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, {get: () => void touched.push(name), configurable: true});
    globalThis.fetch = () => touched.push('fetch');
    const natives = Reflect.ownKeys(globalThis).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)])
      .filter(([, {value}]) => typeof value === 'function')
      .map(([name, {value}]) => [name, value, Reflect.ownKeys(value).length, Reflect.ownKeys(value.prototype ?? {}).length]);
    const names = Reflect.ownKeys(globalThis).length;
    const resources = process.getActiveResourcesInfo().length;
    const {createClient} = await import(${entry});
    const asked = [...touched];
    createClient({baseUrl: 'https://api.example.gov.cn', portal: 'pk_luolong'});
    const changed = natives.filter(([name, value, own, inherited]) => globalThis[name] !== value
      || Reflect.ownKeys(value).length !== own || Reflect.ownKeys(value.prototype ?? {}).length !== inherited);
    console.log(JSON.stringify({
      asked,
      fetched: touched.includes('fetch'),
      changed: changed.map(([name]) => String(name)),
      added: Reflect.ownKeys(globalThis).length - names,
      held: process.getActiveResourcesInfo().length - resources,
    }));
  `);
  assert.deepEqual(result, {asked: [], fetched: false, changed: [], added: 0, held: 0});
});

it('keeps apart what it does for different visitors of a server that renders pages', async () => {
  const kept = await runApart(`
    const {createClient} = await import(${entry});
    const asked = [];
    const clientOf = (name) => createClient({baseUrl: 'https://api.example.gov.cn', portal: 'pk_luolong', fetch: ({method}) => {
      asked.push(name + ' ' + method);
      if (method === 'POST') return Promise.reject(new TypeError('cut'));
      return Promise.resolve(Response.json({items: []}, {headers: {'Cache-Control': 'public, max-age=300'}}));
    }});
    const [one, other] = [clientOf('one'), clientOf('other')];
    for (const client of [one, one, other]) await client.topics.list();
    const reads = [...asked];
    const draft = {form: 'consultation', formVersion: 1, homeCounty: '410311', noticeVersion: '1', answers: {question: '工资'}};
    await one.outbox.keep(draft, {place: 'device'});
    const waiting = [];
    for (const {outbox} of [one, other]) waiting.push((await outbox.list()).length);
    console.log(JSON.stringify({reads, waiting}));
    process.exit();
  `);
  assert.deepEqual(kept, {reads: ['one GET', 'other GET'], waiting: [1, 0]});
});
