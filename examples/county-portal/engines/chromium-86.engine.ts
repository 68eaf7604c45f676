import assert from 'node:assert/strict';
import {it} from 'node:test';
import {startChromium86} from '../../../scripts/engines/chromium-86.mjs';
import {builtStyles, harmless} from '../../../scripts/test/built-styles.mjs';
import {bundleSdk} from '../../../scripts/rollup/bundle-sdk.mjs';
import {describeCoreJourney} from './core-journey.ts';
import {complaints, startWatchedServer} from './watched-server.ts';

describeCoreJourney('Chromium 86', startChromium86, /Chrome\/86\./);

it('Chromium 86 understands every rule of the widgets that is not behind @supports', async () => {
  const questions = builtStyles()
    .filter(({conditions, selector}) => ![...conditions, selector].some((text) => /^@(?!media)/.test(text)))
    // Firefox's own parts of a control, in a rule of their own.
    .filter(({selector}) => !/::-moz-/.test(selector))
    .flatMap(({selector, declarations}) => [
      `selector(${selector.replaceAll(/,(?![^(]*\))/g, ') and selector(')})`,
      ...declarations.map(([property, value]) => `(${property}: ${value.replace(/\s*!important$/, '')})`),
    ]);
  const engine = await startChromium86();
  try {
    const window = await engine.newWindow();
    await window.open('about:blank');
    const asked = [...new Set(questions)].filter((question) => !harmless.test(question.slice(1)));
    assert.ok(asked.length > 500, `${asked.length} questions`);
    const unknown = await window.read(`${JSON.stringify(asked)}.filter((question) => !CSS.supports(question))`);
    assert.deepEqual(unknown, []);
    // It says no where it should: the question is one that this engine understands.
    assert.equal(await window.read(`CSS.supports('(inset: 0)') || CSS.supports('selector(:is(a))')`), false);
  } finally {
    await engine.close();
  }
});

/** As a site's own code that was bundled from npm: the SDK, and ky, as they are published. */
const ofTheSite = `
  import {createClient, openingText, toResult} from '@pls-kit/sdk';
  globalThis.walk = async (baseUrl) => {
    const pls = createClient({baseUrl, portal: 'pk_luolong'});
    const {items} = await pls.services.search('老板不给工资');
    const nearest = await pls.stations.nearest({region: '410311013'}, {signal: new AbortController().signal});
    const {code, version, notice} = await pls.forms.get('consultation');
    const answers = {question: '包工头欠我四万多块工钱，电话不接，怎么办？', place: '410311013', forWhom: 'self', replyBy: 'online'};
    const draft = {form: code, formVersion: version, noticeVersion: notice.version, homeCounty: '410311', answers};
    const receipt = await pls.cases.submit(draft);
    const session = await pls.cases.open(receipt);
    for await (const {case: {state}} of pls.cases.watch(session)) {
      const refused = await toResult(pls.cases.submit({...draft, answers: {}}));
      const opening = openingText(nearest.items[0].station.opening, new Date());
      return {found: items.length, near: nearest.items.length, opening, state, refused: refused.error.name};
    }
  };`;

it('Chromium 86 runs the SDK as npm has it, with the whole of ky', async () => {
  const [bundle] = await bundleSdk(ofTheSite, {format: 'iife', inlineDynamicImports: true});
  const server = await startWatchedServer();
  const engine = await startChromium86();
  try {
    const window = await engine.newWindow();
    await window.open(server.put('<!doctype html><html><head><title>SDK</title></head><body></body></html>'));
    assert.equal(await window.read(`'hasOwn' in Object || 'any' in AbortSignal`), false);
    await window.read(`${bundle?.code ?? ''};0`);
    const {found, near, opening, ...rest} = (await window.read(`walk(${JSON.stringify(server.api)})`)) as {
      [name: string]: unknown;
    };
    assert.ok(Number(found) > 0 && Number(near) > 0 && typeof opening === 'string');
    assert.deepEqual(rest, {state: 'submitted', refused: 'ValidationError'});
    assert.deepEqual(await window.read(complaints), '');
  } finally {
    await engine.close();
    await server.close();
  }
});
