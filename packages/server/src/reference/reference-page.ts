import {problemStatuses, type OperationId, type ProblemType} from '@pls-kit/contract';
import type {Deprecation} from '@pls-kit/contract/deprecations.js';
import {document, type OpenApiDocument} from '@pls-kit/contract/document.js';
import {generalProblems, problemsOf} from '@pls-kit/contract/documented-answers.js';
import {html, raw} from 'hono/html';

type Json = Readonly<Record<string, unknown>>;
type Markup = ReturnType<typeof html>;

const nothing = raw('');
const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** `code` between backticks; the rest as it stands. */
const inline = (text: string): Markup[] =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`));

/** Paragraphs, and lines that begin with a dash as a list: all that the contract's descriptions use. */
const prose = (text: unknown): Markup => {
  if (typeof text !== 'string') return nothing;
  const blocks = text.trim().split(/\n{2,}/);
  return html`${blocks.map((block) => {
    const lines = block.split('\n');
    return lines.every((line) => line.startsWith('- '))
      ? html`<ul>
          ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
        </ul>`
      : html`<p>${inline(block)}</p>`;
  })}`;
};

const schemaName = (schema: Json): string | undefined => (schema['$ref'] as string | undefined)?.split('/').pop();

const resolve = (value: unknown, {components}: OpenApiDocument): Json => {
  const [, , section = '', name = ''] = ((value as Json)['$ref'] as string | undefined)?.split('/') ?? [];
  return name === '' ? (value as Json) : (components[section]?.[name] as Json);
};

/** What a value may be, with links to the named schemas. */
const typeOf = (schema: Json | undefined): Markup => {
  if (schema === undefined) return nothing;
  const name = schemaName(schema);
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`;
  const alternatives = (schema['anyOf'] ?? schema['allOf']) as Json[] | undefined;
  if (alternatives !== undefined) {
    return html`${alternatives.map((each, index) => html`${index === 0 ? '' : ' or '}${typeOf(each)}`)}`;
  }
  if (schema['type'] === 'array') return html`list of ${typeOf(schema['items'] as Json | undefined)}`;
  const type = [schema['type']].flat().join(' or ');
  const format = schema['format'] === undefined ? '' : ` (${schema['format'] as string})`;
  return html`${type}${format}`;
};

/** Bounds and known values, in words. */
const boundsOf = (schema: Json): string => {
  const known = (schema['x-extensible-enum'] ?? schema['enum']) as unknown[] | undefined;
  const numbers = (
    ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'default'] as const
  )
    .filter((key) => schema[key] !== undefined)
    .map((key) => `${key} ${String(schema[key])}`);
  return [
    ...(known === undefined ? [] : [`${known.join(', ')}${schema['enum'] === undefined ? ' …' : ''}`]),
    ...numbers,
  ].join('; ');
};

/** Since when nothing new should use what is marked, and when it goes. */
const goingAway = (marked: Json): Markup => {
  const deprecation = marked['x-deprecation'] as Deprecation | undefined;
  if (deprecation === undefined) return nothing;
  const {since, sunset, link} = deprecation;
  return html`<strong>Deprecated since ${since}, may be gone from ${sunset} on.</strong> ${
      link === undefined ? nothing : html`<a href="${link}">What to use instead</a>`
    }`;
};

interface Row {
  readonly name: string;
  readonly place?: string;
  readonly required: boolean;
  readonly schema: Json;
  readonly description: unknown;
  /** What may be marked as deprecated. */
  readonly marked: Json;
}

const table = (rows: readonly Row[]): Markup =>
  rows.length === 0
    ? nothing
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Fields">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({name, place, required, schema, description, marked}) =>
                html`<tr>
                  <td>
                    <code>${name}</code
                    >${required ? ' *' : ''}${place === undefined ? '' : html` <span class="quiet">${place}</span>`}
                  </td>
                  <td>${typeOf(schema)}</td>
                  <td>
                    ${goingAway(marked)} ${typeof description === 'string' ? inline(description) : nothing}
                    <span class="quiet">${boundsOf(schema)}</span>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;

const example = (value: unknown): Markup =>
  value === undefined
    ? nothing
    : html`<pre tabindex="0" aria-label="Example"><code>${JSON.stringify(value, null, 2)}</code></pre>`;

const exampleOf = (media: Json, shown: OpenApiDocument): unknown => {
  const schema = media['schema'] as Json | undefined;
  return (
    media['example'] ??
    (schema === undefined ? undefined : (resolve(schema, shown)['examples'] as unknown[] | undefined)?.[0])
  );
};

const content = (container: Json): Markup =>
  html`${Object.entries((container['content'] ?? {}) as Record<string, Json>).map(
    ([type, media]) => html`<span class="quiet">${type}</span> ${typeOf(media['schema'] as Json)}`,
  )}`;

/** Errors by the name that a client branches on, each with its page. */
const problemLinks = (types: readonly ProblemType[]): Markup =>
  html`${types.map((type) => html` <a class="problem" href="${type}">${type.replace('/problems/', '')}</a>`)}`;

/** What to type: the request of the example, as a shell has it. */
const curlLine = (
  shown: OpenApiDocument,
  {path, method, operation}: {path: string; method: string; operation: Json},
  parameters: readonly Json[],
  mediaType: string | undefined,
): Markup => {
  const valueOf = (parameter: Json) => {
    const schema = resolve(parameter['schema'], shown);
    const value =
      (parameter['example'] as string | number | undefined) ??
      (schema['examples'] as (string | number)[] | undefined)?.[0] ??
      ((schema['x-extensible-enum'] ?? schema['enum']) as string[] | undefined)?.[0];
    return value === undefined ? `{${String(parameter['name'])}}` : String(value);
  };
  const required = (place: string) =>
    parameters.filter((parameter) => parameter['in'] === place && parameter['required'] === true);
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((each) => each['name'] === name);
    return parameter ? valueOf(parameter) : whole;
  });
  const query = required('query').map((each) => `${String(each['name'])}=${valueOf(each)}`);
  const needsToken = ((operation['security'] ?? []) as Json[]).length > 0;
  const lines = [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}"$API${filled}${query.length > 0 ? `?${query.join('&')}` : ''}"`,
    ...(needsToken ? [`-H "Authorization: Bearer $TOKEN"`] : []),
    ...required('header').map((each) => `-H "${String(each['name'])}: $(uuidgen)"`),
    ...(mediaType === undefined ? [] : [`-H "Content-Type: ${mediaType}"`, '--data-binary @body']),
  ];
  return html`<pre tabindex="0" aria-label="With curl"><code>${lines.join(' \\\n  ')}</code></pre>`;
};

const operationSection = (shown: OpenApiDocument, path: string, method: string, operation: Json): Markup => {
  const id = operation['operationId'] as OperationId;
  const parameters = ((operation['parameters'] ?? []) as unknown[]).map((parameter) => resolve(parameter, shown));
  const body = operation['requestBody'] as Json | undefined;
  const bodyMedia = body && Object.values(body['content'] as Record<string, Json>)[0];
  const responses = Object.entries(operation['responses'] as Json).map(
    ([status, value]) => [status, resolve(value, shown)] as const,
  );
  const firstMedia = Object.values((responses[0]?.[1]['content'] ?? {}) as Record<string, Json>)[0];
  const security = (operation['security'] as Json[] | undefined)?.flatMap(Object.keys) ?? [];
  return html`<section aria-labelledby="${id}">
    <h3 id="${id}"><span class="method">${method.toUpperCase()}</span> ${path}</h3>
    <p><strong>${String(operation['summary'])}</strong> <span class="quiet">${id}</span></p>
    ${'x-deprecation' in operation ? html`<p>${goingAway(operation)}</p>` : nothing} ${prose(operation['description'])}
    ${security.length > 0 ? html`<p>Needs ${security.map((name) => html`<a href="#token-${name}">${name}</a> `)}</p>` : nothing}
    ${table(
      parameters.map((parameter) => ({
        name: String(parameter['name']),
        place: String(parameter['in']),
        required: parameter['required'] === true,
        schema: parameter['schema'] as Json,
        description: parameter['description'],
        marked: parameter,
      })),
    )}
    <h4>Request</h4>
    ${curlLine(shown, {path, method, operation}, parameters, Object.keys(body?.['content'] ?? {})[0])}
    ${
      body === undefined || bodyMedia === undefined
        ? nothing
        : html`<h4>Body</h4>
            <p>${content(body)}</p>
            ${example(exampleOf(bodyMedia, shown))}`
    }
    <h4>Answers</h4>
    <ul>
      ${responses.map(
        ([status, response]) =>
          html`<li>
            <strong>${status}</strong> ${inline(String(response['description']))}
            ${Number(status) < 400 ? content(response) : problemLinks(problemsOf(id, Number(status)))}
          </li>`,
      )}
    </ul>
    ${firstMedia === undefined ? nothing : example(exampleOf(firstMedia, shown))}
  </section>`;
};

const schemaSection = ([name, schema]: readonly [string, Json]): Markup => {
  const required = (schema['required'] ?? []) as string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  return html`<section aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    ${prose(schema['description'])}
    ${properties.length === 0 ? html`<p>${typeOf(schema)} <span class="quiet">${boundsOf(schema)}</span></p>` : nothing}
    ${table(
      properties.map(([property, value]) => ({
        name: property,
        required: required.includes(property),
        schema: value,
        description: value['description'],
        marked: value,
      })),
    )}
  </section>`;
};

/** A page of ours: no script, its style from a file. */
export const page = (title: string, language: 'en' | 'zh-CN', body: Markup): Markup =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/reference/style.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;

/** How one gets in: each kind of token, and who gives it. */
const tokens = ({components}: OpenApiDocument): Markup => {
  const schemes = Object.entries((components['securitySchemes'] ?? {}) as Record<string, Json>);
  return html`<h2 id="tokens">Tokens</h2>
    <p>What everybody may read needs none. The rest goes with <code>Authorization: Bearer …</code>:</p>
    <ul>
      ${schemes.map(([name, {description}]) => html`<li id="token-${name}"><code>${name}</code> ${inline(String(description))}</li>`)}
    </ul>`;
};

/** The whole contract on one page, for people. */
export const referencePage = (shown: OpenApiDocument = document): Markup => {
  const {title, version, summary, description} = shown.info;
  const operations = Object.entries(shown.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => ({path, method, operation: item[method] as Json})),
  );
  const tags = shown['tags'] as readonly {readonly name: string; readonly description: string}[];
  const ofTag = (name: string) => operations.filter(({operation}) => (operation['tags'] as string[]).includes(name));
  return page(
    title,
    'en',
    html`<h1>${title}</h1>
      <p class="quiet">Version ${version} · <a href="/openapi.json">openapi.json</a></p>
      <p>${String(summary)}</p>
      ${prose(description)} ${tokens(shown)}
      <p>
        Any operation may also be refused with
        ${generalProblems.map(
          (type) =>
            html`${String(problemStatuses[type])}
              <a class="problem" href="${type}">${type.replace('/problems/', '')}</a> `,
        )}
      </p>
      <nav aria-label="Operations">
        ${tags.map(
          ({name}) =>
            html`<h2 class="group"><a href="#tag-${name}">${name}</a></h2>
              <ul>
                ${ofTag(name).map(
                  ({operation}) =>
                    html`<li>
                      <a href="#${String(operation['operationId'])}">${String(operation['operationId'])}</a>
                    </li>`,
                )}
              </ul>`,
        )}
      </nav>
      ${tags.map(
        ({name, description: about}) =>
          html`<h2 id="tag-${name}">${name}</h2>
            ${prose(about)}
            ${ofTag(name).map(({path, method, operation}) => operationSection(shown, path, method, operation))}`,
      )}
      <h2 id="schemas">Shapes</h2>
      ${Object.entries(shown.components.schemas).map(schemaSection)}`,
  );
};
