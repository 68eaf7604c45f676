import {askAround, NoAnswerError, type Send} from '../ask.js';
import type {PageFacts, SeenPolicy, Violation} from '../facts.js';
import {headerPolicies, withRefusing} from '../known-policies.js';
import {seeElements, seeRuntime} from '../runtime.js';
import {isOfInterest, metaPolicies, widgets} from '../view.js';

const widgetsMs = 8000;

/** After a refusal its event comes a moment later. */
const eventMs = 100;

/** What Chromium's reports of a policy hold. */
interface ReportBody {
  readonly effectiveDirective: string;
  readonly blockedURL: string;
  readonly originalPolicy: string;
  readonly disposition: string;
  readonly sample: string | null;
}

/** Notes what the page's policy refuses, and, where the engine keeps that, what it has refused before. */
const noteViolations = (): Violation[] => {
  const violations: Violation[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      policy: event.originalPolicy,
      isReportOnly: event.disposition === 'report',
    });
  });
  if (typeof ReportingObserver !== 'undefined') {
    new ReportingObserver(
      (reports) => {
        for (const {body} of reports as {body: ReportBody | null}[]) {
          if (!body) continue;
          violations.push({
            directive: body.effectiveDirective,
            blocked: body.blockedURL,
            sample: body.sample ?? '',
            policy: body.originalPolicy,
            isReportOnly: body.disposition === 'report',
          });
        }
      },
      {types: ['csp-violation'], buffered: true},
    ).observe();
  }
  return violations;
};

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks as the widgets do, and finds out why nothing came. */
const sender =
  (violations: readonly Violation[]): Send =>
  async (address, {integrity} = {}) => {
    try {
      return await fetch(address, {credentials: 'omit', ...(integrity !== undefined && {integrity})});
    } catch (error) {
      await delay(eventMs);
      const {origin} = new URL(address);
      const {message} = error as Error;
      const isBlocked = violations.some(
        ({directive, blocked, isReportOnly}) =>
          !isReportOnly && directive === 'connect-src' && blocked.startsWith(origin),
      );
      if (isBlocked) throw new NoAnswerError('blocked', message);
      if (integrity === undefined) {
        // Something is there all the same: then it is CORS.
        const isThere = await fetch(address, {mode: 'no-cors', credentials: 'omit'}).then(
          () => true,
          () => false,
        );
        if (isThere) throw new NoAnswerError('unreadable', message);
      }
      throw error;
    }
  };

/** The page's own headers, as far as its policy lets it ask for itself. */
const ownHeaders = async (): Promise<Headers | undefined> => {
  try {
    return (await fetch(location.href, {method: 'HEAD', credentials: 'same-origin'})).headers;
  } catch {
    return undefined;
  }
};

/** What is to be seen of a page from inside it. */
export const lookAround = async (): Promise<PageFacts> => {
  const violations = noteViolations();
  const headers = await ownHeaders();
  const runtime = await seeRuntime(widgets, violations, widgetsMs);
  const elements = seeElements(widgets).filter(({name, attributes}) => isOfInterest(name, attributes));
  const known = {url: location.href, elements, runtime};
  const answers = await askAround(known, sender(violations));
  const said: SeenPolicy[] = [
    ...(headers ? headerPolicies((name) => headers.get(name)) : []),
    ...metaPolicies(elements),
  ];
  return {
    ...known,
    policies: withRefusing(said, violations),
    ...(headers && {permissions: headers.get('Permissions-Policy') ?? ''}),
    ...answers,
  };
};
