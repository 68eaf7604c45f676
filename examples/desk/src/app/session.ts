import type {StaffMember, StaffToken} from '@pls-kit/contract';

const storageKey = 'desk-session';

/** Who is signed in. The token lives in this tab only and goes with it; what renews it, in memory alone. */
export class Session {
  #current: StaffToken | undefined = readStored();
  /** Given by some providers; see `Grant`. */
  refreshToken: string | undefined;

  get token(): string | undefined {
    return this.#current?.token;
  }

  get staff(): StaffMember | undefined {
    return this.#current?.staff;
  }

  /** When the token runs out, in milliseconds since 1970. */
  get expiresAt(): number {
    return this.#current ? Date.parse(this.#current.expiresAt) : 0;
  }

  open(token: StaffToken, refreshToken?: string): void {
    this.#current = token;
    this.refreshToken = refreshToken;
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(token));
    } catch {
      // Storage refused: the session lasts as long as the page.
    }
  }

  close(): void {
    this.#current = undefined;
    this.refreshToken = undefined;
    try {
      sessionStorage.removeItem(storageKey);
    } catch {
      // As above.
    }
  }
}

const readStored = (): StaffToken | undefined => {
  try {
    const stored = sessionStorage.getItem(storageKey);
    return stored === null ? undefined : (JSON.parse(stored) as StaffToken);
  } catch {
    return undefined;
  }
};
