// npm run generate: packages/contract/openapi.yaml → packages/contract/src/generated/{schema,document}.ts.
// With --check nothing is written, and the exit code is 1 when a file is not what the contract would give.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import openapiTS, {astToString} from 'openapi-typescript';
import ts from 'typescript';
import {parse} from 'yaml';
import {root} from './root.mjs';

const {factory} = ts;
const source = path.join(root, 'packages/contract/openapi.yaml');
const folder = path.join(root, 'packages/contract/src/generated');
const notice = '// Made from openapi.yaml by `npm run generate`: edit that file, not this one.\n';

/**
 * An enumeration that may grow becomes `'a' | 'b' | (string & {})`: an editor completes what is known, and what is not
 * yet known still fits.
 *
 * @param {import('openapi-typescript').SchemaObject} schemaObject
 */
const openEnumeration = (schemaObject) => {
  /** @type {string[] | undefined} */
  const values = /** @type {any} */ (schemaObject)['x-extensible-enum'];
  if (values === undefined) return undefined;
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...known, anyOther]);
};

const schema = async () =>
  notice + astToString(await openapiTS(pathToFileURL(source), {alphabetize: false, transform: openEnumeration}));

const documentModule = () => {
  // Our own file: its examples stand on one another by alias, deeper than the parser lets a stranger's.
  const content = JSON.stringify(parse(readFileSync(source, 'utf8'), {maxAliasCount: -1}), null, 2);
  return `${notice}
/** An OpenAPI 3.1 document, as far as its readers here look into it. */
export interface OpenApiDocument {
  /** Version of OpenAPI. */
  readonly openapi: string;
  /** Title and version of the API. */
  readonly info: {readonly title: string; readonly version: string; readonly [field: string]: unknown};
  /** Operations by path and method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Named schemas, parameters, answers. */
  readonly components: {
    readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly [section: string]: Readonly<Record<string, unknown>>;
  };
  readonly [field: string]: unknown;
}

/** openapi.yaml as a value: its readers need neither YAML nor a file system, so they also run inside a page. */
export const document: OpenApiDocument = ${content};
`;
};

const readIfThere = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const files = [
  {file: path.join(folder, 'schema.ts'), content: await schema()},
  {file: path.join(folder, 'document.ts'), content: documentModule()},
];
const stale = files.filter(({file, content}) => readIfThere(file) !== content);

if (process.argv.includes('--check')) {
  for (const {file} of stale) {
    console.error(`${path.relative(root, file)} is not what openapi.yaml gives: run \`npm run generate\`.`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, {recursive: true});
  // Only what differs, so that the compiler does not rebuild everything for a new time stamp.
  for (const {file, content} of stale) writeFileSync(file, content);
  console.log(stale.length === 0 ? 'Nothing to do.' : stale.map(({file}) => path.relative(root, file)).join('\n'));
}
