import type {Problem} from '@pls-kit/contract';

/** What is known of a call that failed, for the words about it. Never more of an address than its origin: a path may hold a number. */
export type Failure = {
  /** Of the server as the client knows it. */
  readonly origin: string;
  /** As asked for: `zh-CN`, `en` … */
  readonly locale: string;
} & (
  | {
      /** Not reached, or the connection broke. */
      readonly kind: 'no-answer';
      readonly cause: unknown;
    }
  | {
      /** Not complete in time. */
      readonly kind: 'timeout';
      readonly timeoutMs: number;
    }
  | {
      /** Somebody answered who is not our API: a firewall, a captive portal, a gateway, a static site. */
      readonly kind: 'stranger';
      readonly status: number;
      readonly contentType: string;
      /** Where the answer came from in the end, where the platform tells. */
      readonly answeredBy: string | undefined;
    }
  | {
      /** The service refused. */
      readonly kind: 'refused';
      readonly problem: Problem;
      /** Seconds that this device's clock is ahead of the server's; undefined where a page may not read the server's. */
      readonly aheadSeconds: number | undefined;
    }
);

/**
 * Says what is wrong and what to do; `undefined`: nothing beyond what is said anyway.
 *
 * {@link explainFailure} does so in Chinese and English. A client made by `createClient` has it; one made by `composeClient`
 * says it briefly, in English, unless its `explain` names one.
 */
export type Explain = (failure: Failure) => string | undefined;

/** The least that has to be said, for bundles that count every byte. */
export const explainBriefly: Explain = (failure) => {
  const {origin} = failure;
  switch (failure.kind) {
    case 'no-answer':
      return `${origin} was not reached, or the connection broke`;
    case 'timeout':
      return `${origin} gave no whole answer in ${failure.timeoutMs} ms`;
    case 'stranger':
      return `${origin} answered with ${failure.contentType} instead of JSON: check baseUrl, and what stands in between`;
    case 'refused':
      return undefined;
  }
};
