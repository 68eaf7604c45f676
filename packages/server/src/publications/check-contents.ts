import type {AnnouncementBlock, AnnouncementContents} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {Words} from '../locale.js';
import type {ProblemViolation} from '../problem.js';

/** Nothing this service tells of lies outside these years. */
const years = {first: '2018', last: '2099'} as const;

const violation = (pointer: string, code: string, message: Words): ProblemViolation => ({pointer, code, message});
const missing = (pointer: string) => violation(pointer, 'required', {zh: '这一项不能空着', en: 'This is required'});
const unknownField = (pointer: string) =>
  violation(pointer, 'unknown-field', {zh: '这里没有这一项，请去掉', en: 'There is no such field here: leave it out'});

/** Words of nothing but spaces say nothing. */
const blanks = (pointer: string, text: {readonly zh: string; readonly en?: string} | undefined): ProblemViolation[] =>
  Object.entries(text ?? {}).flatMap(([language, words]) =>
    words.trim() === '' ? [missing(`${pointer}/${language}`)] : [],
  );

const checkAddress = (pointer: string, address: string | undefined): ProblemViolation[] => {
  if (address === undefined) return [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
    ? []
    : [violation(pointer, 'wrong-format', {zh: '只能是 https 开头的网址', en: 'Only an https address'})];
};

/** What each kind of block is made of. */
const partsOf: Readonly<Record<string, readonly ('text' | 'items' | 'href')[]>> = {
  heading: ['text'],
  paragraph: ['text'],
  list: ['items'],
  link: ['text', 'href'],
};

const checkBlock = (block: AnnouncementBlock, pointer: string): ProblemViolation[] => {
  const wanted = partsOf[block.type] ?? [];
  return [
    ...(['text', 'items', 'href'] as const).flatMap((part) => {
      const isThere = block[part] !== undefined;
      if (wanted.includes(part) === isThere) return [];
      return [isThere ? unknownField(`${pointer}/${part}`) : missing(`${pointer}/${part}`)];
    }),
    ...blanks(`${pointer}/text`, block.text),
    ...(block.items ?? []).flatMap((item, index) => blanks(`${pointer}/items/${String(index)}`, item)),
    ...checkAddress(`${pointer}/href`, block.href),
  ];
};

const checkDays = ({validFrom, validTo}: AnnouncementContents, pointer: string): ProblemViolation[] => {
  const outside = (['validFrom', 'validTo'] as const).flatMap((name) => {
    const year = (name === 'validFrom' ? validFrom : validTo)?.slice(0, 4);
    return year !== undefined && (year < years.first || year > years.last)
      ? [
          violation(`${pointer}/${name}`, 'out-of-range', {
            zh: `请写 ${years.first} 到 ${years.last} 年之间的日子`,
            en: `A day between ${years.first} and ${years.last}`,
          }),
        ]
      : [];
  });
  const isTurned = validFrom !== undefined && validTo !== undefined && validTo < validFrom;
  return isTurned
    ? [
        ...outside,
        violation(`${pointer}/validTo`, 'out-of-range', {
          zh: '最后一天不能早于第一天',
          en: 'The last day cannot come before the first',
        }),
      ]
    : outside;
};

/**
 * What is wrong with an announcement beyond the contract's shape.
 *
 * @param region - code of the region that it is for
 * @returns empty when nothing is
 */
export const checkContents = (
  contents: AnnouncementContents,
  region: string,
  catalogue: Catalogue,
  pointer = '/contents',
): ProblemViolation[] => {
  const {title, summary, body, portal: key, source} = contents;
  const portal = key === undefined ? undefined : catalogue.portal(key);
  const isForeign = portal !== undefined && !catalogue.isWithin(portal.region, region);
  return [
    ...blanks(`${pointer}/title`, title),
    ...blanks(`${pointer}/summary`, summary),
    ...body.flatMap((block, index) => checkBlock(block, `${pointer}/body/${String(index)}`)),
    ...(key !== undefined && portal === undefined
      ? [violation(`${pointer}/portal`, 'unknown-code', {zh: '没有这个门户', en: 'There is no such portal'})]
      : []),
    ...(isForeign
      ? [
          violation(`${pointer}/portal`, 'not-an-option', {
            zh: '这个门户不在公告的地区里',
            en: "The portal is not in the announcement's region",
          }),
        ]
      : []),
    ...checkDays(contents, pointer),
    ...blanks(`${pointer}/source/name`, source?.name),
    ...checkAddress(`${pointer}/source/url`, source?.url),
  ];
};
