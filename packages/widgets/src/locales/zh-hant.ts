import {str} from '@lit/localize';

/** Traditional Chinese, by message id. `${0}` stands for the message's first value. */
export const templates = {
  'dates.before': str`${0}（${1}）前`,
};
