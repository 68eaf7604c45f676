import {str} from '@lit/localize';

/** English, by message id. `${0}` stands for the message's first value. */
export const templates = {
  'dates.before': str`by ${0} (${1})`,
};
