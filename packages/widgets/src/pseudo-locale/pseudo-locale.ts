import {templates} from '../locales/en.js';

/**
 * A language that nobody speaks, for development: every message of ours in brackets, with accents, two fifths longer, so
 * that a word which went past `msg()`, and one for which there is no room, are seen at once. It stands in for English in the
 * page that calls this (stories, tests); nothing that `pls-kit.js` loads imports it, so no citizen meets it.
 */

/** A text with values in it, as `str` makes it. */
type Values = Exclude<(typeof templates)[keyof typeof templates], string>;

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàeèiìoòuùyýAÀEÈIÌOÒUÙYÝcçCÇnñNÑsšSŠzžZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', marked = '']) => [
    plain,
    marked,
  ]),
);

/** As German or Uyghur may be longer than English. */
const growth = 0.4;

/** Longer by repeating vowels, which keeps the words' own places to break. */
const lengthened = (text: string): string => {
  const vowels = [...text].filter((letter) => /[aeiouy]/i.test(letter)).length;
  let due = Math.ceil(text.length * growth);
  const each = vowels === 0 ? 0 : Math.ceil(due / vowels);
  return text.replace(/[aeiouy]/gi, (vowel) => {
    const more = Math.min(each, due);
    due -= more;
    return vowel + vowel.toLowerCase().repeat(more);
  });
};

const disguise = (text: string): string => lengthened(text).replace(/\w/g, (letter) => accented[letter] ?? letter);

const disguised = (template: string | Values): string | Values => {
  if (typeof template === 'string') return `⟦${disguise(template)}⟧`;
  const strings = Array.from(template.strings, disguise);
  strings[0] = `⟦${strings[0] ?? ''}`;
  strings.push(`${strings.pop() ?? ''}⟧`);
  return {...template, strings: strings as unknown as TemplateStringsArray};
};

/**
 * Puts the pseudo-language in the place of English, from the next `configure({locale: 'en'})` on.
 *
 * @returns gives English back, likewise from the next switch on
 */
export const disguiseEnglish = (): (() => void) => {
  const english = {...templates};
  const table = templates as Record<string, string | Values>;
  for (const [id, template] of Object.entries(english)) table[id] = disguised(template);
  return () => {
    Object.assign(table, english);
  };
};
