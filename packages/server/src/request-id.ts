import type {World} from './world.js';

/** What a citizen quotes to the hotline: `req-` and 16 hexadecimal digits. */
export const newRequestId = (random: World['random']): string =>
  `req-${[...random(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
