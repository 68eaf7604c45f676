// Every snippet that the documentation of the SDK shows is type-checked, run against the real server, and prints what it says.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {format} from 'node:util';
import ts from 'typescript';
import {sdkExamples, sdkPages} from '../docs/sdk-pages.mjs';
import {baseUrl, openAnother, stop} from '../docs/snippet-stage.mjs';
import {root} from '../root.mjs';

const folder = path.join(root, '.cache/snippets');
const stage = ['pls', 'clerk', 'editor', 'receipt', 'session'];
const sdkNames = new Set(Object.keys(await import('@pls-kit/sdk')));

/** The blocks of a page that are TypeScript. */
const blocksOf = (/** @type {string} */ file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], index) => ({
    place: `${file}, snippet ${index + 1}`,
    code,
  }));

const snippets = [...sdkExamples(), ...blocksOf('docs/sdk/README.md'), ...blocksOf('README.md')];

/** A snippet as a module: what it does not say itself is imported. */
const toModule = (/** @type {string} */ code) => {
  const uses = (/** @type {string} */ name) => new RegExp(`(?<![.\\w'-])${name}\\b(?!['\\w:-])`).test(code);
  const own = new Set([
    ...[...code.matchAll(/\b(?:const|let|function|class)\s+(\w+)/g)].map(([, name]) => name),
    ...[...code.matchAll(/\b(?:const|let)\s+\{([^}]*)\}/g)].flatMap(([, names = '']) =>
      names.split(',').map((each) => each.split(':').at(-1)?.trim().split(' ')[0] ?? ''),
    ),
    ...[...code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
      names.split(',').map((each) => each.replace('type ', '').trim()),
    ),
  ]);
  const wanted = (/** @type {Iterable<string>} */ names) => [...names].filter((name) => uses(name) && !own.has(name));
  return [
    `import {${wanted(sdkNames).join(', ')}} from '@pls-kit/sdk';`,
    `import {${wanted(stage).join(', ')}} from '../../scripts/docs/snippet-stage.mjs';`,
    code.replaceAll('http://localhost:8787', baseUrl),
    'export {};',
  ].join('\n');
};

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const modules = snippets.map(({place, code}, index) => {
  const file = path.join(folder, `snippet-${String(index).padStart(2, '0')}.ts`);
  writeFileSync(file, toModule(code));
  return {place, code, file};
});

after(stop);

describe('the documentation of the SDK', () => {
  it('has an example for each resource', () => {
    const lacking = sdkPages()
      .filter(([file]) => /^sdk\/(?!index)/.test(file))
      .filter(([, text]) => (text.match(/```ts\n(?!\w[\w.]*\()/g) ?? []).length === 0)
      .map(([file]) => file);
    assert.deepEqual(lacking, []);
  });

  it('is served beside the reference, with every page that llms.txt names', async () => {
    const response = await fetch(`${baseUrl}/llms.txt`);
    assert.match(response.headers.get('Content-Type') ?? '', /^text\/plain/);
    const text = await response.text();
    assert.match(text, /pls\.services\.search\(words, filter\?, options\?\)/);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => new URL(link, response.url));
    assert.ok(links.length > 15);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link.pathname);
  });

  for (const {place, code, file} of modules) {
    it(`${place} runs, and prints what it says`, async (context) => {
      /** @type {string[]} */
      const printed = [];
      context.mock.method(console, 'log', (/** @type {unknown[]} */ ...words) => printed.push(format(...words)));
      if (/\b(receipt|session)\b/.test(code)) await openAnother();
      await import(pathToFileURL(file).href);
      const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, words = '']) => words);
      if (said.length > 0) assert.deepEqual(printed, said);
    });
  }

  // Last: it holds the process up so long that the server in it ends its idle connections.
  it('has snippets that type-check', () => {
    const program = ts.createProgram(
      modules.map(({file}) => file),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: ['node'],
        strict: true,
        noEmit: true,
        allowJs: true,
        skipLibCheck: true,
      },
    );
    const wrong = ts.getPreEmitDiagnostics(program).map(({file, start = 0, messageText}) => {
      const at = modules.find((module) => module.file === file?.fileName);
      const line = file?.text.slice(start).split('\n')[0];
      return `${at?.place ?? file?.fileName}: ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    assert.deepEqual(wrong, []);
  });
});
