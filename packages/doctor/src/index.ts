/** What a tool of one's own may use: the look at a page, and what is wrong with it. */
export {diagnose, isIll} from './diagnose.js';
export type {PageFacts} from './facts.js';
export type {Change, Finding, FindingId, Language, Severity, Words} from './finding.js';
export {type Browser, openBrowser} from './node/browser.js';
export {findBrowser} from './node/find-browser.js';
export {look, type Look, LookError, type LookOptions} from './node/look.js';
export {printFindings, summaryOf} from './report.js';
