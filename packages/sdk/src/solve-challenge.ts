import type {Challenge} from '@pls-kit/contract';
import {puzzleTester, toAnswersText} from '@pls-kit/rules';
import {untilAborted} from './until-aborted.js';

/** A page stays smooth while nothing holds it up for longer than a frame: 60 of them a second are 16 ms each. */
const sliceMs = 6;
/** Between two looks at the clock: a quarter of a millisecond on a slow phone. */
const triesAtOnce = 64;

/**
 * Lets the page do what it has to, and comes back at once. Not by a timer: browsers hold those back by 4 ms each, and by a
 * second in a tab that is not looked at.
 */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Works a challenge out in slices of a few milliseconds, on the page's own thread: a worker would be of another origin.
 *
 * @returns as the header `Proof-Of-Work` takes it
 * @throws the signal's reason, when it is aborted
 */
export const solveChallenge = async (given: Challenge, signal?: AbortSignal): Promise<string> => {
  const solves = puzzleTester(given);
  const answers: number[] = [];
  let answer = 0;
  while (answers.length < given.puzzles) {
    const ends = performance.now() + sliceMs;
    while (answers.length < given.puzzles && performance.now() < ends) {
      for (let tries = 0; tries < triesAtOnce; tries += 1) {
        if (solves(answers.length, answer)) {
          answers.push(answer);
          answer = 0;
          break;
        }
        answer += 1;
      }
    }
    await untilAborted(nextTask(), signal);
  }
  return `${given.challenge}~${toAnswersText(answers)}`;
};
