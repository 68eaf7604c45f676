import {problemTypes} from '@pls-kit/contract';
import {ProblemError} from './problem.js';
import {fromBase64url, toBase64url} from './secrets/base64url.js';
import {unstorablePointers} from './storable-text.js';

/** Where the next page begins, as a client hands it back: opaque to it, a list of keys to us. */
export const toCursor = (keys: readonly (string | number)[]): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify(keys)));

const parse = (bytes: Uint8Array | undefined): unknown => {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not ours: refused below like any other.
    return undefined;
  }
};

/**
 * Reads a cursor that {@link toCursor} made.
 *
 * @param shape - type of each key, in order
 * @throws {ProblemError} 422 it is not one of these
 */
export const readCursor = <Shape extends readonly ('string' | 'number')[]>(
  cursor: string,
  ...shape: Shape
): {[Index in keyof Shape]: Shape[Index] extends 'number' ? number : string} => {
  const keys = parse(fromBase64url(cursor));
  if (
    !Array.isArray(keys) ||
    keys.length !== shape.length ||
    !shape.every((type, index) => typeof keys[index] === type) ||
    unstorablePointers(keys).length > 0
  ) {
    throw new ProblemError(problemTypes.invalidRequest, 422, {
      violations: [
        {
          pointer: '#/query/cursor',
          code: 'wrong-format',
          message: {zh: '翻页的记号不对，请从第一页重新开始', en: 'Not a cursor of this list: begin at its first page'},
        },
      ],
    });
  }
  return keys as never;
};
