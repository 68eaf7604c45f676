import type {CaseDraft, CaseReceipt, Problem} from '@pls-kit/contract';

/** How a submission ended. */
export type Ending =
  | {readonly name: 'sent'; readonly at: number; readonly receipt: CaseReceipt}
  | {readonly name: 'refused'; readonly at: number; readonly problem: Problem}
  | {readonly name: 'gave-up'; readonly at: number};

/** A submission as it lies in storage: JSON, sealed on a device, plain in a tab. Instants are milliseconds since 1970. */
export interface KeptSubmission {
  /** Of this shape. What has another is shown to the person as text, and is never thrown away. */
  readonly format: 1;
  /** Names the entry; tells nothing of what is in it. */
  readonly id: string;
  /** Server and portal it is for: a page that asks another leaves it alone. */
  readonly scope: string;
  readonly keptAt: number;
  /** When trying ends. */
  readonly tryUntil: number;
  /** Idempotency key. Gone, like the words, once it was sent. */
  readonly key?: string | undefined;
  readonly draft?: CaseDraft | undefined;
  /** Tries so far, of every tab. */
  readonly attempts: number;
  /** Not before this. */
  readonly nextTryAt: number;
  /** Whether some try may have got through without its answer. */
  readonly mayHaveArrived: boolean;
  /** What stopped the last try. */
  readonly trouble?: 'connection' | 'service' | undefined;
  /** Who is delivering it, and when that no longer holds by itself. */
  readonly lease?: {readonly holder: string; readonly until: number} | undefined;
  readonly ending?: Ending | undefined;
}

/** Reads what was kept; undefined for what is damaged or of another version. */
export const readKept = (text: string): KeptSubmission | undefined => {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof KeptSubmission, unknown>> | null;
    const {format, id, scope, keptAt, tryUntil, attempts, nextTryAt, ending, key, draft} = value ?? {};
    const isKept =
      format === 1 &&
      [id, scope].every((name) => typeof name === 'string') &&
      [keptAt, tryUntil, attempts, nextTryAt].every((count) => typeof count === 'number') &&
      (typeof ending === 'object' || (typeof key === 'string' && typeof draft === 'object'));
    return isKept ? (value as KeptSubmission) : undefined;
  } catch {
    return undefined;
  }
};
