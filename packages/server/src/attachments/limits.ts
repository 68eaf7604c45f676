/** Limits of this platform, no law's. A photo of a phone has 3 to 6 MB, a scanned contract of ten pages about 5. */
export const limits = {
  /** Bytes of one file. */
  file: 10 * 1024 * 1024,
  /** Bytes of one piece. */
  chunk: 512 * 1024,
  /** Files of one case, supplements included. */
  filesOfCase: 20,
  /** Bytes of one case. */
  caseTotal: 60 * 1024 * 1024,
  /** New files from one network in an hour: a counter's computers share one. */
  filesPerHour: 200,
  /** How long a file may belong to no case: as long as a draft that carries it. */
  unclaimedMs: 72 * 3_600_000,
} as const;
