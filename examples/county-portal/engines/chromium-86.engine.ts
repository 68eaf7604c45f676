import assert from 'node:assert/strict';
import {it} from 'node:test';
import {startChromium86} from '../../../scripts/engines/chromium-86.mjs';
import {builtStyles, harmless} from '../../../scripts/test/built-styles.mjs';
import {describeCoreJourney} from './core-journey.ts';

describeCoreJourney('Chromium 86', startChromium86, /Chrome\/86\./);

it('Chromium 86 understands every rule of the widgets that is not behind @supports', async () => {
  const questions = builtStyles()
    .filter(({conditions, selector}) => ![...conditions, selector].some((text) => /^@(?!media)/.test(text)))
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
