import {normalise} from '../search/normalise.js';
import type {Catalogue} from './catalogue.js';
import {toUnits} from '../search/sounds.js';
import type {RegionRecord} from './records.js';

interface Named {
  readonly region: RegionRecord;
  /** Normalised name → how it is written; today's first. */
  readonly names: ReadonlyMap<string, string>;
}

/** How well a name fits; lower is better. */
const fits = {exactly: 0, fromItsStart: 1, somewhere: 2} as const;

export interface RegionMatch {
  readonly region: RegionRecord;
  /** The former name or alias that it was found by; undefined for today's own name. */
  readonly matched: string | undefined;
}

const namesOf = ({name, shortName, aliases, formerly, code}: RegionRecord) => {
  const written = [
    name.zh,
    shortName,
    ...(aliases ?? []),
    ...(formerly ?? []).map((former) => former.name),
    name.en,
    code,
  ];
  return new Map(
    [...written, ...(formerly ?? []).map((former) => former.code)]
      .filter((each) => each !== undefined)
      .map((each) => [normalise(each).replaceAll(' ', ''), each] as const)
      .reverse(),
  );
};

/** By its names as they are typed in letters, all of them (tiemenzhen) and the first of each syllable (tmz). */
const spokenNames = ({names}: Named): ReadonlyMap<string, string> => {
  const spoken = new Map<string, string>();
  for (const [name, written] of names) {
    if (!/^\p{Script=Han}+$/u.test(name)) continue;
    const units = toUnits(name);
    for (const letters of [units.map(({syllable}) => syllable), units.map(({initial}) => initial)])
      if (!spoken.has(letters.join(''))) spoken.set(letters.join(''), written);
  }
  return spoken;
};

/** Finds regions by what people call them today or called them before, also with the places above: `孟津县平乐`; and by pinyin. */
export const makeRegionFinder = (catalogue: Catalogue) => {
  const named = new Map<string, Named>(
    catalogue.regions.map((region) => [region.code, {region, names: namesOf(region)}]),
  );

  /** Takes the names of the places above off the front: 洛龙区安乐街道 → 安乐街道. */
  const withoutAbove = (words: string, code: string): string => {
    let rest = words;
    for (const above of [...catalogue.regionAncestors(code)].reverse()) {
      const names = [...(named.get(above.code)?.names.keys() ?? [])].filter(
        (name) => name !== '' && rest.startsWith(name),
      );
      const longest = names.sort((one, other) => other.length - one.length)[0];
      if (longest !== undefined && longest.length < rest.length) rest = rest.slice(longest.length);
    }
    return rest;
  };

  const spoken = new Map<string, ReadonlyMap<string, string>>();
  /** Made when somebody types in letters for the first time. */
  const spokenOf = (each: Named): ReadonlyMap<string, string> => {
    const known = spoken.get(each.region.code) ?? spokenNames(each);
    spoken.set(each.region.code, known);
    return known;
  };

  const fitOf = (each: Named, words: string) =>
    fitAmong(each.region, each.names, words) ??
    (/^[a-z]{2,}$/.test(words) ? fitAmong(each.region, spokenOf(each), words, {fromStart: true}) : undefined);

  const fitAmong = (
    region: RegionRecord,
    names: ReadonlyMap<string, string>,
    words: string,
    {fromStart = false} = {},
  ): {fit: number; matched: string | undefined} | undefined => {
    let best: {fit: number; matched: string | undefined} | undefined;
    for (const [name, written] of names) {
      // A code is given whole or not at all.
      const isCode = /^[\d]+$/.test(name) || name === region.code;
      if (isCode ? name !== words : fromStart ? !name.startsWith(words) : !name.includes(words)) continue;
      const fit = name === words ? fits.exactly : name.startsWith(words) ? fits.fromItsStart : fits.somewhere;
      const isOwn = [region.name.zh, region.name.en, region.shortName, region.code].includes(written);
      if (best === undefined || fit < best.fit || (fit === best.fit && isOwn))
        best = {fit, matched: isOwn ? undefined : written};
    }
    return best;
  };

  /**
   * @param query - a name or part of it, or a whole code
   * @returns regions of today, exact names first, then larger places first
   */
  const find = (query: string, among: readonly RegionRecord[] = catalogue.regions): RegionMatch[] => {
    const words = normalise(query).replaceAll(' ', '');
    if (words === '') return [];
    return among
      .flatMap((region) => {
        const names = named.get(region.code);
        if (names === undefined) return [];
        const direct = fitOf(names, words);
        const rest = direct === undefined ? withoutAbove(words, region.code) : words;
        const found = direct ?? (rest === words ? undefined : fitOf(names, rest));
        return found === undefined ? [] : [{region, ...found}];
      })
      .sort((one, other) => one.fit - other.fit || one.region.position - other.region.position);
  };
  return find;
};
