/** Address or bytes of `sqlite3.wasm`, where the file that comes with the package is not found beside its module. */
export type WasmSource = string | URL | ArrayBuffer | Uint8Array;
