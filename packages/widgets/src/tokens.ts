/** A public custom property: what a host page may set on our elements or on any ancestor. */
export interface Token {
  /** Custom property, `--pls-…`. */
  readonly name: string;
  /** Value used when the host sets none. */
  readonly fallback: string;
  /** What it changes, in a sentence. */
  readonly description: string;
}

export {tokens} from './generated/public-tokens.js';
