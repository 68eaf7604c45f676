import type {SeenPolicy, Violation} from './facts.js';
import {parsePolicy, printPolicy, splitPolicies} from './policy.js';

/** The two headers of an answer, as policies. */
export const headerPolicies = (header: (name: string) => string | null): SeenPolicy[] =>
  [false, true].flatMap((isReportOnly) =>
    splitPolicies(header(`Content-Security-Policy${isReportOnly ? '-Report-Only' : ''}`) ?? '').map((text) => ({
      text,
      from: 'header' as const,
      isReportOnly,
    })),
  );

/** With those that only what they refused has told of. */
export const withRefusing = (known: readonly SeenPolicy[], violations: readonly Violation[]): SeenPolicy[] => {
  const policies = [...known];
  const has = (text: string) =>
    policies.some((policy) => printPolicy(parsePolicy(policy.text)) === printPolicy(parsePolicy(text)));
  for (const {policy: text, isReportOnly} of violations)
    if (text !== '' && !has(text)) policies.push({text, from: 'header', isReportOnly});
  return policies;
};
