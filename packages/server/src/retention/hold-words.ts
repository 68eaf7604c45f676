import type {CaseHoldNotice, Text} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';

/** What a citizen is told of a hold: that it is, and what it means; not who, nor why. */
export const presentHoldNotice = (heldAt: string): CaseHoldNotice => ({
  since: toLocalInstant(heldAt),
  text: {
    zh: '依法需要保存，暂时不能删除。不再需要保存时，按原来的保存期限处理。',
    en: 'The law demands that this is kept: nothing is erased for now. When that ends, the time it was to be kept counts again.',
  },
});

/** What is said to a citizen who wants a case erased that is on hold. */
export const erasureRequestWords: Text = {
  zh: '您的删除申请已经记下。依法还要保存一段时间，这段时间里只保存、不使用；不再需要保存时自动删除。',
  en: 'Your request is recorded. The law demands that the case is kept for now: it is only kept, not used, and erased by itself when that ends.',
};
