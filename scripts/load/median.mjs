/** The middle one; of an even count the upper. */
export const median = (/** @type {readonly number[]} */ values) =>
  /** @type {number} */ (values.toSorted((one, other) => one - other)[values.length >> 1]);
