/** All that the form needs from the first 下一步 on: checking, looking over, sending, the receipt. */
import {cases, type ClientOptions, composeClient, portal} from '@pls-kit/sdk';
import {promiseStyles} from '../styles/promise.styles.js';
import {summaryListStyles} from '../styles/summary-list.styles.js';
import type {FilingClient} from './consultation-form-client.js';
import {finishingStyles} from './finishing.styles.js';

export const styles = [summaryListStyles, promiseStyles, finishingStyles];

export const composeFilingClient = (options: ClientOptions): FilingClient => composeClient(options, {cases, portal});

export {cleanAnswers, maskPhone} from '@pls-kit/rules';
export {checkView} from './check-view.js';
export {ConsultationSubmission} from './consultation-submission.js';
export {copyText} from './copy-text.js';
export {answersThatFit, findErrors} from './find-errors.js';
export {receiptLine, receiptView} from './receipt.js';
