import type {Assignee, UnitRef} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {searchIcon} from '../app/icons.js';
import {explain, roleText} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

/** More than these are searched, not scrolled. */
const mostShown = 8;

/** Chooses who gets the case: the unit's staff and the advisers of its villages. */
export class DeskAssignForm extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) unit!: UnitRef;
  @property({attribute: false}) current: Assignee | undefined;
  @property({attribute: false}) isBusy = false;
  @property({attribute: false}) onAssign!: (id: string, name: string) => Promise<boolean>;

  @state() private people: readonly Assignee[] | undefined;
  @state() private words = '';
  @state() private chosen: string | undefined;
  @state() private isMissing = false;
  @state() private failure: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') && changed.get('unit')?.id !== this.unit.id) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.failure) {
      return html`<p class="error" role="alert">${explain(this.failure)}</p>
        <button class="btn" type="button" @click=${() => void this.#read()}>再试一次</button>`;
    }
    const {people} = this;
    if (!people) return html`<p class="small" role="status">正在读取名单……</p>`;
    const fitting = people.filter(
      ({name, place}) => name.zh.includes(this.words) || (place?.includes(this.words) ?? false),
    );
    const shown = fitting.slice(0, mostShown);
    return html`<form novalidate @submit=${this.#submit}>
      ${
        people.length > mostShown
          ? html`<label class="label" for="person">找人</label>
              <p class="hint" id="person-hint">写姓名，或者他负责的村、社区</p>
              <span class="search">
                ${searchIcon()}
                <input
                  id="person"
                  type="search"
                  autocomplete="off"
                  aria-describedby="person-hint"
                  @input=${({currentTarget}: InputEvent) => (this.words = (currentTarget as HTMLInputElement).value.trim())}
                />
              </span>
              <p class="meta" role="status">
                共 ${fitting.length} 人${fitting.length > shown.length ? `，先列出 ${shown.length} 人` : ''}
              </p>`
          : nothing
      }
      <fieldset>
        <legend class="label">交给谁办</legend>
        ${shown.map(
          ({id, name, role, place}) =>
            html`<label class="radio ${this.chosen === id ? 'chosen' : ''}">
              <input
                type="radio"
                name="assignee"
                value=${id}
                .checked=${this.chosen === id}
                ?disabled=${id === this.current?.id}
                @change=${() => {
                  this.chosen = id;
                  this.isMissing = false;
                }}
              />
              <span><b>${name.zh}</b><small>${this.#describe(role, place, id)}</small></span>
            </label>`,
        )}
      </fieldset>
      ${this.isMissing ? html`<p class="error" role="alert">还没选人。先在上面点一个。</p>` : nothing}
      <p class="actions">
        <button class="btn primary" type="submit" aria-disabled=${this.isBusy ? 'true' : 'false'}>
          ${this.isBusy ? '正在分派……' : '分派给他'}
        </button>
      </p>
    </form>`;
  }

  #describe(role: string, place: string | undefined, id: string): string {
    const now = id === this.current?.id ? '现在就是他在办' : undefined;
    return [roleText(role), place, now].filter((part) => part !== undefined).join(' · ');
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.isBusy) return;
    const person = this.people?.find(({id}) => id === this.chosen);
    if (person) void this.onAssign(person.id, person.name.zh);
    else this.isMissing = true;
  };

  async #read(): Promise<void> {
    this.failure = undefined;
    this.people = undefined;
    try {
      const people: Assignee[] = [];
      for await (const person of this.workplace.client.desk.assignees(this.unit.id, {limit: 100})) people.push(person);
      this.people = people;
    } catch (error) {
      if (error instanceof UnauthorizedError) this.workplace.signInAgain();
      this.failure = error;
    }
  }
}

customElements.define('desk-assign-form', DeskAssignForm);
