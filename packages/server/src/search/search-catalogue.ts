import type {SearchHit, SearchResult} from '@pls-kit/contract';
import {stripLongDigits} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {ServiceRecord, TopicRecord} from '../catalogue/records.js';
import {normalise} from './normalise.js';
import {makeSearchIndex, type SearchMatch} from './search-index.js';

/** What a topic says for its first, second … service. */
const placeWeights = [1, 0.55, 0.4, 0.3];
/** A topic that scores less than this share of the best one was hit by chance. */
const chance = 0.4;
/** How much a service's own words count beside the topics that lead to it. */
const ownShare = 0.75;
const synonymsShown = 4;

/** Scores of services: their topics' scores, the first choice weighing most, and their own words. */
const rankServices = (
  catalogue: Catalogue,
  topics: readonly SearchMatch<TopicRecord>[],
  services: readonly SearchMatch<ServiceRecord>[],
): Map<string, number> => {
  const best = Math.max(topics[0]?.score ?? 0, services[0]?.score ?? 0);
  const scores = new Map<string, number>();
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
  for (const {target, score} of topics) {
    if (score < chance * best) continue;
    // Squared: three half-right topics must not outweigh the right one.
    const weighed = (score * score) / best;
    target.services.forEach((code, place) => add(code, weighed * (placeWeights[place] ?? 0.2)));
  }
  for (const {target, score} of services) {
    if (score >= chance * best) add(target.code, ((score * score) / best) * ownShare);
  }
  // A tie goes to the one that the catalogue names first.
  const order = new Map(catalogue.services.map(({code}, index) => [code, index]));
  return new Map(
    [...scores].sort(
      ([oneCode, one], [otherCode, other]) => other - one || (order.get(oneCode) ?? 0) - (order.get(otherCode) ?? 0),
    ),
  );
};

/** Searches topics and services in the citizen's own words. */
export const makeCatalogueSearch = (catalogue: Catalogue) => {
  const findTopics = makeSearchIndex(
    catalogue.topics.map((target) => ({
      target,
      fields: [
        {words: [target.name.zh], weight: 1.1},
        {words: target.synonyms, weight: 1},
        {words: [target.name.en ?? ''], weight: 0.8},
        {words: [target.plainName?.zh ?? ''], weight: 0.6},
      ],
    })),
  );
  const findServices = makeSearchIndex(
    catalogue.services.map((target) => ({
      target,
      fields: [
        {words: [target.name.zh], weight: 1.2},
        {words: target.keywords, weight: 1},
        {words: [target.name.en ?? ''], weight: 0.8},
      ],
    })),
  );

  const rounded = (score: number) => Math.round(score * 1000) / 1000;
  const topicHit = ({target, score, matched}: SearchMatch<TopicRecord>): SearchHit | undefined => {
    const service = catalogue.service(target.services[0] ?? '');
    if (service === undefined) return undefined;
    return {
      kind: 'topic',
      topic: target.code,
      service: service.code,
      title: target.plainName ?? target.name,
      serviceName: service.name,
      free: service.free,
      greenChannel: target.greenChannel !== null,
      score: rounded(score),
      matched: [...matched],
    };
  };
  const serviceHit = ({target, score, matched}: SearchMatch<ServiceRecord>): SearchHit => ({
    kind: 'service',
    service: target.code,
    title: target.name,
    serviceName: target.name,
    free: target.free,
    greenChannel: false,
    score: rounded(score * ownShare),
    matched: [...matched],
  });

  /**
   * @param words - as typed; runs of six and more digits are taken out first
   * @param limit - most hits; `services` and `alsoSearched` are not limited by it
   */
  return (words: string, limit: number): SearchResult => {
    const query = stripLongDigits(words);
    const topics = findTopics(query);
    const services = findServices(query);
    const best = Math.max(topics[0]?.score ?? 0, services[0]?.score ?? 0);
    const items = [
      ...topics.filter(({score}) => score >= chance * best).map(topicHit),
      ...services.filter(({score}) => score >= chance * best).map(serviceHit),
    ]
      .filter((hit) => hit !== undefined)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
    const asked = normalise(query);
    return {
      query,
      items,
      services: [...rankServices(catalogue, topics, services).keys()],
      alsoSearched: (topics[0]?.target.synonyms ?? [])
        .filter((synonym) => !asked.includes(normalise(synonym)))
        .slice(0, synonymsShown),
    };
  };
};
