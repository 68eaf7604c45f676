import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {areSolved, puzzleTester, toAnswersText, type Puzzles} from './proof-of-work.js';
import {sha256Words} from './sha-256.js';

const hex = (words: Int32Array) => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** What the platform says. */
const reference = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

describe('SHA-256 in plain script', () => {
  it('is what WebCrypto says, for every length around its blocks', async () => {
    for (let length = 0; length <= 300; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      assert.equal(hex(sha256Words(bytes)), await reference(bytes), `${String(length)} bytes`);
    }
  });

  it('is what WebCrypto says for many inputs, all zeros and all ones among them', async () => {
    const inputs = Array.from({length: 2000}, (_nothing, index) =>
      crypto.getRandomValues(new Uint8Array((index * 7) % 130)),
    );
    inputs.push(new Uint8Array(64), new Uint8Array(1000).fill(255), new Uint8Array(65_536).fill(97));
    for (const bytes of inputs) assert.equal(hex(sha256Words(bytes)), await reference(bytes));
  });
});

const puzzles: Puzzles = {challenge: 'a challenge, 题', puzzles: 4, zeroBits: 8};

const solve = (given: Puzzles): number[] => {
  const solves = puzzleTester(given);
  return Array.from({length: given.puzzles}, (_nothing, puzzle) => {
    let answer = 0;
    while (!solves(puzzle, answer)) answer += 1;
    return answer;
  });
};

describe('puzzles', () => {
  it('are hashes of seed, puzzle and number, as anybody can compute them', async () => {
    const seed = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(puzzles.challenge)));
    for (const [puzzle, answer] of solve(puzzles).entries()) {
      const message = new DataView(new ArrayBuffer(40));
      new Uint8Array(message.buffer).set(seed);
      message.setUint32(32, puzzle);
      message.setUint32(36, answer);
      assert.match(await reference(new Uint8Array(message.buffer)), /^00/);
    }
  });

  it('are solved by their own numbers in their own order, and by nothing else', () => {
    const answers = solve(puzzles);
    const text = toAnswersText(answers);
    assert.ok(areSolved(puzzles, text));
    assert.ok(!areSolved({...puzzles, challenge: 'another'}, text));
    assert.ok(!areSolved({...puzzles, zeroBits: 20}, text));
    const [first = 0, ...rest] = answers;
    for (const wrong of [
      toAnswersText(rest),
      toAnswersText([...answers, 1]),
      toAnswersText([...rest, first]),
      toAnswersText([first + 2 ** 32, ...rest]),
      '',
      '...',
      'x'.repeat(10_000),
      text.toUpperCase() + ' ',
      `-${text}`,
    ]) {
      assert.ok(!areSolved(puzzles, wrong), wrong.slice(0, 40));
    }
  });
});
