/**
 * The stable `type` URIs of problem documents (RFC 9457): relative references under the API's own address, where each has a page.
 * Server and clients branch on these and on nothing else.
 */
export const problemTypes = {
  /** 400: the body is not JSON. */
  malformedJson: '/problems/malformed-json',
  /** 400: the address or the `Host` header is none. */
  malformedAddress: '/problems/malformed-address',
  /** 401: number and query code do not match (the same answer when the number is unknown). */
  caseCredentialsRejected: '/problems/case-credentials-rejected',
  /** 401: token missing, wrong or expired. */
  unauthorized: '/problems/unauthorized',
  /** 403: the role or the region of the token does not cover this. */
  forbidden: '/problems/forbidden',
  /** 403: the page's origin is not one of the portal's. */
  originNotAllowed: '/problems/origin-not-allowed',
  /** 404: a code in the path or query is unknown. */
  notFound: '/problems/not-found',
  /** 405: the path knows other methods; `Allow` names them. */
  methodNotAllowed: '/problems/method-not-allowed',
  /** 409: the case's state does not allow the step. */
  illegalTransition: '/problems/illegal-transition',
  /** 409: somebody else changed the case first; `version` is where it stands. */
  versionConflict: '/problems/version-conflict',
  /** 409: a submission with this key is still being taken in. */
  submissionInFlight: '/problems/submission-in-flight',
  /** 409: somebody took the last place of the slot; `slots` are the next free ones. */
  slotFull: '/problems/slot-full',
  /** 409: this phone has the slot already, or as many open appointments as one may. */
  slotHeld: '/problems/slot-held',
  /** 409: an upload goes on elsewhere; `offset` says where. */
  wrongOffset: '/problems/wrong-offset',
  /** 409: the file is not there yet, not looked into yet, or belongs to a case already. */
  attachmentNotReady: '/problems/attachment-not-ready',
  /** 413: the body is larger than any form needs. */
  bodyTooLarge: '/problems/body-too-large',
  /** 415: a body that is not `application/json`. */
  unsupportedMediaType: '/problems/unsupported-media-type',
  /** 422: parameters or body do not fit the contract. */
  invalidRequest: '/problems/invalid-request',
  /** 422: the form's own rules are not met; `violations` by field. */
  invalidCase: '/problems/invalid-case',
  /** 422: a file that is not kept: too large, of a kind that is not taken, or dangerous. */
  attachmentRefused: '/problems/attachment-refused',
  /** 422: the idempotency key already sent another body. */
  idempotencyKeyReused: '/problems/idempotency-key-reused',
  /** 429: too many wrong tries; `Retry-After` says when to come back. */
  tooManyTries: '/problems/too-many-tries',
  /** 503: nobody's sign-in can be checked, since the provider's keys cannot be had; citizens' operations go on. */
  signInUnavailable: '/problems/sign-in-unavailable',
  /** 503: this node takes no requests now; `checks` says why. */
  notReady: '/problems/not-ready',
  /** 428: a proof of work is needed, or the one sent is wrong, over or spent; `challenge` sets another. */
  proofNeeded: '/problems/proof-needed',
  /** 429: more requests than the address network, the portal or the member of staff has a minute; `Retry-After`. */
  tooManyRequests: '/problems/too-many-requests',
  /** 500: our fault; `instance` is the id to quote. */
  internal: '/problems/internal',
  /** 503: the database cannot be reached, or is too busy, at this moment; `Retry-After` says when to come back. */
  serviceUnavailable: '/problems/service-unavailable',
} as const;

/** One of the stable problem types. */
export type ProblemType = (typeof problemTypes)[keyof typeof problemTypes];

/** The one HTTP status of each problem type. */
export const problemStatuses: Readonly<Record<ProblemType, number>> = {
  [problemTypes.malformedJson]: 400,
  [problemTypes.malformedAddress]: 400,
  [problemTypes.caseCredentialsRejected]: 401,
  [problemTypes.unauthorized]: 401,
  [problemTypes.forbidden]: 403,
  [problemTypes.originNotAllowed]: 403,
  [problemTypes.notFound]: 404,
  [problemTypes.methodNotAllowed]: 405,
  [problemTypes.illegalTransition]: 409,
  [problemTypes.versionConflict]: 409,
  [problemTypes.submissionInFlight]: 409,
  [problemTypes.slotFull]: 409,
  [problemTypes.slotHeld]: 409,
  [problemTypes.wrongOffset]: 409,
  [problemTypes.attachmentNotReady]: 409,
  [problemTypes.bodyTooLarge]: 413,
  [problemTypes.unsupportedMediaType]: 415,
  [problemTypes.invalidRequest]: 422,
  [problemTypes.invalidCase]: 422,
  [problemTypes.attachmentRefused]: 422,
  [problemTypes.idempotencyKeyReused]: 422,
  [problemTypes.tooManyTries]: 429,
  [problemTypes.signInUnavailable]: 503,
  [problemTypes.notReady]: 503,
  [problemTypes.proofNeeded]: 428,
  [problemTypes.tooManyRequests]: 429,
  [problemTypes.internal]: 500,
  [problemTypes.serviceUnavailable]: 503,
};
