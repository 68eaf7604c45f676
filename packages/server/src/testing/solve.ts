import type {Challenge} from '@pls-kit/contract';
import {puzzleTester, toAnswersText} from '@pls-kit/rules';

/** Works a challenge out, as the header `Proof-Of-Work` takes it. */
export const solve = (given: Challenge): string => {
  const solves = puzzleTester(given);
  const answers = Array.from({length: given.puzzles}, (_nothing, puzzle) => {
    let answer = 0;
    while (!solves(puzzle, answer)) answer += 1;
    return answer;
  });
  return `${given.challenge}~${toAnswersText(answers)}`;
};
