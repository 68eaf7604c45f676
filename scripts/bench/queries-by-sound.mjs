import {pinyin} from 'pinyin-pro';

/** What is typed of a query: characters and letters. */
const typed = (/** @type {string} */ query) => query.replaceAll(/[^\p{Script=Han}a-z0-9]/giu, '');
const isChinese = (/** @type {string | undefined} */ character) => /^\p{Script=Han}$/u.test(character ?? '');

/** @returns {string[]} a syllable for each character, without tones; letters as they are */
export const toPinyin = (/** @type {string} */ query) =>
  pinyin(typed(query), {toneType: 'none', type: 'array', v: true, nonZh: 'consecutive'});

/** The first letter of each syllable: lbbggz. */
export const toInitials = (/** @type {string} */ query) =>
  toPinyin(query)
    .map((syllable) => syllable.charAt(0))
    .join('');

/**
 * Takes one character of a query for another of the same sound that occurs in the queries, as an input method does; which one is
 * the same in each run.
 *
 * @param {readonly string[]} queries
 */
export const makeMisspeller = (queries) => {
  const soundOf = (/** @type {string} */ character) => pinyin(character, {toneType: 'none'});
  /** @type {Map<string, Set<string>>} */
  const bySound = new Map();
  for (const character of queries.flatMap((query) => [...query])) {
    if (isChinese(character))
      bySound.set(soundOf(character), (bySound.get(soundOf(character)) ?? new Set()).add(character));
  }
  let seed = 7;
  const below = (/** @type {number} */ end) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * end);
  };
  return (/** @type {string} */ query) => {
    const characters = [...query];
    const others = characters.map((character) =>
      isChinese(character) ? [...(bySound.get(soundOf(character)) ?? [])].filter((each) => each !== character) : [],
    );
    const places = others.flatMap((each, index) => (each.length > 0 ? [index] : []));
    const place = places[below(places.length)];
    if (place === undefined) return query;
    characters[place] = others[place]?.[below(others[place].length)] ?? '';
    return characters.join('');
  };
};
