/** What nobody needs to hear: buttons say themselves to who reaches them, and what somebody has typed is not told the room. */
const silent =
  'button, input, textarea, select, svg, progress, .vh, .kept, .count, .actions, [hidden], [role="status"], [role="listbox"]';
/** What is said in one breath. */
const breath = 'h2, h3, p, label, legend, li, dt, dd, summary, blockquote, option';

const isFolded = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  element.localName !== 'summary' &&
  !element.parentElement.hasAttribute('open');

const wordsOf = (node: Node): string[] => {
  if (node instanceof Text) return [node.data.trim()];
  if (node instanceof Element && node.matches(silent)) return [];
  return [...node.childNodes].flatMap(wordsOf);
};

/**
 * What can be read aloud of a part of a page, in its order: headings, help, labels, choices, errors.
 *
 * @param chosen - said after a choice that is made
 * @returns one text a breath, none of them empty
 */
export const spokenText = (part: Element, chosen: string): string[] => {
  if (part.matches(silent) || isFolded(part)) return [];
  if (!part.matches(breath)) return [...part.children].flatMap((child) => spokenText(child, chosen));
  const words = [...wordsOf(part), part.querySelector('input:checked') ? chosen : ''];
  const text = words.filter((word) => word !== '').join(' ');
  return text === '' ? [] : [text];
};
