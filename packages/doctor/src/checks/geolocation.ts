import {isInsecure} from '../addresses.js';
import type {Finding} from '../finding.js';
import {isPersonal, type View} from '../view.js';

/** `geolocation=()` and what it says; members of the header stand between commas that no parenthesis holds. */
const members = (header: string): string[] =>
  (header.match(/[^,(]+(\([^)]*\))?/g) ?? []).map((each) => each.trim()).filter((each) => each !== '');

/** 「我附近」 asks where somebody is, and a header may forbid it to the whole page. */
export const geolocation = ({facts, tags, page}: View): Finding[] => {
  const {permissions} = facts;
  if (permissions === undefined || isInsecure(page) || tags.every(({widget}) => isPersonal(widget))) return [];
  const all = members(permissions);
  const said = all.find((each) => /^geolocation\s*=/.test(each));
  if (said === undefined || /=\s*\*|\*\s*\)|\bself\b/.test(said)) return [];
  const others = /\(([^)]*)\)/.exec(said)?.[1]?.trim();
  const mended = `geolocation=(${['self', ...(others ? [others] : [])].join(' ')})`;
  return [
    {
      id: 'geolocation-refused',
      severity: 'warning',
      what: {
        zh: '响应头 Permissions-Policy 不许网页定位',
        en: 'Permissions-Policy lets the page not ask where somebody is',
      },
      why: {
        zh: '「我附近」用不了，只能手选地方。',
        en: '「我附近」 does not work; the place can only be chosen by hand.',
      },
      changes: [
        {
          where: 'header',
          now: `Permissions-Policy: ${permissions}`,
          line: `Permissions-Policy: ${all.map((each) => (each === said ? mended : each)).join(', ')}`,
        },
      ],
    },
  ];
};
