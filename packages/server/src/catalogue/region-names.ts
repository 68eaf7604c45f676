import {normalise} from '../search/normalise.js';
import type {Catalogue} from './catalogue.js';
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

/** Finds regions by what people call them today or called them before, also with the places above: `孟津县平乐`. */
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

  const fitOf = ({names, region}: Named, words: string): {fit: number; matched: string | undefined} | undefined => {
    let best: {fit: number; matched: string | undefined} | undefined;
    for (const [name, written] of names) {
      // A code is given whole or not at all.
      const isCode = /^[\d]+$/.test(name) || name === region.code;
      if (isCode ? name !== words : !name.includes(words)) continue;
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
