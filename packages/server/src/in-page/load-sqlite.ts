import initSqlite, {type Sqlite3Static} from '@sqlite.org/sqlite-wasm';
import type {WasmSource} from './wasm-source.js';

/** What the module takes, though its types do not say so. */
type Init = (module: {
  readonly locateFile?: (name: string) => string;
  readonly wasmBinary?: ArrayBuffer | Uint8Array;
}) => Promise<Sqlite3Static>;

interface ModuleSettings {
  sqlite3ApiConfig?: object | undefined;
}

const silent = () => undefined;
/** Storage that outlives the page is not for us: each of these would look for a worker or warn that it has none. */
const settings = {
  warn: silent,
  disable: {vfs: {kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true}},
};

const load = async (wasm: WasmSource | undefined): Promise<Sqlite3Static> => {
  const place = globalThis as ModuleSettings;
  const before = place.sqlite3ApiConfig;
  // Read from there when it starts; there is no other way in.
  place.sqlite3ApiConfig = settings;
  try {
    return await (initSqlite as Init)(
      wasm === undefined
        ? {}
        : typeof wasm === 'string' || wasm instanceof URL
          ? {locateFile: () => new URL(wasm, (globalThis as {location?: Location}).location?.href).href}
          : {wasmBinary: wasm},
    );
  } finally {
    if (before === undefined) delete place.sqlite3ApiConfig;
    else place.sqlite3ApiConfig = before;
  }
};

let loaded: Promise<Sqlite3Static> | undefined;

/** Brings SQLite's WebAssembly build, once a page. @throws {Error} the file is not there, or the page's policy forbids it */
export const loadSqlite = (wasm?: WasmSource): Promise<Sqlite3Static> => {
  loaded ??= load(wasm).catch((cause: unknown) => {
    loaded = undefined;
    throw new Error(
      "SQLite's WebAssembly build could not be started. Is sqlite3.wasm beside its module (or named by the option wasm), and does the page's Content-Security-Policy have 'wasm-unsafe-eval' in script-src?",
      {cause},
    );
  });
  return loaded;
};
