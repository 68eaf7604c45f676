/**
 * `node packages/server/dist/node/write-luoyang-slice.js`: writes the part of Luoyang that the in-page server has, as a module
 * beside it. A step of the build.
 */
import {writeFileSync} from 'node:fs';
import {sliceCatalogue} from '../in-page/slice-catalogue.js';
import {luoyangCatalogue} from '../seed/seed-luoyang.js';
import {readLuoyangData} from './luoyang-files.js';

/** 洛龙区, whose site the examples are, and 孟津区: half of it country, once a county and a district of other names. */
const counties = ['410311', '410308'];

const contents = JSON.stringify(sliceCatalogue(luoyangCatalogue(readLuoyangData()), counties));
// A text to parse is read several times as fast as the same as code.
writeFileSync(
  new URL('../in-page/luoyang-slice.mjs', import.meta.url),
  `export default JSON.parse(${JSON.stringify(contents)});\n`,
);
