/** A case on the screen: loaded while its numbers are being typed. */
import {promiseStyles} from '../styles/promise.styles.js';
import {summaryListStyles} from '../styles/summary-list.styles.js';
import {timelineStyles} from '../styles/timeline.styles.js';
import {caseViewStyles} from './case-view.styles.js';

export const styles = [timelineStyles, summaryListStyles, promiseStyles, caseViewStyles];

export {caseView} from './case-view.js';
