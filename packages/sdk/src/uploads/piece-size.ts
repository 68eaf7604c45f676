/** Bytes of the first piece: it goes through a line of 256 kbit/s within a try's ten seconds. */
export const firstPiece = 256 * 1024;
const smallestPiece = 16 * 1024;
/** A piece that takes this long is neither mostly waiting for the answer nor much to lose when the line is cut. */
const [tooShortMs, tooLongMs] = [1500, 4000] as const;

/** Size of the piece after one that did not get through: less to lose with the next. */
export const smallerPiece = (piece: number): number => Math.max(smallestPiece, piece / 2);

/**
 * Size of the piece after one that got through.
 *
 * @param tookMs - until its answer came
 * @param largest - that the service takes, in bytes
 */
export const fittingPiece = (piece: number, tookMs: number, largest: number): number => {
  if (tookMs > tooLongMs) return smallerPiece(piece);
  return tookMs < tooShortMs ? Math.min(largest, piece * 2) : piece;
};
