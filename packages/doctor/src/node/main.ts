#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {diagnose, isIll} from '../diagnose.js';
import {type Finding, type Language, sections} from '../finding.js';
import {printFindings, summaryOf} from '../report.js';
import {type Browser, openBrowser} from './browser.js';
import {findBrowser} from './find-browser.js';
import {look, LookError} from './look.js';

const usage = {
  zh: `用法：npx @pls-kit/doctor 网址 [选项]

  打开一个放了公共法律服务组件的网页，说出哪里不对、该改哪一行。

  --browser 路径   用这个 Chrome、Chromium 或 Edge（默认：CHROME_PATH，再找常见的位置）
  --no-browser     不开浏览器，只看源代码、响应头和接口
  --json           输出 JSON
  --lang zh|en     语言，默认 zh
  --version        版本

  退出码：0 没有要改的；1 有；2 看不了这个网页`,
  en: `Usage: npx @pls-kit/doctor URL [options]

  Opens a page with PLS Kit's widgets, says what is wrong and which line to change.

  --browser PATH   this Chrome, Chromium or Edge (default: CHROME_PATH, then the usual places)
  --no-browser     opens no browser: looks at source, headers and API only
  --json           prints JSON
  --lang zh|en     language, default zh
  --version        version

  Exit code: 0 nothing has to be changed; 1 something has; 2 the page cannot be looked at`,
} as const;

const words = {
  page: {zh: '网页', en: 'Page'},
  browser: {zh: '浏览器', en: 'Browser'},
  without: {
    zh: '没有开浏览器，下面这些没有查：脚本加进来的标签、标签有没有变成组件、别的脚本占了标签名、shadow root 里的标签、浏览器太旧。装一个 Chrome 或 Edge，或用 --browser 指明位置，再查一次更全。',
    en: 'No browser was opened, so this was left out: tags that scripts insert, whether tags became widgets, tags that other scripts have, tags in shadow roots, engines too old. With Chrome or Edge installed, or named by --browser, it sees more.',
  },
  failed: {zh: '浏览器没有打开网页：', en: 'The browser did not open the page: '},
  none: {zh: '没有用', en: 'none'},
} as const;

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}).version;

const printable = (finding: Finding, language: Language) => ({
  ...finding,
  what: finding.what[language],
  why: finding.why[language],
  see: `docs/embedding.md#${sections[finding.id]}`,
});

/** `www.example.gov.cn/index.html` is what people type; a site that has https leads there. */
const withScheme = (typed: string): string => (/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const run = async (): Promise<number> => {
  let language: Language = process.argv.includes('--lang=en') ? 'en' : 'zh';
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        browser: {type: 'string'},
        'no-browser': {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        lang: {type: 'string', default: 'zh'},
        help: {type: 'boolean', short: 'h', default: false},
        version: {type: 'boolean', short: 'v', default: false},
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage[language]}`);
    return 2;
  }
  const {values, positionals} = parsed;
  language = values.lang === 'en' ? 'en' : 'zh';
  if (values.version) {
    say(version());
    return 0;
  }
  const [typed] = positionals;
  const isUsable = positionals.length === 1 && typed !== undefined && /^(zh|en)$/.test(values.lang);
  if (values.help || !isUsable || !URL.canParse(withScheme(typed))) {
    if (values.help) say(usage[language]);
    else console.error(usage[language]);
    return values.help ? 0 : 2;
  }

  const program = values['no-browser'] ? undefined : (values.browser ?? findBrowser());
  let browser: Browser | undefined;
  let startFailure: string | undefined;
  try {
    if (program !== undefined) browser = await openBrowser(program);
  } catch (error) {
    startFailure = (error as Error).message;
  }
  try {
    const {facts, browserFailure = startFailure} = await look(withScheme(typed), {browser});
    const findings = diagnose(facts);
    const hasRun = facts.runtime !== undefined;
    if (values.json) {
      say(
        JSON.stringify(
          {
            url: facts.url,
            browser: hasRun ? program : null,
            ...(browserFailure !== undefined && {browserFailure}),
            findings: findings.map((finding) => printable(finding, language)),
          },
          null,
          2,
        ),
      );
      return isIll(findings) ? 1 : 0;
    }
    say(`${words.page[language]}  ${facts.url}`);
    say(`${words.browser[language]}  ${hasRun ? (program ?? '') : words.none[language]}\n`);
    if (findings.length > 0) say(`${printFindings(findings, language)}\n`);
    say(summaryOf(findings, language));
    if (browserFailure !== undefined) say(words.failed[language] + browserFailure);
    if (!hasRun) say(words.without[language]);
    return isIll(findings) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof LookError)) throw error;
    console.error(error.words[language]);
    return 2;
  } finally {
    await browser?.close();
  }
};

process.exitCode = await run();
