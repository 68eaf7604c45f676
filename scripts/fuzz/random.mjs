/**
 * Numbers from a seed: the same seed, the same numbers, on every machine (mulberry32, 32 bits of state).
 *
 * @param {number} seed - any integer
 */
export const makeRandom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ bound) => Math.floor(next() * bound);
  return {
    /** An integer, 0 … bound − 1. */
    below,
    /** True that often, 0 … 1. */
    chance: (/** @type {number} */ share) => next() < share,
    /**
     * One of these.
     *
     * @template Item
     * @param {readonly Item[]} items - at least one
     * @returns {Item}
     */
    pick: (items) => /** @type {Item} */ (items[below(items.length)]),
    /** So many bytes. */
    bytes: (/** @type {number} */ count) => Buffer.from(Array.from({length: count}, () => below(256))),
  };
};

/** @typedef {ReturnType<typeof makeRandom>} Random */
