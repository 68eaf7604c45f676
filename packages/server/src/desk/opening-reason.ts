import {problemTypes, type CaseOpening} from '@pls-kit/contract';
import {ProblemError} from '../problem.js';

/** A reason that explains itself, or `other` with words. @throws {ProblemError} 422 `other` without words */
export const readOpeningReason = ({reason, words}: CaseOpening): CaseOpening => {
  if (reason === 'other' && words === undefined) {
    throw new ProblemError(problemTypes.invalidRequest, 422, {
      violations: [
        {pointer: '/words', code: 'required', message: {zh: '请写明为什么要看全部信息', en: 'Say why in words'}},
      ],
    });
  }
  return {reason, ...(words !== undefined && {words})};
};
