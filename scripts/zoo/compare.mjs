/**
 * @typedef {import('./visit.mjs').Visit} Visit
 * @typedef {Record<string, string>} Styles
 */

const ours = 'plsKit';

/** Of the faults of one widget's look, to be read. */
const most = 6;

const difference = (/** @type {readonly string[]} */ one, /** @type {readonly string[]} */ other) => {
  const left = [...other];
  return one.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

/** Ports and prefixes differ from visit to visit and mean nothing. */
const plain = (/** @type {string} */ words) => words.replace(/\/with\//g, '/without/');

/** What a page changes by itself (a clock, a ticker), by the beginnings of its lines. */
const liveParts = (/** @type {Visit} */ {host, later}) => [
  ...new Set(
    [...difference(host.nodes, later.nodes), ...difference(later.nodes, host.nodes)].map((line) =>
      line.slice(0, line.indexOf(' [') + 2),
    ),
  ),
];

const hostFaults = (
  /** @type {Visit['host']} */ one,
  /** @type {Visit['host']} */ other,
  /** @type {string} */ when,
  /** @type {readonly string[]} */ live,
) => {
  const faults = [];
  const still = (/** @type {readonly string[]} */ lines) =>
    lines.filter((line) => !live.some((part) => line.startsWith(part)));
  const came = still(difference(one.nodes, other.nodes));
  const went = still(difference(other.nodes, one.nodes));
  if (came.length > 0) faults.push(`host's DOM ${when}: new ${came.slice(0, 2).join(' ; ').slice(0, 300)}`);
  if (went.length > 0) faults.push(`host's DOM ${when}: gone ${went.slice(0, 2).join(' ; ').slice(0, 300)}`);
  if (one.title !== other.title) faults.push(`title ${when}: "${one.title}", not "${other.title}"`);
  if (one.sheets !== other.sheets) faults.push(`${one.sheets} style sheets ${when}, not ${other.sheets}`);
  if (came.length + went.length > 0) return faults;
  one.styles.forEach(({path, style}, place) => {
    const before = other.styles[place]?.style ?? {};
    // An animation is at another point each time.
    const changed = Object.keys(style).filter(
      (property) => style[property] !== before[property] && style['animation-name'] === 'none',
    );
    const [first] = changed;
    if (first !== undefined)
      faults.push(
        `style of ${path} ${when}: ${changed.join(', ')}; ${before[first] ?? ''} became ${style[first] ?? ''}`,
      );
  });
  return faults;
};

/**
 * What we changed in a page: a visit with us against one without.
 *
 * @returns {string[]}
 */
export const compareHost = (/** @type {Visit} */ withUs, /** @type {Visit} */ without) => {
  const live = liveParts(without);
  const faults = [
    ...difference(withUs.complaints.map(plain), without.complaints.map(plain)),
    ...hostFaults(withUs.host, without.host, 'at first', live),
    ...hostFaults(withUs.later, without.later, 'after use', live),
  ];
  for (const what of /** @type {const} */ (['focus', 'scroll'])) {
    // What stands in our tags goes when the widget comes.
    if (withUs.host[what] !== without.host[what] && !without.host[what].includes('pls-'))
      faults.push(`${what}: ${withUs.host[what]}, not ${without.host[what]}`);
  }
  const globals = difference(withUs.natives.names, without.natives.names).filter((name) => name !== ours);
  if (globals.length > 0) faults.push(`globals: ${globals.join(', ')}`);
  for (const [name, print] of Object.entries(without.natives.prints)) {
    if (withUs.natives.prints[name] !== print) faults.push(`native ${name} is another`);
  }
  return [...new Set(faults)];
};

/**
 * How a widget looks on a hostile page against how it looks on an empty one.
 *
 * @param {Visit['looks'][string]} look
 * @param {Visit['looks'][string]} reference
 * @returns {string[]}
 */
export const compareLook = (look, reference) => {
  if (look === undefined) return ['does not render'];
  const faults = [...new Set(look.faults)];
  if (look.width < 200 || look.height < 100)
    faults.push(`is ${Math.round(look.width)} × ${Math.round(look.height)} px`);
  if (look.overflowPx > 1) faults.push(`runs over by ${look.overflowPx} px`);
  for (const [property, value] of Object.entries(reference?.inherited ?? {})) {
    if (look.inherited[property] !== value)
      faults.push(`takes ${property}: ${look.inherited[property] ?? ''} from the page`);
  }
  const [said, more] = [faults.slice(0, most), faults.slice(most)];
  return more.length > 0 ? [...said, `… and ${more.length} more`] : said;
};
