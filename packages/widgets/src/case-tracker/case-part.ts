/** A case on the screen, and what reads it: loaded while its numbers are being typed. */
import {cases, type Client, type ClientOptions, composeClient} from '@pls-kit/sdk';
import {promiseStyles} from '../styles/promise.styles.js';
import {summaryListStyles} from '../styles/summary-list.styles.js';
import {timelineStyles} from '../styles/timeline.styles.js';
import {caseViewStyles} from './case-view.styles.js';

export const styles = [timelineStyles, summaryListStyles, promiseStyles, caseViewStyles];

export const composeCaseTrackerClient = (options: ClientOptions): Pick<Client, 'cases'> =>
  composeClient(options, {cases});

export {openForPrint as attach} from '../parts/open-for-print.js';
export {caseView} from './case-view.js';
export {explainPart, findBoth, groupPart} from './case-key-input.js';
export {readDigits} from '@pls-kit/rules';
export {checkSite} from '../site-check.js';
