import {askingWords, normalise, particlesBySound, toGrams, toSearchedParts} from './normalise.js';
import {readPinyin, toSoundGrams, toUnits} from './sounds.js';

/** What is known of the catalogue's words when a query is read. */
export interface KnownGrams {
  /** Whether a pair of characters, or a run of letters, occurs. */
  readonly isWritten: (gram: string) => boolean;
  /** How much a pair of sounds says, 0 for one that does not occur. */
  readonly soundWeight: (gram: string) => number;
}

/** A query, ready to be held against each entry. */
export interface ReadQuery {
  /** The words that say what it is about, without spaces between them that people do not write. */
  readonly parts: readonly string[];
  /** The parts in one, and the whole query: a word of the catalogue may stand in either. */
  readonly texts: readonly string[];
  /** Pairs of characters and runs of letters. */
  readonly written: readonly string[];
  /** Pairs of sounds of what occurs nowhere as it is written: a wrong character of the same sound. */
  readonly misspelt: readonly string[];
  /** All sounds of the parts, a space before and after each. */
  readonly spoken: string;
  /** Pairs of sounds that were typed in letters, and all of them as in `spoken`. */
  readonly typed: readonly string[];
  readonly typedSounds: string;
  /** Runs of letters that are first letters of syllables: fy for 法院. */
  readonly initials: readonly string[];
}

const joinSounds = (sounds: readonly string[]) => ` ${sounds.join(' ')} `;
const soundsOf = (words: string) => toUnits(words).map(({sound}) => sound);
const likelihoodShare = 0.3;
/** Letters a syllable has at least, on the average: below that they are initials that happen to be vowels. */
const lettersEach = 1.5;

const askingSounds = askingWords.map((words) => joinSounds(soundsOf(words)));
const particleSounds = new Set(particlesBySound.flatMap(soundsOf));
const askingInitials = askingWords.map((words) =>
  toUnits(words)
    .map(({initial}) => initial)
    .join(''),
);
/** So few letters are left of a run only where more than that remain. */
const mostAskingAtEnd = 2;

/** What people ask with, not about, taken out of typed sounds. */
const withoutAsking = (sounds: readonly string[]): string[][] => {
  let rest = joinSounds(sounds);
  for (const asking of askingSounds) rest = rest.replaceAll(asking, ' | ');
  const parts = rest
    .split('|')
    .map((part) => part.split(' ').filter((sound) => sound !== '' && !particleSounds.has(sound)));
  return parts.some((part) => part.length > 0) ? parts.filter((part) => part.length > 0) : [[...sounds]];
};

const initialsWithoutAsking = (run: string): string[] => {
  let rest = run;
  for (const asking of askingInitials) {
    if (asking.length > mostAskingAtEnd) rest = rest.replaceAll(asking, ' ');
    else if (rest.endsWith(asking) && rest.length > asking.length + mostAskingAtEnd)
      rest = rest.slice(0, -asking.length);
  }
  const runs = rest.split(' ').filter((each) => each.length > 1);
  return runs.length > 0 ? runs : [run];
};

/** Reads a query as characters, as sounds, as pinyin and as initials, whichever of these it can be. */
export const readQuery = (query: string, known: KnownGrams): ReadQuery => {
  const parts = toSearchedParts(query);
  const whole = normalise(query);
  const units = parts.map(toUnits);
  const misspelt = units.flatMap((part) =>
    toSoundGrams(part.map(({sound}) => sound)).filter((_gram, index) => {
      const pair = `${part[index]?.text ?? ''}${part[index + 1]?.text ?? ''}`;
      return !known.isWritten(pair);
    }),
  );
  const typed: string[] = [];
  const initials: string[] = [];
  for (const word of whole.split(' ')) {
    if (!/^[a-z]{2,}$/.test(word) || known.isWritten(word)) continue;
    const sounds = readPinyin(word, (gram) => known.soundWeight(gram) * likelihoodShare);
    if (sounds && word.length >= sounds.length * lettersEach) typed.push(...sounds);
    // No syllable begins with i, u or v.
    else if (!/[iuv]/.test(word)) initials.push(...initialsWithoutAsking(word));
  }
  const typedParts = typed.length > 0 ? withoutAsking(typed) : [];
  return {
    parts,
    texts: [parts.join(' '), whole.replaceAll(' ', '')],
    written: [...new Set(parts.flatMap(toGrams))].filter(known.isWritten),
    misspelt: [...new Set(misspelt)],
    spoken: units.map((part) => joinSounds(part.map(({sound}) => sound))).join('|'),
    typed: [...new Set(typedParts.flatMap(toSoundGrams))],
    typedSounds: typedParts.map(joinSounds).join('|'),
    initials,
  };
};
