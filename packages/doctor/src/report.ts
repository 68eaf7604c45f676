import {type Change, type Finding, type Language, sections, type Severity, type Words} from './finding.js';

const marks: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', notice: 'ℹ'};

const severities: Readonly<Record<Severity, Words>> = {
  error: {zh: '错误', en: 'error'},
  warning: {zh: '警告', en: 'warning'},
  notice: {zh: '提示', en: 'notice'},
};

const places: Readonly<Record<Change['where'], Words>> = {
  page: {zh: '网页的 HTML 里', en: 'in the page’s HTML'},
  header: {zh: '网站服务器的响应头里', en: 'in the response headers of the site’s server'},
  api: {
    zh: '接口服务器的环境变量里（请管接口的单位改，改完重启）',
    en: 'in the environment of the API’s server (whoever runs it; then restart)',
  },
  between: {
    zh: '放脚本或接口的服务器、它前面的网关、防火墙或 CDN 上',
    en: 'at the server of the script or API, or the gateway, firewall or CDN before it',
  },
};

const labels = {
  where: {zh: '改哪里', en: 'where'},
  or: {zh: '或　者', en: 'or'},
  now: {zh: '现　在', en: 'now'},
  line: {zh: '改　成', en: 'line'},
  add: {zh: '加　上', en: 'add'},
  remove: {zh: '删　掉', en: 'remove'},
  see: {zh: '说　明', en: 'see'},
  same: {zh: '与上面第 {n} 条是同一行，改一次就行', en: 'the same line as in {n}: change it once'},
  atLine: {zh: '第 {n} 行', en: 'line {n}'},
} as const;

const indent = '   ';

/** A label, and what may have several lines, each ready to be copied whole. */
const row = (label: string, text: string): string => {
  const [first = '', ...more] = text.split('\n');
  return [`${indent}${label}  ${first}`, ...more.map((each) => `${indent}${' '.repeat(label.length)}  ${each}`)].join(
    '\n',
  );
};

const changeRows = ({where, now, line, at}: Change, isFirst: boolean, language: Language): string[] => {
  const say = (key: keyof typeof labels) => labels[key][language];
  const place =
    places[where][language] +
    (at === undefined ? '' : `${language === 'zh' ? '，' : ', '}${say('atLine').replace('{n}', String(at))}`);
  return [
    row(say(isFirst ? 'where' : 'or'), place),
    ...(now === undefined ? [] : [row(say(line === '' ? 'remove' : 'now'), now)]),
    ...(line === '' ? [] : [row(say(now === undefined ? 'add' : 'line'), line)]),
  ];
};

/** Findings as text: what is wrong, why, where to write which line. */
export const printFindings = (findings: readonly Finding[], language: Language): string => {
  const seen = new Map<string, number>();
  return findings
    .map((finding, place) => {
      const {id, severity, what, why, changes} = finding;
      const number = place + 1;
      const rows = [
        `${marks[severity]} ${number}. ${what[language]}  [${severities[severity][language]} ${id}]`,
        row('', why[language]).trimEnd(),
      ];
      changes.forEach((change, index) => {
        const key = `${change.where} ${change.line}`;
        const earlier = change.line === '' ? undefined : seen.get(key);
        if (earlier !== undefined && earlier !== number) {
          rows.push(
            row(labels[index === 0 ? 'where' : 'or'][language], labels.same[language].replace('{n}', String(earlier))),
          );
          return;
        }
        seen.set(key, number);
        rows.push(...changeRows(change, index === 0, language));
      });
      rows.push(row(labels.see[language], `docs/embedding.md#${sections[id]}`));
      return rows.join('\n');
    })
    .join('\n\n');
};

/** One line that says how it stands. */
export const summaryOf = (findings: readonly Finding[], language: Language): string => {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  if (language === 'zh') {
    if (findings.length === 0) return '没有发现问题。';
    const parts = [errors && `${errors} 个错误`, warnings && `${warnings} 个警告`, notices && `${notices} 条提示`];
    return `${parts.filter(Boolean).join('，')}。${errors + warnings === 0 ? '没有必须改的。' : ''}`;
  }
  if (findings.length === 0) return 'Nothing is wrong.';
  return `${errors} errors, ${warnings} warnings, ${notices} notices.${errors + warnings === 0 ? ' Nothing has to be changed.' : ''}`;
};
