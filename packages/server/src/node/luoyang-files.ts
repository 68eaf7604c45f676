import {readFileSync} from 'node:fs';
import type {LuoyangData} from '../seed/luoyang-data.js';

const folder = new URL('../../data/luoyang/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Luoyang's data set from its files. */
export const readLuoyangData = (): LuoyangData =>
  ({
    regions: read('regions'),
    stations: read('stations'),
    services: read('services'),
    topics: read('topics'),
    words: read('words'),
    calendar: read('calendar'),
  }) as LuoyangData;
