/** The shared API as a function of its world; nothing here needs Node. */
export {createApp} from './app.js';
export {memoryBlobs} from './blobs.js';
export type {Blobs} from './blobs.js';
export type {Catalogue, CatalogueContents} from './catalogue/catalogue.js';
export {importCatalogue} from './catalogue/import-catalogue.js';
export {loadCatalogue} from './catalogue/load-catalogue.js';
export {checkResponse} from './contract-validation.js';
export {contractOperations} from './contract-operations.js';
export {migrate} from './database/migrate.js';
export type {Tables} from './database/tables.js';
export {createSecrets, newKeyRing, readKeyRing} from './secrets/secrets.js';
export type {KeyRing, Secrets} from './secrets/secrets.js';
export {luoyangCatalogue, seedLuoyang} from './seed/seed-luoyang.js';
export type {LuoyangData} from './seed/luoyang-data.js';
export type {CaseChanged, Settings, World} from './world.js';
