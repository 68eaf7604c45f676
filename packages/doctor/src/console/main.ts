/**
 * The doctor inside the page: `pls-kit.js` brings it where the page's address says `?pls-doctor` (in English: `?pls-doctor=en`). Says
 * in the console, in one group, what is wrong and which line to change.
 */
import {diagnose} from '../diagnose.js';
import {printFindings, summaryOf} from '../report.js';
import {lookAround} from './inside.js';

const language = new URLSearchParams(location.search).get('pls-doctor') === 'en' ? 'en' : 'zh';
const words = {
  zh: {
    title: '[pls-kit] 体检',
    more: '在网页里看不到的（脚本根本没有运行、标签写错、框架的响应头），请用：npx @pls-kit/doctor',
  },
  en: {
    title: '[pls-kit] The doctor says',
    more: 'What cannot be seen from inside (a script that never ran, how tags are written, headers of frames): npx @pls-kit/doctor',
  },
}[language];

const examine = async (): Promise<void> => {
  const findings = diagnose(await lookAround());
  console.group(`${words.title}: ${summaryOf(findings, language)}`);
  if (findings.length > 0) console.log(printFindings(findings, language));
  console.log(`${words.more} ${location.origin}${location.pathname}`);
  console.groupEnd();
};

// The engines of 360 and QQ know no await here.
examine().catch(console.error);
