import type {CaseAttachment} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {explain, momentText} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

const states: Readonly<Record<string, string>> = {inspecting: '正在查毒', refused: '没有收', uploading: '还在传'};
const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The files of a case; opening one is recorded, as everything that is read in full. */
export class DeskCaseFiles extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property() number = '';
  /** Goes up when something has happened: there may be another file. */
  @property({type: Number}) sequence = 0;

  @state() private files: readonly CaseAttachment[] = [];
  @state() private failure: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number') || changed.has('sequence')) void this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.files.length === 0 && !this.failure) return nothing;
    return html`<section class="card in" aria-labelledby="files">
      <h2 class="sub" id="files">材料</h2>
      <p class="meta">打开会留下记录，本人查得到。</p>
      ${this.failure ? html`<p class="error" role="alert">${explain(this.failure)}</p>` : nothing}
      <ul class="files">
        ${this.files.map(
          (file) =>
            html`<li>
              <span
                ><b>${file.name}</b>
                <span class="meta num">${sizeText(file.size)}，${momentText(file.attachedAt)}</span></span
              >
              ${
                file.state === 'accepted'
                  ? html`<button class="text-button" type="button" @click=${() => void this.#save(file)}>
                      存下来看
                    </button>`
                  : html`<span class="tag">${states[file.state] ?? file.state}</span>`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  async #read(): Promise<void> {
    try {
      const files: CaseAttachment[] = [];
      for await (const file of this.workplace.client.desk.attachments(this.number, {limit: 100})) files.push(file);
      this.files = files;
      this.failure = undefined;
    } catch (error) {
      this.#failed(error);
    }
  }

  async #save({id, name}: CaseAttachment): Promise<void> {
    try {
      const contents = await this.workplace.client.desk.attachment(this.number, id, 'work');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(contents);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof UnauthorizedError) this.workplace.signInAgain();
    else this.failure = error;
  }
}

customElements.define('desk-case-files', DeskCaseFiles);
