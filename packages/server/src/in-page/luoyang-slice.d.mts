import type {CatalogueContents} from '../catalogue/catalogue.js';

/** Written while building, by `node/write-luoyang-slice.ts`. */
declare const luoyangSlice: CatalogueContents;
export default luoyangSlice;
