/** What can be done with a case's receipt beyond reading it; comes with the receipt. */
import type {CSSResult} from 'lit';

export const styles: readonly CSSResult[] = [];
export {promiseCalendar} from './promise-calendar.js';
export {receiptImage} from './receipt-image.js';
export {composeCases, SecondThoughts} from './second-thoughts.js';
