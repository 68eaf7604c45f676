import type {FormField, Violation} from '@pls-kit/contract';
import type {FieldKinds} from './field-kinds.js';
import type {ViolationParams} from './form-answers.js';
import {type Locale, textIn} from './text.js';

const listKinds = ['choice', 'choices', 'topic', 'place'];

/** A number's bounds in words, by language. */
const boundsInWords = ({min, max}: ViolationParams): readonly [zh: string, en: string] => {
  if (min !== undefined && max !== undefined)
    return [`应该在 ${min} 到 ${max} 之间`, `It should be between ${min} and ${max}`];
  if (min !== undefined) return [`最小是 ${min}`, `It should be at least ${min}`];
  if (max !== undefined) return [`最大是 ${max}`, `It should be at most ${max}`];
  return ['这个数太大或者太小，请改一下', 'This number is too large or too small'];
};

const phoneLengthInWords = (missing: number | undefined): readonly [zh: string, en: string] => {
  if (missing === undefined) {
    return [
      '座机号要连区号一起写，一共 10 到 12 位数字',
      'Write a landline with its area code, 10 to 12 digits in all',
    ];
  }
  const count = Math.abs(missing);
  return [
    `手机号${missing > 0 ? '少' : '多'}了 ${count} 位。应该是 11 位数字，比如 138 0000 0000`,
    `The mobile number has ${count} digit${count === 1 ? '' : 's'} too ${missing > 0 ? 'few' : 'many'}. It should have 11, like 138 0000 0000`,
  ];
};

const inWords = (
  {code, params = {}}: {code: Violation['code']; params?: ViolationParams},
  kind: string | undefined,
  label: string,
): readonly [zh: string, en: string] => {
  const {min = 1, max = 0, length = max} = params;
  switch (code) {
    case 'required':
      if (!label) return ['这一项还没有填', 'This is still missing'];
      return listKinds.includes(kind ?? '')
        ? [`请选一下「${label}」`, `Please choose: ${label}`]
        : [`请填一下「${label}」`, `Please fill in: ${label}`];
    case 'too-short':
      return [`再多写几个字，至少 ${min} 个字`, `Please write a little more, at least ${min} characters`];
    case 'too-long':
      return length > max
        ? [
            `最多 ${max} 个字，请删掉 ${length - max} 个字`,
            `At most ${max} characters: please take out ${length - max}`,
          ]
        : [`最多 ${max} 个字`, `At most ${max} characters`];
    case 'not-an-option':
      return ['请从列出的几项里选', 'Please choose from what is listed'];
    case 'phone-length':
      return phoneLengthInWords(params.missing);
    case 'phone-invalid':
      return [
        '请再看一看号码。手机号是 11 位数字，比如 138 0000 0000',
        'Please check the number. A mobile number has 11 digits, like 138 0000 0000',
      ];
    case 'unknown-code':
      if (kind === 'place')
        return ['没找到这个地方，请从列表里重新选', 'This place was not found: please choose it from the list'];
      return ['没找到这一项，请从列表里重新选', 'This was not found: please choose it from the list'];
    case 'unknown-field':
      return ['这张表里没有这一项', 'The form does not ask for this'];
    case 'wrong-type':
      return ['这一项没收到，请重新填一下', 'This did not reach us: please fill it in again'];
    case 'wrong-format':
      return ['请再看一看这一项的写法', 'Please check how this is written'];
    case 'check-digit':
      return ['号码里有一位对不上，请再对一遍', 'One digit of the number cannot be right: please compare it again'];
    case 'out-of-range':
      return boundsInWords(params);
    case 'outdated':
      return [
        '表格有了新版本。您写的都还在，请再看一遍',
        'The form has changed. What you wrote is kept: please look it over',
      ];
    case 'too-large':
      return ['文件太大了，请换小一点的，或者少传几个', 'The files are too large: please send a smaller one, or fewer'];
    case 'damaged':
      return ['文件没传完整，请再传一次', 'The file did not arrive whole: please send it again'];
    default:
      return ['请再看一看这一项', 'Please check this'];
  }
};

/**
 * Says what to mend, in the citizen's words: for a form's own violations and for those of the contract alike.
 *
 * @param violation - `code` of the contract's `Violation`; one that is not known here gets a sentence for any case
 * @param field - definition of the field, for its label and its `requiredMessage`; `undefined` where there is none
 * @param locale - `zh` or `en`; a field without English words answers in its Chinese ones
 * @param kinds - as in `ValidationScope`: each has words of its own
 * @returns one or two short sentences without a closing full stop
 */
export const explainViolation = (
  violation: {code: Violation['code']; params?: ViolationParams},
  field: FormField | undefined,
  locale: Locale,
  kinds: FieldKinds = {},
): string => {
  if (violation.code === 'required' && field?.requiredMessage) return textIn(field.requiredMessage, locale);
  const label = field ? textIn(field.reviewLabel ?? field.label, locale) : '';
  const own = violation.code === 'required' ? undefined : kinds[field?.kind ?? '']?.explain(violation);
  const [zh, en] = own ?? inWords(violation, field?.kind, label);
  return locale === 'zh' ? zh : en;
};
