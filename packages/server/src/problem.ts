import {
  type CaseState,
  type Challenge,
  type Problem,
  type ProblemType,
  problemTypes,
  type Readiness,
  type Slot,
} from '@pls-kit/contract';
import {isUnavailable} from './database/database-faults.js';
import {inLocale, type Locale, type Words} from './locale.js';

/** What is wrong with one part of the input; the message says how to mend it. */
export interface ProblemViolation {
  /** JSON Pointer (RFC 6901) into the body; `#/query/NAME`, `#/header/NAME` for parameters. */
  readonly pointer: string;
  readonly code: string;
  readonly message: Words;
}

export interface ProblemFields {
  /** Instead of the type's own title. */
  readonly title?: Words;
  readonly detail?: Words;
  readonly violations?: readonly ProblemViolation[];
  /** Where the case stands now (version-conflict). */
  readonly version?: number;
  readonly state?: CaseState;
  /** Which checks a node passes (not-ready). */
  readonly checks?: Readiness['checks'];
  /** Where an upload goes on (wrong-offset). */
  readonly offset?: number;
  /** The next free ones (slot-full). */
  readonly slots?: readonly Slot[];
  /** Also sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** What to work out before it is sent again (proof-needed). */
  readonly challenge?: Challenge;
  /** Further response headers, e.g. `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** The request is refused; {@link toProblemResponse} is the one place that turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly type: ProblemType;
  readonly status: number;
  readonly fields: ProblemFields;

  /**
   * @param type - one of the contract's stable types
   * @param status - HTTP status, 400…599
   * @param fields - words and members of the problem document; title in words of the type unless given
   */
  constructor(type: ProblemType, status: number, fields: ProblemFields = {}) {
    super(`${status} ${type}`, fields.cause === undefined ? undefined : {cause: fields.cause});
    this.type = type;
    this.status = status;
    this.fields = fields;
  }
}

/** The title of each type, and what it means and how to go on: the page behind its URI. */
export const problemWords: Readonly<Record<ProblemType, {title: Words; meaning: Words}>> = {
  [problemTypes.malformedJson]: {
    title: {zh: '发来的内容读不懂', en: 'The body is not JSON'},
    meaning: {zh: '请求正文不是 JSON，请检查编码和引号。', en: 'The request body could not be parsed as JSON.'},
  },
  [problemTypes.malformedAddress]: {
    title: {zh: '请求的地址写得不对', en: 'The address is none'},
    meaning: {
      zh: '网址或者 Host 头的写法有误，服务器读不懂。',
      en: 'The address of the request or its `Host` header cannot be read.',
    },
  },
  [problemTypes.caseCredentialsRejected]: {
    title: {zh: '办件号和查询码对不上', en: 'Number and query code do not match'},
    meaning: {
      zh: '办件号或查询码有误。两者任何一个不对，回答都一样。',
      en: 'The case number or the query code is wrong. The answer is the same whichever it is.',
    },
  },
  [problemTypes.unauthorized]: {
    title: {zh: '需要先登录或重新输入查询码', en: 'A valid token is needed'},
    meaning: {
      zh: '没有带令牌，或者令牌不对、已过期。请重新取得令牌。',
      en: 'The bearer token is missing, wrong or expired. Get a new one.',
    },
  },
  [problemTypes.forbidden]: {
    title: {zh: '您没有权限这样做', en: 'Not within your role or region'},
    meaning: {
      zh: '令牌的岗位或者地区范围不包括这项操作。',
      en: 'The role or the region of the token does not cover this operation.',
    },
  },
  [problemTypes.originNotAllowed]: {
    title: {zh: '这个网页不能使用这项服务', en: 'This page may not use the portal'},
    meaning: {
      zh: '网页的来源不在该门户登记的地址里。请联系门户的管理单位登记。',
      en: "The page's origin is not registered for the portal. Ask the portal's owner to add it.",
    },
  },
  [problemTypes.notFound]: {
    title: {zh: '没有找到', en: 'Not found'},
    meaning: {zh: '路径或参数里的编码查不到。', en: 'A code in the path or the query is unknown.'},
  },
  [problemTypes.methodNotAllowed]: {
    title: {zh: '这个地址不支持这种请求', en: 'Method not allowed'},
    meaning: {zh: '请看 Allow 头里列出的方法。', en: 'The `Allow` header names the methods that this path knows.'},
  },
  [problemTypes.illegalTransition]: {
    title: {zh: '现在还不能做这一步', en: 'The case is not at this step'},
    meaning: {
      zh: '办件目前的状态不允许这样办，什么都没有改动。',
      en: 'The state of the case does not allow this step. Nothing was changed.',
    },
  },
  [problemTypes.versionConflict]: {
    title: {zh: '别人刚刚改过这件事', en: 'Somebody else changed the case first'},
    meaning: {
      zh: '请重新读取后再办；version 是现在的版本。',
      en: 'Read the case again and decide anew; `version` is where it stands now.',
    },
  },
  [problemTypes.submissionInFlight]: {
    title: {zh: '正在收件，请稍等', en: 'The same submission is still being taken in'},
    meaning: {
      zh: '同一个幂等键的提交还在处理，稍后用同一个键再试。',
      en: 'A submission with this idempotency key is in flight. Try again with the same key.',
    },
  },
  [problemTypes.slotFull]: {
    title: {zh: '这个时间刚被约满了', en: 'This time has just been taken'},
    meaning: {
      zh: '号已经约完，什么都没有改动。slots 里是接下来还能约的时间。',
      en: 'No place is left and nothing was changed; `slots` are the next times that are free.',
    },
  },
  [problemTypes.slotHeld]: {
    title: {zh: '这个电话已经约过了', en: 'This phone has booked already'},
    meaning: {
      zh: '同一个电话已经约了这个时间，或者没去的预约已经够多。先取消一个再约。',
      en: 'The phone holds this slot, or as many open appointments as one may. Cancel one first.',
    },
  },
  [problemTypes.wrongOffset]: {
    title: {zh: '文件要从另一处接着传', en: 'The upload goes on elsewhere'},
    meaning: {
      zh: 'offset 是已经收到的字节数，请从那里接着传。',
      en: '`offset` is how many bytes are there: go on from it.',
    },
  },
  [problemTypes.attachmentNotReady]: {
    title: {zh: '这个文件现在还不能用', en: 'The file is not ready'},
    meaning: {
      zh: '文件还没有传完、还没有检查完，或者已经附在办件里了。',
      en: 'The file has not come whole, was not looked into yet, or belongs to a case already.',
    },
  },
  [problemTypes.attachmentRefused]: {
    title: {zh: '这个文件不能收', en: 'The file is not taken'},
    meaning: {
      zh: '文件太大、类型不收或者有危险。detail 说明原因和可以改用什么。',
      en: 'The file is too large, of a kind that is not taken, or dangerous; `detail` says what to send instead.',
    },
  },
  [problemTypes.bodyTooLarge]: {
    title: {zh: '发来的内容太大', en: 'The body is too large'},
    meaning: {zh: '请求正文超过了允许的大小。', en: 'The request body is larger than any form needs.'},
  },
  [problemTypes.unsupportedMediaType]: {
    title: {zh: '内容格式不支持', en: 'Unsupported media type'},
    meaning: {zh: '请用 application/json 发送。', en: 'Send the body as `application/json`.'},
  },
  [problemTypes.invalidRequest]: {
    title: {zh: '有的参数不对', en: 'The request does not fit the contract'},
    meaning: {
      zh: 'violations 指出哪一处不对、怎么改。',
      en: '`violations` says which part does not fit and how to mend it.',
    },
  },
  [problemTypes.invalidCase]: {
    title: {zh: '有几处要改一下', en: 'Some answers need a change'},
    meaning: {
      zh: '表单有几项没有填对，violations 逐项说明怎么改。',
      en: "The form's own rules are not met; `violations` names each field and how to mend it.",
    },
  },
  [problemTypes.idempotencyKeyReused]: {
    title: {zh: '这个幂等键已经交过别的内容', en: 'This key already sent another form'},
    meaning: {
      zh: '内容改过以后请换一个新的幂等键再交。',
      en: 'A changed form is a new submission: send it with a new idempotency key.',
    },
  },
  [problemTypes.tooManyTries]: {
    title: {zh: '输错的次数太多', en: 'Too many wrong tries'},
    meaning: {
      zh: '请在 Retry-After 之后再试，急的话打 12348。',
      en: 'Come back after `Retry-After`, or call the hotline 12348.',
    },
  },
  [problemTypes.signInUnavailable]: {
    title: {zh: '工作人员登录暂时用不了', en: 'Staff cannot be signed in now'},
    meaning: {
      zh: '统一登录系统连不上，暂时核对不了工作人员的身份，请稍后再试。群众的办事不受影响。',
      en: "The sign-in provider's keys cannot be had, so no staff token can be checked. Citizens' operations go on.",
    },
  },
  [problemTypes.notReady]: {
    title: {zh: '这台服务器现在不能接请求', en: 'This node takes no requests now'},
    meaning: {
      zh: 'checks 说明哪一项没有通过，请把请求交给别的服务器。',
      en: '`checks` says what failed: send requests to another node.',
    },
  },
  [problemTypes.proofNeeded]: {
    title: {zh: '提交之前要先算一道题', en: 'A proof of work is needed'},
    meaning: {
      zh: '为了挡住机器灌水，提交前设备要先做一点计算。challenge 是题目，算好后放在 Proof-Of-Work 头里再发一次；SDK 会自己做。',
      en: 'Against floods the device works a little before it submits. Solve `challenge` and send again with the header `Proof-Of-Work`; the SDK does so by itself.',
    },
  },
  [problemTypes.tooManyRequests]: {
    title: {zh: '访问太频繁', en: 'Too many requests'},
    meaning: {
      zh: '请在 Retry-After 之后再试；RateLimit-Policy 说明限额。',
      en: 'Come back after `Retry-After`; `RateLimit-Policy` says what is allowed.',
    },
  },
  [problemTypes.internal]: {
    title: {zh: '是我们这边出了问题', en: 'Something went wrong on our side'},
    meaning: {
      zh: '请稍后再试，或者拨打 12348，并报上 instance 里的编号。',
      en: 'Try again later, or call 12348 and quote `instance`.',
    },
  },
  [problemTypes.serviceUnavailable]: {
    title: {zh: '现在太忙，请稍后再试', en: 'Not available at this moment'},
    meaning: {
      zh: '数据库暂时连不上。填的内容没有丢，请在 Retry-After 之后用同一个幂等键再试，急的话打 12348。',
      en: 'The database does not answer just now. Try again after `Retry-After`, with the same idempotency key; if it is urgent, call 12348.',
    },
  },
};

/** A node that lost its database has it back within seconds, or not soon. */
const retryUnavailableSeconds = 5;

const toProblemError = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  return isUnavailable(error)
    ? new ProblemError(problemTypes.serviceUnavailable, 503, {
        cause: error,
        retryAfterSeconds: retryUnavailableSeconds,
      })
    : new ProblemError(problemTypes.internal, 500, {cause: error});
};

/**
 * The one place where a refusal becomes an answer (RFC 9457).
 *
 * @param error - anything that was thrown; what is not a {@link ProblemError} is ours and its words stay inside
 * @param instance - request id, to quote to the hotline
 */
export const toProblemResponse = (error: unknown, locale: Locale, instance: string): Response => {
  const {type, status, fields} = toProblemError(error);
  const count = fields.violations?.length ?? 0;
  const countedTitle: Words = {
    zh: `有 ${count} 处要改一下`,
    en: count === 1 ? '1 part needs a change' : `${count} parts need a change`,
  };
  const title = fields.title ?? (count > 0 ? countedTitle : problemWords[type].title);
  const problem: Problem = {
    type,
    title: inLocale(title, locale),
    status,
    ...(fields.detail !== undefined && {detail: inLocale(fields.detail, locale)}),
    instance,
    ...(fields.violations !== undefined && {
      violations: fields.violations.map(({pointer, code, message}) => ({
        pointer,
        code,
        message: inLocale(message, locale),
      })),
    }),
    ...(fields.version !== undefined && {version: fields.version}),
    ...(fields.state !== undefined && {state: fields.state}),
    ...(fields.offset !== undefined && {offset: fields.offset}),
    ...(fields.slots !== undefined && {slots: [...fields.slots]}),
    ...(fields.checks !== undefined && {checks: fields.checks}),
    ...(fields.retryAfterSeconds !== undefined && {retryAfterSeconds: fields.retryAfterSeconds}),
    ...(fields.challenge !== undefined && {challenge: fields.challenge}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale === 'zh' ? 'zh-CN' : 'en',
      'Cache-Control': 'no-store',
      ...(fields.retryAfterSeconds !== undefined && {'Retry-After': String(fields.retryAfterSeconds)}),
      ...fields.headers,
    },
  });
};

/** 404 for a code that nothing answers to. */
export const notFound = (detail?: Words) =>
  new ProblemError(problemTypes.notFound, 404, detail === undefined ? {} : {detail});
