import type {CDPSession, ElementHandle, Page} from 'puppeteer-core';

type Node = Awaited<ReturnType<typeof readNodes>>[number];

const readNodes = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Boxes that a reader says nothing of. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'Section', 'SectionHeader', 'SectionFooter']);
/** What is said of them are the words in them. */
const namedByContents = new Set([
  'heading',
  'button',
  'link',
  'radio',
  'checkbox',
  'option',
  'DisclosureTriangle',
  'term',
  'DescriptionListTerm',
]);
/** Said with the control or the group that they name, and of no use a second time. */
const labels = new Set(['LabelText', 'Legend']);
const plainRoles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'summary',
  Details: 'details',
  DescriptionList: 'dl',
  DescriptionListTerm: 'dt',
  DescriptionListDetail: 'dd',
  term: 'dt',
  definition: 'dd',
};
/** Of the properties that the browser tells, those that a reader says. */
const said = ['level', 'checked', 'expanded', 'selected', 'pressed', 'required', 'invalid', 'disabled', 'focused'];

/** What is another at every run: numbers, codes, and the time of day, unless it belongs to a booked time. */
const mask = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\d{4} \d{4} \d{4}/g, '#### #### ####')
    .replace(/(?<!\d )\b\d{4} \d{4}\b/g, '#### ####')
    .replace(/(?<![\d–]|– )\d\d:\d\d(?! ?–)/g, '##:##')
    .replace(/还有 \d+ 个/g, '还有 # 个');

const wordsOf = (value: {value?: unknown} | undefined): string =>
  typeof value?.value === 'string' || typeof value?.value === 'number' ? mask(String(value.value)) : '';

/**
 * What a screen reader has of an element, as Chromium itself tells it: one line for each node, `role "name" [state]: words`,
 * indented.
 */
export const accessibilityTree = async (page: Page, element: ElementHandle): Promise<string> => {
  const session = await page.createCDPSession();
  try {
    const nodes = await readNodes(session);
    const backendNodeId = await element.backendNodeId();
    // The protocol says nothing of what is the current one of a list.
    const current = new Set<number>();
    for (const item of await element.$$('[aria-current]')) current.add(await item.backendNodeId());
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const lines: string[] = [];

    /** Lines of a node and of what is in it; words that stand alone come as lines of their own. */
    const write = (node: Node, depth: number, isNamed: boolean): void => {
      const role = String(node.role?.value ?? '');
      const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
      const below = (at: number, named: boolean) => {
        for (const child of children) write(child, at, named);
      };
      if (role === 'StaticText') {
        const text = wordsOf(node.name);
        if (text !== '' && !isNamed) lines.push(`${'  '.repeat(depth)}: ${text}`);
        return;
      }
      if (node.ignored || silent.has(role)) {
        below(depth, isNamed);
        return;
      }
      if (labels.has(role)) {
        below(depth, true);
        return;
      }
      const states = said.flatMap((name) => {
        const state = node.properties?.find((property) => property.name === name)?.value.value as
          string | number | boolean | undefined;
        if (name === 'level' && role !== 'heading') return [];
        return state === undefined || state === false || state === 'false'
          ? []
          : [state === true || state === 'true' ? name : `${name}=${String(state)}`];
      });
      if (node.backendDOMNodeId !== undefined && current.has(node.backendDOMNodeId)) states.unshift('current');
      const [name, value, description] = [wordsOf(node.name), wordsOf(node.value), wordsOf(node.description)];
      lines.push(
        [
          `${'  '.repeat(depth)}${plainRoles[role] ?? role}`,
          name && ` "${name}"`,
          states.length > 0 && ` [${states.join(' ')}]`,
          value && value !== name && ` = ${value}`,
          description && ` (${description})`,
        ]
          .filter(Boolean)
          .join(''),
      );
      // The words of a text field are its value.
      if (role !== 'textbox' && role !== 'combobox') below(depth + 1, namedByContents.has(role));
    };

    const root = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === backendNodeId);
    if (!root) throw new Error('The element is not in the accessibility tree');
    write(root, 0, false);
    return joinWords(lines).join('\n');
  } finally {
    await session.detach();
  }
};

/** Words that follow each other become one line, and the only line in a node goes beside its role. */
const joinWords = (lines: readonly string[]): string[] => {
  const depthOf = (line = '') => line.search(/\S/);
  const isWords = (line = '') => line.trimStart().startsWith(': ');
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (isWords(line) && isWords(before) && depthOf(before) === depthOf(line)) {
      joined.push(`${joined.pop() ?? ''} ${line.trim().slice(2)}`);
    } else {
      joined.push(line);
    }
  }
  return joined.flatMap((line, index) => {
    const next = joined[index + 1];
    const isAlone = isWords(next) && depthOf(next) === depthOf(line) + 2 && depthOf(joined[index + 2]) <= depthOf(line);
    if (!isWords(line) && isAlone) return [`${line}${next!.trim()}`];
    const before = joined[index - 1];
    const wasAlone =
      isWords(line) &&
      before !== undefined &&
      !isWords(before) &&
      depthOf(before) === depthOf(line) - 2 &&
      depthOf(joined[index + 1]) <= depthOf(before);
    return wasAlone ? [] : [line];
  });
};
