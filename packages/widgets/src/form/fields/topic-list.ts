import {msg} from '@lit/localize';
import type {FormField, Topic} from '@pls-kit/contract';
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {inLocale} from '../../localization.js';
import {type FieldFrame, selectBox} from '../../parts/field.js';
import {type FieldContext, textAnswer} from './form-fields.js';

const byGroup = (topics: readonly Topic[]): ReadonlyMap<string, readonly Topic[]> => {
  const groups = new Map<string, Topic[]>();
  for (const topic of topics) groups.set(topic.group, [...(groups.get(topic.group) ?? []), topic]);
  return groups;
};

/** Every matter there is, in a native list by group: for who finds none among the cards. */
export const topicList = (
  field: FormField,
  frame: FieldFrame,
  topics: readonly Topic[],
  context: Pick<FieldContext, 'answers' | 'set'>,
): TemplateResult => {
  const id = `${frame.id}-list`;
  const chosen = textAnswer(context.answers, field.name);
  return html`<div class="field whole-list">
    <label for=${id}>${msg('知道是哪一类，就在这里选', {id: 'form.topic-list'})}</label>
    ${selectBox(
      html`<select
        class="inp"
        id=${id}
        .value=${live(chosen)}
        @change=${(event: Event) => {
          context.set(field.name, (event.target as HTMLSelectElement).value);
        }}
      >
        <option value="" ?selected=${chosen === ''}>
          ${
            field.required
              ? msg('请选一类', {id: 'form.topic-choose'})
              : msg('说不清，请工作人员帮我分', {id: 'form.topic-unsure'})
          }
        </option>
        ${[...byGroup(topics)].map(
          ([group, members]) =>
            html`<optgroup label=${group}>
              ${members.map(
                (topic) =>
                  html`<option value=${topic.code} ?selected=${topic.code === chosen}>${inLocale(topic.name)}</option>`,
              )}
            </optgroup>`,
        )}
      </select>`,
    )}
  </div>`;
};
