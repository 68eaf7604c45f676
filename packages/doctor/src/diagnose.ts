import type {PageFacts} from './facts.js';
import type {Finding, FindingId, Severity} from './finding.js';
import {apiChecks} from './checks/api.js';
import {fileChecks} from './checks/files.js';
import {frames} from './checks/frames.js';
import {geolocation} from './checks/geolocation.js';
import {policies} from './checks/policies.js';
import {tagChecks} from './checks/tags.js';
import {type View, viewOf} from './view.js';

/** Looked for in what is known; what is not known is not wrong. */
type Check = (view: View) => readonly Finding[];

const checks: readonly Check[] = [...tagChecks, ...fileChecks, policies, ...apiChecks, geolocation, frames];

const rank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, notice: 2};

/** What only says that nothing works, said where nothing says why. */
const lastResort: readonly FindingId[] = ['tag-dead'];

/** What is wrong with a page, the gravest first. */
export const diagnose = (facts: PageFacts): readonly Finding[] => {
  const view = viewOf(facts);
  const found = checks.flatMap((check) => check(view));
  const isExplained = found.some(({id, severity}) => severity === 'error' && !lastResort.includes(id));
  return found
    .filter(({id}) => !isExplained || !lastResort.includes(id))
    .map((finding, place) => ({finding, place}))
    .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.place - b.place)
    .map(({finding}) => finding);
};

/** Whether something has to be changed: a notice has not. */
export const isIll = (findings: readonly Finding[]): boolean => findings.some(({severity}) => severity !== 'notice');
