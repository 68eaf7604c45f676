import {msg, str} from '@lit/localize';
import {formatCaseNumber} from '@pls-kit/rules';
import {css, html, nothing, type TemplateResult} from 'lit';
import type {CaseKey} from '../handover.js';
import {rightIcon} from '../parts/icons.js';

/** A case that the person asked this device to remember. */
export interface KeptCase extends CaseKey {
  /** What it is about, in the words of the catalogue: nothing that was typed. */
  readonly about: string;
}

export const styles = [
  css`
    .kept ul {
      display: grid;
      gap: 8px;
      margin-top: 10px;
      max-width: 36em;
    }
    .kept li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
    }
    .kept .btn {
      flex: 1;
      justify-content: space-between;
      text-align: start;
    }
  `,
];

interface Row {
  readonly number: string;
  readonly portal: string;
  readonly keptAt: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const database = 'pls-kit-cases';
/** Longer than a case takes; then whoever finds the device finds nothing. */
const keptMs = 180 * 86_400_000;

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The device refused to store'));
    };
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('cases', {keyPath: 'number'});
  };
  return asked(request);
};

/** One key a device, which no script can take out of the browser: a copy of the files opens nothing. */
const keyIn = async (store: IDBDatabase): Promise<CryptoKey> => {
  const known = (await asked(store.transaction('keys').objectStore('keys').get('key'))) as CryptoKey | undefined;
  if (known) return known;
  const made = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  await asked(store.transaction('keys', 'readwrite').objectStore('keys').put(made, 'key'));
  return made;
};

const bound = (number: string, portal: string) => new TextEncoder().encode(`${number} ${portal}`);

const withStore = async <Value>(act: (store: IDBDatabase) => Promise<Value>): Promise<Value> => {
  const store = await opened();
  try {
    return await act(store);
  } finally {
    store.close();
  }
};

const rowsOf = async (store: IDBDatabase): Promise<readonly Row[]> =>
  (await asked(store.transaction('cases').objectStore('cases').getAll())) as Row[];

const remove = (store: IDBDatabase, number: string) =>
  asked(store.transaction('cases', 'readwrite').objectStore('cases').delete(number));

/** The cases kept for a portal, the newest first; what is too old, or was not sealed here, goes. */
export const listKept = (portal: string): Promise<readonly KeptCase[]> =>
  withStore(async (store) => {
    const key = await keyIn(store);
    const kept: KeptCase[] = [];
    const rows = [...(await rowsOf(store))].sort((one, other) => other.keptAt - one.keptAt);
    for (const {number, portal: own, keptAt, nonce, sealed} of rows) {
      if (own !== portal) continue;
      try {
        if (Date.now() - keptAt > keptMs) throw new RangeError('Kept long enough');
        const additionalData = bound(number, portal);
        const opened = await crypto.subtle.decrypt({name: 'AES-GCM', iv: nonce, additionalData}, key, sealed);
        const {code, about} = JSON.parse(new TextDecoder().decode(opened)) as Omit<KeptCase, 'number'>;
        kept.push({number, code, about});
      } catch {
        await remove(store, number);
      }
    }
    return kept;
  });

/** Remembers a case. @throws where the device refuses to store */
export const keepCase = ({number, code, about}: KeptCase, portal: string): Promise<void> =>
  withStore(async (store) => {
    const key = await keyIn(store);
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify({code, about}));
    const sealed = await crypto.subtle.encrypt(
      {name: 'AES-GCM', iv: nonce, additionalData: bound(number, portal)},
      key,
      words,
    );
    const row: Row = {number, portal, keptAt: Date.now(), nonce, sealed};
    await asked(store.transaction('cases', 'readwrite').objectStore('cases').put(row));
  });

export const forgetCase = (number: string): Promise<void> =>
  withStore(async (store) => {
    await remove(store, number);
  });

/** The kept cases above the two fields. */
export const keptList = (
  kept: readonly KeptCase[],
  open: (key: CaseKey) => void,
  forget: (number: string) => void,
): TemplateResult | typeof nothing =>
  kept.length === 0
    ? nothing
    : html`<section class="kept" aria-labelledby="kept">
        <h3 class="sub" id="kept">${msg('这台设备记住的', {id: 'kept.title'})}</h3>
        <ul>
          ${kept.map(
            ({number, code, about}) =>
              html`<li>
                <button
                  class="btn quiet full"
                  type="button"
                  @click=${() => {
                    open({number, code});
                  }}
                >
                  <span>${about}<br /><span class="meta num" translate="no">${formatCaseNumber(number)}</span></span
                  >${rightIcon()}
                </button>
                <button
                  class="linkbtn"
                  type="button"
                  aria-label=${msg(str`不再记住 ${formatCaseNumber(number)}`, {id: 'kept.forget-one'})}
                  @click=${() => {
                    forget(number);
                  }}
                >
                  ${msg('不再记住', {id: 'kept.forget'})}
                </button>
              </li>`,
          )}
        </ul>
      </section>`;
