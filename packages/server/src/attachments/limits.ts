import {fileLimits} from '@pls-kit/rules';

/** What a device knows as well, and what is the server's own. */
export const limits = {
  ...fileLimits,
  /** Bytes of one piece. */
  chunk: 512 * 1024,
  /** New files from one network in an hour: a counter's computers share one. */
  filesPerHour: 200,
  /** How long a file may belong to no case: as long as a draft that carries it. */
  unclaimedMs: 72 * 3_600_000,
} as const;
