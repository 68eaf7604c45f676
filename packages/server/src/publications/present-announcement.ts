import type {
  Announcement,
  AnnouncementSummary,
  AnnouncementVersion,
  DeskAnnouncement,
  Text,
  UnitRef,
} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import {cityBureau, type Catalogue} from '../catalogue/catalogue.js';
import type {DeskOperation} from '../desk/scope.js';
import {findAssignee} from '../desk/present-staff.js';
import type {AnnouncementStage, StoredAnnouncement, StoredVersion} from './announcement-store.js';
import {canBe} from './write-announcement.js';

const publisherOf = (region: string, catalogue: Catalogue): UnitRef => {
  const unit = catalogue.coverage(region)?.servedBy ?? catalogue.unitRef(cityBureau.unit);
  if (!unit) throw new RangeError(`Nobody serves ${region}`);
  return unit;
};

/** @param stored - published: it has its dates */
export const presentSummary = (stored: StoredAnnouncement, catalogue: Catalogue, now: Date): AnnouncementSummary => {
  const {id, region, contents, publishedAt, publicFrom, revisedAt, provenance} = stored;
  if (publishedAt === null || publicFrom === null) throw new RangeError(`${id} was never published`);
  const {kind, title, summary, validTo = null} = contents;
  return {
    id,
    kind,
    title,
    summary,
    region,
    regionName: catalogue.fullName(region),
    publisher: publisherOf(region, catalogue),
    publishedAt: toLocalInstant(publishedAt),
    validFrom: contents.validFrom ?? toLocalDate(publicFrom),
    validTo,
    revisedAt: revisedAt === null ? null : toLocalInstant(revisedAt),
    current: validTo === null || validTo >= toLocalDate(now),
    provenance,
  };
};

/** The whole of it, for the public. */
export const presentAnnouncement = (stored: StoredAnnouncement, catalogue: Catalogue, now: Date): Announcement => ({
  ...presentSummary(stored, catalogue, now),
  body: stored.contents.body,
  source: stored.contents.source ?? null,
});

const stateTexts: Readonly<Record<AnnouncementStage, Text>> = {
  draft: {zh: '草稿', en: 'Draft'},
  published: {zh: '已发布', en: 'Published'},
  withdrawn: {zh: '已撤下', en: 'Withdrawn'},
};

const steps = [
  {action: 'revise', type: 'revised', operation: 'reviseAnnouncement'},
  {action: 'publish', type: 'published', operation: 'publishAnnouncement'},
  {action: 'withdraw', type: 'withdrawn', operation: 'withdrawAnnouncement'},
] as const;

const instant = (at: string | null) => (at === null ? null : toLocalInstant(at));

/** @param may - whether the caller may do this about the announcement's region */
export const presentForDesk = (
  stored: StoredAnnouncement,
  catalogue: Catalogue,
  may: (operation: DeskOperation) => boolean,
): DeskAnnouncement => {
  const writtenBy = findAssignee(stored.writtenBy, catalogue);
  return {
    id: stored.id,
    region: stored.region,
    regionName: catalogue.fullName(stored.region),
    state: stored.state,
    stateText: stateTexts[stored.state],
    version: stored.version,
    contents: stored.contents,
    publishedAt: instant(stored.publishedAt),
    publicFrom: instant(stored.publicFrom),
    writtenAt: toLocalInstant(stored.writtenAt),
    ...(writtenBy && {writtenBy}),
    actions: steps.filter(({type, operation}) => canBe(type, stored) && may(operation)).map(({action}) => action),
    provenance: stored.provenance,
  };
};

export const presentVersion = (
  {version, type, at, staff, reason, contents}: StoredVersion,
  catalogue: Catalogue,
): AnnouncementVersion => {
  const by = findAssignee(staff, catalogue);
  return {version, type, at: toLocalInstant(at), ...(by && {by}), reason, contents};
};
