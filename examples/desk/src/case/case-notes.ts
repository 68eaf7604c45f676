import type {CaseKind, CaseNote} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {StepWords} from '../steps/step-form.js';
import {explain, momentText} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';
import '../steps/step-form.js';

const noteStep: StepWords = {
  name: 'note',
  lead: '只有办这件事的同事看得到，来问的人看不到。',
  fields: [{name: 'text', label: '记什么', least: 2, most: 2000, rows: 2}],
  button: '记下来',
};

/** Notes of the desk's own, which the citizen does not read. */
export class DeskCaseNotes extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property() number = '';
  @property({attribute: false}) kind: CaseKind = 'consult';

  @state() private notes: readonly CaseNote[] = [];
  @state() private isBusy = false;
  @state() private failure: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number')) void this.#read();
  }

  protected override render(): TemplateResult {
    return html`<details class="card in notes">
      <summary>内部备注${this.notes.length > 0 ? `（${this.notes.length}）` : ''}</summary>
      ${this.failure ? html`<p class="error" role="alert">${explain(this.failure)}</p>` : nothing}
      <ol class="said">
        ${this.notes.map(
          ({text, at, by}) =>
            html`<li>
              <p class="meta"><b>${by?.name.zh ?? ''}</b> <span class="num">${momentText(at)}</span></p>
              <p class="words">${text}</p>
            </li>`,
        )}
      </ol>
      <desk-step-form
        .workplace=${this.workplace}
        .number=${this.number}
        .kind=${this.kind}
        .step=${noteStep}
        .isBusy=${this.isBusy}
        .onSend=${({text = ''}: Record<string, string>) => this.#add(text)}
      ></desk-step-form>
    </details>`;
  }

  async #add(text: string): Promise<boolean> {
    this.isBusy = true;
    try {
      await this.workplace.client.desk.note(this.number, {text});
      await this.#read();
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  async #read(): Promise<void> {
    try {
      const notes: CaseNote[] = [];
      for await (const note of this.workplace.client.desk.notes(this.number, {limit: 100})) notes.push(note);
      this.notes = notes;
      this.failure = undefined;
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof UnauthorizedError) this.workplace.signInAgain();
    else this.failure = error;
  }
}

customElements.define('desk-case-notes', DeskCaseNotes);
