/** All that the form needs from the first 下一步 on: checking, looking over, sending, the receipt. */
import {promiseStyles} from '../styles/promise.styles.js';
import {summaryListStyles} from '../styles/summary-list.styles.js';
import {finishingStyles} from './finishing.styles.js';

export const styles = [summaryListStyles, promiseStyles, finishingStyles];

export {openForPrint as attach} from '../parts/open-for-print.js';
export {answerText} from './review/answer-text.js';
export {checkView} from './review/check-view.js';
export {findErrors} from './filling/find-errors.js';
export {FormJourney} from './form-journey.js';
