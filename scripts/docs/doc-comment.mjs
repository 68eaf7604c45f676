/**
 * @typedef {object} DocComment - what a documentation comment says, its marks taken off
 * @property {string} summary
 * @property {{name: string; text: string}[]} params - `filter.limit` for a part of one
 * @property {string} returns
 * @property {{type: string; text: string}[]} throws
 * @property {string[]} examples - code, without its fence
 * @property {string | undefined} operation - of the contract
 */

/** `{@link Station}` reads `Station`. */
const withoutLinks = (/** @type {string} */ text) => text.replace(/\{@link ([^}|\s]+)[^}]*\}/g, '`$1`');

/** One paragraph of prose: the source breaks its lines at 120 characters. */
const flow = (/** @type {string} */ text) => withoutLinks(text.trim().replace(/[ \t]*\n[ \t]*(?!\n)/g, ' '));

/** Paragraphs. */
const prose = (/** @type {string} */ text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(flow)
    .join('\n\n');

/**
 * Reads a documentation comment. By the text itself: TypeScript's own reading loses the indentation of examples.
 *
 * @param {string} comment - from its opening to its end
 * @returns {DocComment}
 */
export const readDocComment = (comment) => {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  /** @type {{tag: string; lines: string[]}[]} */
  const blocks = [{tag: '', lines: []}];
  let fenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) fenced = !fenced;
    const [, tag, rest = ''] = (!fenced && /^\s*@(\w+)\s?(.*)$/.exec(line)) || [];
    if (tag === undefined) blocks.at(-1)?.lines.push(line);
    else blocks.push({tag, lines: [rest]});
  }
  const of = (/** @type {string} */ tag) =>
    blocks.filter((block) => block.tag === tag).map((block) => block.lines.join('\n'));
  const [summary = ''] = of('');
  // A one-line comment may carry its @throws behind the sentence.
  const [before = '', inline] = summary.split(/ @throws (?=\{)/);
  return {
    summary: prose(before),
    params: of('param').flatMap((text) => {
      const [, name = '', words = ''] = /^(\S+)\s+-\s+([\s\S]*)$/.exec(text.trim()) ?? [];
      return name === '' ? [] : [{name, text: flow(words)}];
    }),
    returns: of('returns').map(flow).join(' '),
    throws: [...of('throws'), ...(inline === undefined ? [] : [inline])].flatMap((text) => {
      const [, type = '', words = ''] = /^\{(\w+)\}\s*([\s\S]*)$/.exec(text.trim()) ?? [];
      return type === '' ? [] : [{type, text: flow(words)}];
    }),
    examples: of('example').flatMap((text) =>
      [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code.trimEnd()),
    ),
    operation: of('see')
      .map((text) => /operation `(\w+)`/.exec(text)?.[1])
      .find(Boolean),
  };
};
