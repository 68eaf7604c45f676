import {msg} from '@lit/localize';
import type {FormField, Topic} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {cards, choiceField, type FieldFrame, groupedField} from '../../parts/field.js';
import type {FieldContext} from './form-fields.js';

/** More cards than these are a wall; all others are in the list behind the last card. */
const mostCards = {narrow: 5, broad: 7};
/** Value of the last card; no topic's code, which is a slug. */
const other = '#other';

/** The name people use for it. */
export const topicName = ({plainName, name}: Topic): string => inLocale(plainName ?? name);

/** What it is about: the common matters as cards, every other one in a native list by group. */
export const topicChoice = (field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult => {
  const {topics: state} = context;
  if (state.name === 'idle' || state.name === 'loading') {
    return groupedField(frame, html`<span class="sk tall"></span>`);
  }
  if (state.name === 'failed') {
    return groupedField(
      frame,
      html`<p class="note" role="status">
        ${msg('事项没读出来，正在再试。先往下写，不耽误。', {id: 'form.topic-failed'})}
      </p>`,
    );
  }
  const {value: topics} = state;
  const answer = context.answers[field.name];
  const chosen = typeof answer === 'string' ? answer : '';
  const common = topics
    .filter((topic) => topic.common === true)
    .slice(0, context.isNarrow ? mostCards.narrow : mostCards.broad);
  if (common.length === 0) return groupedField(frame, context.topicList(field, frame, topics));
  const fromList = chosen !== '' && !common.some(({code}) => code === chosen);
  // Who goes through the list with the arrow keys comes by the common ones too: it stays.
  const isOther = fromList || context.otherTopic.has(field.name);
  const options = common.map((topic) => {
    const label = topicName(topic);
    const name = inLocale(topic.name);
    return {value: topic.code, label, hint: name === label ? undefined : name};
  });
  const last = {
    value: other,
    label: msg('别的事，或者说不清', {id: 'form.topic-other'}),
    hint: msg('写下来，我们帮您分', {id: 'form.topic-other-hint'}),
  };
  return choiceField(frame, [
    cards(
      field.name,
      'radio',
      [...options, last],
      (value) => (value === other ? isOther : value === chosen && !isOther),
      (value) => {
        context.chooseOtherTopic(field.name, value === other);
        context.set(field.name, value === other ? '' : value);
      },
    ),
    isOther ? context.topicList(field, frame, topics) : nothing,
  ]);
};
