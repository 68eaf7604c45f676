import type {LegalBasis, ServiceLimit} from '@pls-kit/contract';
import type {ServiceRecord, TopicRecord} from '../catalogue/records.js';
import type {BasisSource, LuoyangData, ServiceSource, TopicSource} from './luoyang-data.js';

const toBasis = ({law, article, says, version, verified}: BasisSource): LegalBasis => ({
  law,
  article,
  ...(says !== undefined && {says}),
  ...(version !== undefined && {version}),
  ...(verified !== undefined && {verified}),
});

/** Limits in days and longer; one of hours is told in words. */
const toLimits = ({limits}: ServiceSource): ServiceLimit[] =>
  limits.flatMap(({step, stepEn, days, unit, from, whose, soft, excluded, extend, basis}) => {
    if (days === undefined) return [];
    const note = [excluded === undefined ? undefined : `不计入：${excluded}`, extend?.note].filter(
      (part) => part !== undefined,
    );
    return [
      {
        step: {zh: step, en: stepEn},
        days,
        unit,
        from,
        ...(whose === 'applicant' && {applicantsOwn: true}),
        ...(soft === true && {usual: true}),
        ...(note.length > 0 && {note: note.join('；')}),
        basis: toBasis(basis),
      },
    ];
  });

const hourNotes = ({limits}: ServiceSource): string[] =>
  limits
    .filter(({days}) => days === undefined)
    .map(({step, basis}) => `${step}：${basis.says ?? ''}（${basis.law}${basis.article}）`);

export const toServices = ({services, words}: LuoyangData): ServiceRecord[] =>
  services.services.map((source) => {
    const ours = words.services[source.code];
    const notes = [source.noLimitNote, source.limitNote, ...hourNotes(source)].filter((note) => note !== undefined);
    return {
      code: source.code,
      name: {zh: source.nameZh, en: source.nameEn},
      description: {zh: source.descZh, en: source.descEn},
      who: {zh: source.whoZh, en: source.whoEn},
      channels: [...source.channels],
      materials: [...source.materials],
      limits: toLimits(source),
      ...(notes.length > 0 && {limitNote: notes.join('\n')}),
      fee: {zh: source.feeZh, en: source.feeEn},
      feeBasis: source.feeBasis.map(toBasis),
      ...(ours?.referral !== undefined && {referral: ours.referral}),
      ...(ours?.related !== undefined && {related: [...ours.related]}),
      ...(source.mustRecheck === true && source.limitNote !== undefined && {mustRecheck: source.limitNote}),
      keywords: [...source.keywords, ...(ours?.keywords ?? [])],
      free: source.feeEn.startsWith('Free'),
    };
  });

/** The common ones first, in their order; then as the data set has them. */
export const toTopics = ({topics, words}: LuoyangData): TopicRecord[] => {
  const rank = (code: string) => {
    const index = words.common.indexOf(code);
    return index < 0 ? words.common.length : index;
  };
  return [...topics.topics, ...words.added]
    .map((source: TopicSource): TopicRecord => {
      const ours = words.topics[source.code];
      const icon = ours?.icon ?? words.icons[source.group];
      const channel = source.greenChannelZh;
      const channelEn = channel === undefined ? undefined : words.greenChannels[channel];
      return {
        code: source.code,
        name: {zh: source.nameZh, en: source.nameEn},
        ...(ours?.plainName !== undefined && {plainName: ours.plainName}),
        ...(ours?.lead !== undefined && {lead: ours.lead}),
        group: source.group,
        services: [...source.services],
        greenChannel: channel === undefined ? null : {zh: channel, ...(channelEn !== undefined && {en: channelEn})},
        ...(ours?.warning !== undefined && {warning: ours.warning}),
        basis: (source.basis ?? []).map(toBasis),
        ...(icon !== undefined && {icon}),
        ...(words.common.includes(source.code) && {common: true}),
        synonyms: [...source.synonyms, ...(ours?.synonyms ?? [])],
      };
    })
    .sort((one, other) => rank(one.code) - rank(other.code));
};
