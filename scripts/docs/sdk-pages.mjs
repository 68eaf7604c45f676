// The pages about the SDK, from what its source says.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {root} from '../root.mjs';
import {functions, resources, shapes} from './sdk-model.mjs';

/**
 * @typedef {import('./sdk-model.mjs').Member} Member
 * @typedef {import('./sdk-model.mjs').Resource} Resource
 * @typedef {{name?: string; in?: string; description?: string; $ref?: string; schema?: Record<string, unknown>}} QueryParameter
 */

const notice =
  '<!-- Made from the comments of packages/sdk and packages/rules by `npm run generate`: edit those. -->\n\n';
const contract = parse(readFileSync(path.join(root, 'packages/contract/openapi.yaml'), 'utf8'), {maxAliasCount: -1});

/** Operation → how it is sent, and its query. @type {Map<string, {line: string; query: QueryParameter[]}>} */
const operations = new Map(
  Object.entries(contract.paths).flatMap(([address, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      if (operation?.operationId === undefined) return [];
      const query = (operation.parameters ?? [])
        .map((/** @type {QueryParameter} */ parameter) =>
          parameter.$ref === undefined
            ? parameter
            : contract.components.parameters[parameter.$ref.split('/').pop() ?? ''],
        )
        .filter((/** @type {QueryParameter} */ parameter) => parameter.in === 'query');
      return [[operation.operationId, {line: `${method.toUpperCase()} ${address}`, query}]];
    }),
  ),
);

const firstSentence = (/** @type {string} */ text) =>
  /^[\s\S]*?[.。](?=\s|$)/.exec(text.split('\n\n')[0] ?? '')?.[0] ?? text.split('\n\n')[0] ?? '';

const signature = (/** @type {Member} */ {name, parameters, type, kind}, /** @type {string} */ call) => {
  const before = call === '' ? name : `${call}.${name}`;
  if (kind === 'property') return `${before}: ${type}`;
  return `${before}(${parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type}`).join(', ')}): ${type}`;
};

/** What a filter may name: from its description, else from the contract. */
const filterLines = (/** @type {Member} */ {parameters, doc}) =>
  parameters.flatMap(({name, type}) => {
    const [, id = '', left = ''] = /^Filter<'(\w+)'(?:, ([^>]*))?>$/.exec(type) ?? [];
    const out = new Set([...left.matchAll(/'(\w+)'/g)].map(([, each]) => each));
    const said = new Set(doc.params.map((param) => param.name));
    return (operations.get(id)?.query ?? []).flatMap((parameter) => {
      const {name: field = '', description = '', schema = {}} = parameter;
      if (field === 'portal' || field === 'cursor' || out.has(field) || said.has(`${name}.${field}`)) return [];
      const known = /** @type {string[] | undefined} */ (schema['x-extensible-enum'] ?? schema['enum']);
      const words = [
        description.trim().replace(/\s+/g, ' '),
        known && known.map((each) => `\`${each}\``).join(', '),
      ].filter(Boolean);
      return [`- \`${name}.${field}\`${words.length > 0 ? ` – ${words.join(': ')}` : ''}`];
    });
  });

const method = (/** @type {Member} */ member, /** @type {string} */ call, /** @type {string} */ level) => {
  const {doc, name} = member;
  const operation = doc.operation === undefined ? undefined : operations.get(doc.operation);
  return [
    `${level} ${name}`,
    `\`\`\`ts\n${signature(member, call)}\n\`\`\``,
    doc.summary,
    [...doc.params.map(({name: param, text}) => `- \`${param}\` – ${text}`), ...filterLines(member)].join('\n'),
    doc.returns && `Returns ${doc.returns}`,
    doc.throws.map(({type, text}) => `- throws \`${type}\`: ${text}`).join('\n'),
    ...doc.examples.map((code) => `\`\`\`ts\n${code}\n\`\`\``),
    operation && `\`${operation.line}\`, operation \`${doc.operation}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
};

const properties = (/** @type {readonly Member[]} */ members) =>
  members
    .filter(({kind}) => kind === 'property')
    .map(
      ({name, type, doc}) =>
        `- \`${name}\`: \`${type}\`${doc.summary === '' ? '' : ` – ${doc.summary.replaceAll('\n\n', ' ')}`}`,
    )
    .join('\n');

const fileName = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @returns {[file: string, text: string][]} paths below docs/ */
export const sdkPages = () => {
  const all = resources();
  const top = all.filter(({call}) => call.split('.').length === 2);
  const kinds = shapes();
  const errors = kinds
    .filter(({file}) => /\/(?:errors|secure-context|draft-key)\.ts$/.test(file))
    .filter(({name}) => name.endsWith('Error'));
  const options = kinds.filter(({name}) => name.endsWith('Options') && !name.startsWith('ApiError'));
  const helpers = functions('packages/rules/src/');
  const makers = functions('packages/sdk/src/').filter(({parameters}) => parameters[0]?.type !== 'Transport');

  const resourcePage = (/** @type {Resource} */ resource) => {
    const inside = all.filter(({call}) => call.startsWith(`${resource.call}.`));
    return [
      `# ${resource.call}`,
      resource.doc.summary,
      ...[resource, ...inside].flatMap(({call, doc, members}) => [
        ...(call === resource.call ? [] : [`## ${call}`, doc.summary]),
        ...members.filter(({kind}) => kind === 'method').map((member) => method(member, call, '##')),
      ]),
    ].join('\n\n');
  };

  const shapeSection = (/** @type {import('./sdk-model.mjs').Shape} */ {name, doc, members, above}) =>
    [
      `## ${name}`,
      `${doc.summary}${above === undefined ? '' : ` Extends \`${above}\`.`}`,
      ...doc.examples.map((code) => `\`\`\`ts\n${code}\n\`\`\``),
      properties(members),
      ...members.filter(({kind}) => kind === 'method').map((member) => method(member, '', '###')),
    ]
      .filter(Boolean)
      .join('\n\n');

  const list = [
    '# @pls-kit/sdk, page by page',
    'Where to begin: [the guide](README.md). `pls` is a client, made once: see [client](client.md).',
    top.map(({call, name, doc}) => `- [${call}](${fileName(name)}.md) – ${firstSentence(doc.summary)}`).join('\n'),
    '- [client](client.md) – making a client, and what every call takes\n- [errors](errors.md) – what goes wrong, as classes\n- [helpers](helpers.md) – opening times, visits, days left, distances, coordinates, masking: without a client',
  ].join('\n\n');

  const line = (/** @type {Member} */ member, /** @type {string} */ call) => {
    const params = member.parameters.map(({name, optional}) => `${name}${optional ? '?' : ''}`).join(', ');
    return `- \`${call === '' ? '' : `${call}.`}${member.name}(${params}): ${member.type}\` – ${firstSentence(member.doc.summary)}`;
  };
  const llms = [
    '# PLS Kit SDK',
    '> `@pls-kit/sdk`: typed client for the shared public legal service API of China (公共法律服务): search help by people’s own words, find the nearest station, file a case, follow it to the answer, book an appointment, work at the desk. TypeScript, ES modules, browsers from Chromium 86, Node 22 and newer, workers.',
    "```ts\nimport {createClient} from '@pls-kit/sdk';\nconst pls = createClient({baseUrl: 'https://api.example.gov.cn', portal: 'pk_luolong'});\nconst {items} = await pls.services.search('老板不给工资');\n```",
    'Rules: the last argument of every call is options (`signal`, and `idempotencyKey` where something is created). Lists are awaited for the first page or iterated with `for await`. Failures are `ApiError` (the service refused: branch on the class or `error.is(slug)`) or `ConnectionError` (no answer: safe to send again with the same key). Enumerations may grow: show a value’s text, never throw on it. Texts are `{zh, en?}`; coordinates `{longitude, latitude}` in WGS 84; instants RFC 3339 with `+08:00`; dates in Asia/Shanghai. Never put a name, phone, case number or query code into an address or a log.',
    '## Guide',
    '- [Guide](sdk/README.md): five minutes to working code, errors, retries, watching, uploads, pages, everywhere\n- [Errors](sdk/errors.md)\n- [Client and options](sdk/client.md)\n- [Helpers](sdk/helpers.md)\n- [Widgets for any page](embedding.md)',
    '## Making a client',
    makers.map((member) => line(member, '')).join('\n'),
    ...top.flatMap((resource) => [
      `## [${resource.call}](sdk/${fileName(resource.name)}.md)`,
      [resource, ...all.filter(({call}) => call.startsWith(`${resource.call}.`))]
        .flatMap(({call, members}) => members.filter(({kind}) => kind === 'method').map((member) => line(member, call)))
        .join('\n'),
    ]),
    '## [Helpers](sdk/helpers.md)',
    helpers.map((member) => line(member, '')).join('\n'),
  ].join('\n\n');

  return [
    ['sdk/index.md', notice + list],
    ...top.map(
      (resource) =>
        /** @type {[string, string]} */ ([`sdk/${fileName(resource.name)}.md`, notice + resourcePage(resource)]),
    ),
    [
      'sdk/client.md',
      notice +
        ['# The client', ...makers.map((member) => method(member, '', '##')), ...options.map(shapeSection)].join(
          '\n\n',
        ),
    ],
    [
      'sdk/errors.md',
      notice +
        [
          '# Errors',
          'An `ApiError` is an answer: the service refused. A `ConnectionError` is none: what was sent may have been taken in all the same, and may be sent again with its key. An aborted call rejects with its signal’s own reason.',
          ...errors.map(shapeSection),
        ].join('\n\n'),
    ],
    [
      'sdk/helpers.md',
      notice +
        [
          '# Helpers',
          'Pure functions of their arguments, exported by `@pls-kit/sdk`; they need no client and no network, and a bundler leaves out what is not used.',
          ...helpers.map((member) => method(member, '', '##')),
        ].join('\n\n'),
    ],
    ['llms.txt', llms],
  ];
};

/** Every example in the comments, with where it stands. @returns {{place: string; code: string}[]} */
export const sdkExamples = () => [
  ...resources().flatMap(({call, members}) =>
    members.flatMap(({name, doc}) => doc.examples.map((code) => ({place: `${call}.${name}`, code}))),
  ),
  ...shapes()
    .filter(({file}) => /\/(?:errors|secure-context|draft-key)\.ts$/.test(file))
    .flatMap(({name, doc}) => doc.examples.map((code) => ({place: name, code}))),
  ...[...functions('packages/sdk/src/'), ...functions('packages/rules/src/')].flatMap(({name, doc}) =>
    doc.examples.map((code) => ({place: name, code})),
  ),
];
