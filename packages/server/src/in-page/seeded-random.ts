/** Bytes that look like chance and are the same each time. */
export interface SeededRandom {
  readonly bytes: (byteCount: number) => Uint8Array;
  /** Where it stands, to go on from there again. */
  state: number;
}

/**
 * Mulberry32, a counter mixed well. For the in-page server alone: numbers and codes of its cases are the same in every run, and
 * whoever has the page has all that is in it anyway.
 */
export const seededRandom = (seed: number): SeededRandom => {
  const next = (): number => {
    random.state = (random.state + 0x6d2b79f5) >>> 0;
    let mixed = random.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 256;
  };
  const random: SeededRandom = {state: seed, bytes: (byteCount) => Uint8Array.from({length: byteCount}, next)};
  return random;
};
