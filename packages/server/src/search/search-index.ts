import {normalise, toGrams} from './normalise.js';
import {type ReadQuery, readQuery} from './read-query.js';
import {toSoundGrams, toUnits} from './sounds.js';

/** Something that can be found, and the words that lead to it. */
export interface SearchEntry<Target> {
  readonly target: Target;
  readonly fields: readonly {
    readonly words: readonly string[];
    /** How much a match in this field says: 1 for a word that means just this. */
    readonly weight: number;
  }[];
}

export interface SearchMatch<Target> {
  readonly target: Target;
  readonly score: number;
  /** Words of the catalogue that the query holds whole, then the query's own pieces that occur in others. */
  readonly matched: readonly string[];
}

/** A word of the catalogue: as it is written, as it sounds, and by its first letters. */
interface Term {
  readonly text: string;
  readonly grams: readonly string[];
  readonly spoken: string;
  readonly sounds: readonly string[];
  readonly initials: string;
  /** Characters, and runs of letters. */
  readonly size: number;
  readonly weight: number;
}

/** Gram → the largest weight of a field that it occurs in, more for one that occurs again and again. */
type Weights = ReadonlyMap<string, number>;

interface IndexedEntry<Target> {
  readonly target: Target;
  /** Longest first. */
  readonly terms: readonly Term[];
  readonly written: Weights;
  readonly sounds: Weights;
  readonly initials: Weights;
}

/** A word that stands whole in the query counts this much beside its grams. */
const wholeWordBonus = 0.5;
/** Each further word with the same gram adds this share of its weight, up to three. */
const repetitionShare = 0.2;
const maximumRepetitions = 3;
/** A name of two characters says as much as one of four. */
const singleCharacterShare = 0.35;
/** What only sounds right says less than what is written right. */
const misspeltShare = 0.6;
const typedShare = 0.9;
/** Runs of initials by their length: two letters stand for almost anything. */
const initialsShares: Readonly<Record<number, number>> = {2: 0.1, 3: 0.6, 4: 1.5, 5: 2};
/** Initials that are a word's, all of them; and that begin one. */
const wholeInitials = 20;
const firstInitials = 5;
/** More initials than these are a sentence. */
const longestWord = 7;

const toTerm = (word: string, weight: number): Term => {
  const text = normalise(word).replaceAll(' ', '');
  const units = toUnits(text);
  const sounds = units.map(({sound}) => sound);
  return {
    text,
    grams: [...new Set(toGrams(text))],
    spoken: ` ${sounds.join(' ')} `,
    sounds: [...new Set(toSoundGrams(sounds))],
    initials: units.map(({initial}) => initial).join(''),
    size: units.length,
    weight,
  };
};

/** All runs of initials that are as long as such a run can be. */
const initialRuns = (letters: string): string[] => {
  const lengths = letters.length <= 2 ? [2] : Object.keys(initialsShares).map(Number);
  return [
    ...new Set(
      lengths.flatMap((length) =>
        Array.from({length: Math.max(0, letters.length - length + 1)}, (_, at) => letters.slice(at, at + length)),
      ),
    ),
  ];
};

const weigh = (terms: readonly Term[], gramsOf: (term: Term) => readonly string[]): Weights => {
  const best = new Map<string, number>();
  const occurrences = new Map<string, number>();
  for (const term of terms) {
    for (const gram of gramsOf(term)) {
      best.set(gram, Math.max(best.get(gram) ?? 0, term.weight));
      occurrences.set(gram, (occurrences.get(gram) ?? 0) + 1);
    }
  }
  return new Map(
    [...best].map(([gram, weight]) => {
      const repetitions = Math.min(maximumRepetitions, (occurrences.get(gram) ?? 1) - 1);
      return [gram, weight * (1 + repetitionShare * repetitions)];
    }),
  );
};

const indexEntry = <Target>({target, fields}: SearchEntry<Target>): IndexedEntry<Target> => {
  const terms = fields
    .flatMap(({words, weight}) => words.map((word) => toTerm(word, weight)))
    .filter(({text}) => text !== '')
    .sort((one, other) => other.text.length - one.text.length);
  return {
    target,
    terms,
    written: weigh(terms, ({grams}) => grams),
    sounds: weigh(terms, ({sounds}) => sounds),
    initials: weigh(terms, ({initials}) => initialRuns(initials)),
  };
};

/** How rare each gram is among the entries. */
const makeRarity = (entries: readonly Weights[]) => {
  const spread = new Map<string, number>();
  for (const grams of entries) {
    for (const gram of grams.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  }
  return {
    has: (gram: string) => spread.has(gram),
    of: (gram: string) => Math.log(1 + entries.length / (spread.get(gram) ?? entries.length)),
  };
};

/** The query's pieces made of neighbouring grams that an entry has: 不给 + 给工 + 工资 → 不给工资. */
const piecesOf = (parts: readonly string[], has: (gram: string) => boolean): string[] => {
  const pieces: string[] = [];
  for (const part of parts) {
    let piece = '';
    for (const gram of toGrams(part)) {
      const goesOn = piece !== '' && gram.length === 2 && piece.endsWith(gram.charAt(0));
      if (!has(gram)) {
        if (piece !== '') pieces.push(piece);
        piece = '';
      } else if (goesOn) {
        piece += gram.slice(1);
      } else {
        if (piece !== '') pieces.push(piece);
        piece = gram;
      }
    }
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
};

/**
 * Finds entries by the citizen's words: pairs of characters weighed by how rare they are, and the catalogue's words that stand
 * whole in the query; then the same by sound, for a wrong character and for pinyin, and by first letters. In memory, for some
 * hundred entries (under 1 ms a query).
 */
export const makeSearchIndex = <Target>(entries: readonly SearchEntry<Target>[]) => {
  const indexed = entries.map(indexEntry);
  const written = makeRarity(indexed.map((entry) => entry.written));
  const sounds = makeRarity(indexed.map((entry) => entry.sounds));
  const initials = makeRarity(indexed.map((entry) => entry.initials));
  const known = {
    isWritten: written.has,
    soundWeight: (gram: string) => (sounds.has(gram) ? sounds.of(gram) : 0),
  };

  const sum = (grams: readonly string[], weights: Weights, rarity: {of: (gram: string) => number}) =>
    grams.reduce((total, gram) => total + (weights.get(gram) ?? 0) * rarity.of(gram), 0);
  const bonus = ({weight}: Term, grams: readonly string[], rarity: {of: (gram: string) => number}) =>
    wholeWordBonus *
    weight *
    (grams.length === 0 ? singleCharacterShare : grams.reduce((total, gram) => total + rarity.of(gram), 0));

  const match = (
    {target, terms, ...own}: IndexedEntry<Target>,
    query: ReadQuery,
    {runs, sayingRun}: {readonly runs: readonly string[]; readonly sayingRun: number},
  ): SearchMatch<Target> => {
    const words: string[] = [];
    /** Words that the query holds whole; one inside another that has counted says nothing new. */
    const wholeWords = (holds: (term: Term) => boolean, weighTerm: (term: Term) => number) => {
      let total = 0;
      for (const term of terms) {
        if (!holds(term) || words.some((word) => word.includes(term.text))) continue;
        words.push(term.text);
        total += weighTerm(term);
      }
      return total;
    };
    let score =
      sum(query.written, own.written, written) +
      wholeWords(
        ({text}) => query.texts.some((each) => each.includes(text)),
        (term) => bonus(term, term.grams, written),
      );
    const pieces = piecesOf(query.parts, (gram) => own.written.has(gram)).filter(
      (piece) => !words.some((word) => word.includes(piece)),
    );
    const bySound = (grams: readonly string[], spoken: string) => {
      const score = sum(grams, own.sounds, sounds);
      return score === 0
        ? 0
        : score +
            wholeWords(
              (term) => term.size > 1 && spoken.includes(term.spoken),
              (term) => bonus(term, term.sounds, sounds),
            );
    };
    score += bySound(query.misspelt, query.spoken) * misspeltShare;
    score += bySound(query.typed, query.typedSounds) * typedShare;
    if (runs.some((run) => run.length >= sayingRun && own.initials.has(run))) {
      for (const run of runs)
        score += (own.initials.get(run) ?? 0) * initials.of(run) * (initialsShares[run.length] ?? 0);
    }
    for (const run of query.initials) {
      score += wholeWords(
        (term) => term.size > 1 && term.initials.startsWith(run),
        ({initials: letters, size, weight}) =>
          letters === run ? wholeInitials * weight : (firstInitials * weight) / Math.sqrt(size),
      );
    }
    return {target, score, matched: [...words, ...new Set(pieces)]};
  };

  /** @returns every entry that has something of the query, best first; ties in the order of the entries */
  return (words: string): SearchMatch<Target>[] => {
    const query = readQuery(words, known);
    const runs = query.initials.flatMap(initialRuns);
    // Of a whole sentence two letters say something together with the others; of one word they are anybody's.
    const sayingRun = query.initials.some(({length}) => length > longestWord) ? 2 : 3;
    return indexed
      .map((entry) => match(entry, query, {runs, sayingRun}))
      .filter(({score}) => score > 0)
      .sort((one, other) => other.score - one.score);
  };
};
