import {msg, str} from '@lit/localize';
import type {AnswerItem, Answers, FormField} from '@pls-kit/contract';
import {formOfItem, itemPath, itemsOf, visibleFields} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {type FieldFrame, groupedField} from '../../parts/field.js';
import type {PlsElement} from '../../pls-element.js';
import type {FormFilling} from '../filling/form-filling.js';
import {itemTitle} from '../review/answer-text.js';
import {type FieldContext, fieldId, formField} from './form-fields.js';

/** Takes one path of a group apart: `fellows/1/fellowName`. */
const nameIn = (path: string): string => path.split('/')[2] ?? '';

/** Asks the same once for each of several: fellow workers, other sides, witnesses. */
export class GroupField {
  readonly #host: PlsElement<object>;
  readonly #filling: FormFilling;
  readonly #more: (field: FormField, answers: Answers) => unknown;
  /** What was done last, for who hears the page. */
  #said = new Map<string, string>();

  /** @param more - what stands below a field for who wants to know more */
  constructor(host: PlsElement<object>, filling: FormFilling, more: (field: FormField, answers: Answers) => unknown) {
    this.#host = host;
    this.#filling = filling;
    this.#more = more;
  }

  render(group: FormField, frame: FieldFrame, context: FieldContext): TemplateResult {
    const items = this.#items(group);
    const {name, itemName, maxItems = Infinity} = group;
    const one = inLocale(itemName ?? group.label);
    return groupedField(
      {...frame, id: fieldId(name)},
      html`${items.map((item, index) => this.#renderItem(group, item, index, context))}
        <div class="row">
          ${
            items.length < maxItems
              ? html`<button
                  class="btn quiet"
                  id="add-${name}"
                  type="button"
                  @click=${() => {
                    this.#add(group);
                  }}
                >
                  ${msg(str`加一个：${one}`, {id: 'group.add'})}
                </button>`
              : html`<p class="small" id="add-${name}" tabindex="-1">
                  ${msg(str`最多写 ${maxItems} 个。还有的，交了以后留言告诉我们。`, {id: 'group.full'})}
                </p>`
          }
        </div>
        <p class="vh" role="status">${this.#said.get(name) ?? nothing}</p>`,
    );
  }

  #renderItem(group: FormField, item: AnswerItem, index: number, context: FieldContext): TemplateResult {
    const {name, required} = group;
    const title = itemTitle(group, index);
    const isOnlyOne = required && this.#items(group).length === 1;
    const within: FieldContext = {
      ...context,
      answers: Object.fromEntries(
        Object.entries(item).map(([inner, answer]) => [itemPath(name, index, inner), answer] as const),
      ),
      set: (path, value) => {
        this.#set(group, index, path, value);
      },
    };
    return html`<fieldset class="item" id=${`${fieldId(name)}-${String(index)}`}>
      <legend class="sub">${title}</legend>
      ${visibleFields(formOfItem(group), item).map((field) => [
        formField({...field, name: itemPath(name, index, field.name)}, within),
        this.#more(field, item),
      ])}
      ${
        isOnlyOne
          ? nothing
          : html`<button
              class="linkbtn"
              type="button"
              @click=${() => {
                this.#remove(group, index, title);
              }}
            >
              ${msg('去掉', {id: 'group.remove'})}<span class="vh">${title}</span>
            </button>`
      }
    </fieldset>`;
  }

  /** Whoever has to name one finds its fields there. */
  #items({name, required}: FormField): readonly AnswerItem[] {
    const given = itemsOf(this.#filling.draft.answers, name);
    return given.length === 0 && required ? [{}] : given;
  }

  #set(group: FormField, index: number, path: string, value: string | string[]): void {
    const {draft, errors} = this.#filling;
    const items = this.#items(group).map((item, at) => (at === index ? {...item, [nameIn(path)]: value} : item));
    draft.set(group.name, items);
    // As of any field: an error goes as soon as it is right. Somebody was named, which may have been missing.
    for (const each of [path, group.name])
      if (errors.of(each) !== undefined) errors.show(each, this.#filling.errorOf(each));
  }

  #add(group: FormField): void {
    const items = this.#items(group);
    this.#said.set(group.name, '');
    this.#filling.draft.set(group.name, [...items, {}]);
    const [first] = group.fields ?? [];
    this.#focus(fieldId(itemPath(group.name, items.length, first?.name ?? '')));
  }

  #remove(group: FormField, index: number, title: string): void {
    const {name, fields = []} = group;
    const {errors, draft} = this.#filling;
    const items = this.#items(group);
    // Those after it move up: what was said of one would stand at another.
    items.forEach((_item, at) => {
      for (const field of fields) errors.show(itemPath(name, at, field.name), undefined);
    });
    draft.set(
      name,
      items.filter((_item, at) => at !== index),
    );
    this.#said.set(name, msg(str`去掉了${title}`, {id: 'group.removed'}));
    this.#focus(`add-${name}`);
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const found = this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`);
      // Of a choice, the first of its options.
      (found?.localName === 'fieldset' ? found.querySelector<HTMLElement>('input') : found)?.focus();
    });
  }
}
