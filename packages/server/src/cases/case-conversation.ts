import type {Case, CaseMessage, CaseRefusal, CaseReply, CaseRequest} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {World} from '../world.js';
import {listEvents, readEventTexts, type StoredCase, type StoredEvent} from './case-store.js';
import {toUnitRef} from './case-names.js';
import {sayStep} from './case-words.js';

/** An event that brought words, as they were sealed. */
export interface Said {
  readonly event: StoredEvent;
  readonly words: string;
}

/** Everything that was said and not erased, oldest first. */
export const listSaid = async (world: World, stored: StoredCase): Promise<Said[]> => {
  const texts = await readEventTexts(world, stored);
  if (texts.size === 0) return [];
  return (await listEvents(world.database, stored)).flatMap((event) => {
    const words = texts.get(event.sequence);
    return words === undefined ? [] : [{event, words}];
  });
};

type Refusal = Pick<CaseRefusal, 'reason' | 'remedy'>;
type Asked = Pick<CaseRequest, 'items' | 'note'>;

/** Words in parts are sealed as JSON. */
export const toRefusalText = ({reason, remedy}: Refusal): string => JSON.stringify({reason, remedy});
export const toAskedText = ({items, note}: Asked): string => JSON.stringify({items, note});

/** In one piece, as people read it. */
const toText = ({event, words}: Said): string => {
  if (event.type === 'declined') {
    const {reason, remedy} = JSON.parse(words) as Refusal;
    return `${reason}\n\n${remedy}`;
  }
  if (event.type === 'asked') {
    const {items, note} = JSON.parse(words) as Asked;
    return [...items.map((item, index) => `${String(index + 1)}. ${item}`), ...(note === undefined ? [] : [note])].join(
      '\n',
    );
  }
  return words;
};

export const presentMessage = (said: Said, catalogue: Catalogue): CaseMessage => ({
  sequence: said.event.sequence,
  about: said.event.type,
  actor: said.event.actor,
  text: toText(said),
  at: toLocalInstant(said.event.at),
  ...(said.event.actor === 'staff' && {unit: toUnitRef(said.event.unit, catalogue)}),
  ...(said.event.channel !== null && {channel: said.event.channel}),
});

const lastOf = (said: readonly Said[], ...types: StoredEvent['type'][]): Said | undefined =>
  said.filter(({event}) => types.includes(event.type)).at(-1);

/** The newest answer; of a declined case its reason and its remedy, together and apart. */
export const replyOf = (said: readonly Said[], catalogue: Catalogue): CaseReply | undefined => {
  const last = lastOf(said, 'resolved', 'declined');
  return (
    last && {
      text: toText(last),
      ...(last.event.type === 'declined' && (JSON.parse(last.words) as Refusal)),
      at: toLocalInstant(last.event.at),
      by: toUnitRef(last.event.unit, catalogue),
    }
  );
};

/** What is missing; only while the case waits for it. */
export const askedOf = (said: readonly Said[], {state}: StoredCase): Case['asked'] => {
  const last = state === 'waiting_for_citizen' ? lastOf(said, 'asked') : undefined;
  return last && {...(JSON.parse(last.words) as Asked), at: toLocalInstant(last.event.at)};
};

/** The finer step that the case has come to. */
export const stepOf = (events: readonly StoredEvent[]): Case['step'] => {
  const taken = events.flatMap(({step, at}) => (step === null ? [] : [{code: step, text: sayStep(step), at}]));
  const last = taken.at(-1);
  return last && {...last, at: toLocalInstant(last.at)};
};

/** The citizen's rating, once it was given. */
export const ratingOf = (said: readonly Said[], {score}: StoredCase): Case['evaluation'] => {
  if (score === null) return undefined;
  const text = lastOf(said, 'evaluated')?.words;
  return {score, ...(text !== undefined && {text})};
};
