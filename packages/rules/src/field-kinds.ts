import type {FormField, Violation} from '@pls-kit/contract';
import type {ValidationScope, ViolationParams} from './form-answers.js';

/** What is wrong with one answer. */
export interface Fault {
  code: Violation['code'];
  params?: ViolationParams;
}

/** A kind of field that a form may have beyond those of every form: how it is read, checked and explained. */
export interface FieldKind {
  /** The answer as it is kept. Reading twice changes nothing. */
  readonly read: (typed: string) => string;
  /**
   * What is wrong with an answer; `undefined` when nothing is.
   *
   * @param text - not blank, without outer white space, not yet read
   */
  readonly check: (field: FormField, text: string, scope: ValidationScope) => Fault | undefined;
  /** One or two short sentences on what to mend; `undefined` where the words for any kind do. */
  readonly explain: (fault: Fault) => readonly [zh: string, en: string] | undefined;
  /** JSON Schema of the answer as it is kept. */
  readonly schema: (field: FormField) => Readonly<Record<string, unknown>>;
}

/** Kinds by the name that the contract gives them. */
export type FieldKinds = Readonly<Partial<Record<string, FieldKind>>>;
