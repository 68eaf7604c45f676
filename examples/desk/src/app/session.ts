import type {StaffMember, StaffToken} from '@pls-kit/contract';

const storageKey = 'desk-session';

/** Who is signed in. The token lives in this tab only and goes with it. */
export class Session {
  #current: StaffToken | undefined = readStored();

  get token(): string | undefined {
    return this.#current?.token;
  }

  get staff(): StaffMember | undefined {
    return this.#current?.staff;
  }

  open(token: StaffToken): void {
    this.#current = token;
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(token));
    } catch {
      // Storage refused: the session lasts as long as the page.
    }
  }

  close(): void {
    this.#current = undefined;
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
