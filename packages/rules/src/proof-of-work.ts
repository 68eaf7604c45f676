import {compress, initialState, sha256Words} from './sha-256.js';

/**
 * What has to be worked out before something may be submitted: for each puzzle a number whose hash begins with zeros. Many
 * small puzzles rather than a large one, so that nobody has much worse luck than others: with 64 of them one in a thousand
 * takes half as long again.
 */
export interface Puzzles {
  /** Signed by who set them; each answer belongs to this text alone. */
  readonly challenge: string;
  /** How many, 1 to 256. */
  readonly puzzles: number;
  /** Zeros that each hash begins with, 1 to 20: one more doubles the work. */
  readonly zeroBits: number;
}

/** Tries one number for one puzzle after the other; keeps its buffers, since it is called a hundred thousand times. */
export const puzzleTester = ({challenge, zeroBits}: Puzzles): ((puzzle: number, answer: number) => boolean) => {
  const seed = sha256Words(new TextEncoder().encode(challenge));
  const state = new Int32Array(8);
  const words = new Int32Array(64);
  const shift = 32 - zeroBits;
  // Seed, puzzle and number fit one block: 320 bits and the one that ends them.
  words.set(seed);
  words[10] = 0x80000000 | 0;
  words[15] = 320;
  return (puzzle, answer) => {
    words[8] = puzzle;
    words[9] = answer;
    state.set(initialState);
    compress(state, words);
    return (state[0] as number) >>> shift === 0;
  };
};

/** The largest number that is looked at: 20 zero bits need far fewer. */
const mostAnswer = 2 ** 32 - 1;

/** The numbers as they are sent: base 36, in the order of the puzzles. */
export const toAnswersText = (answers: readonly number[]): string => answers.map((each) => each.toString(36)).join('.');

/**
 * Whether the numbers solve the puzzles: one hash for each, however they were found.
 *
 * @param text - as {@link toAnswersText} gives it; anything else is no answer
 */
export const areSolved = (puzzles: Puzzles, text: string): boolean => {
  const parts = text.split('.');
  if (parts.length !== puzzles.puzzles) return false;
  const answers = parts.map((part) => (/^[0-9a-z]{1,7}$/.test(part) ? parseInt(part, 36) : Infinity));
  if (answers.some((answer) => answer > mostAnswer)) return false;
  const solves = puzzleTester(puzzles);
  return answers.every((answer, puzzle) => solves(puzzle, answer));
};
