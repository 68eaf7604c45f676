import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {alertIcon} from './icons.js';

/** One thing to mend, and how to get there. */
export interface SummaryEntry {
  readonly field: string;
  readonly message: string;
}

/** Id of the summary, for the one who focuses it. */
export const errorSummaryId = 'error-summary';

/** What is to be mended, on top of the step; each line leads to its field. */
export const errorSummary = (entries: readonly SummaryEntry[], focusField: (field: string) => void): TemplateResult =>
  html`<div class="errsum" id=${errorSummaryId} role="alert" tabindex="-1">
    <h2>${alertIcon()}${msg(str`有 ${entries.length} 处要改一下`, {id: 'errors.title'})}</h2>
    <ul>
      ${entries.map(
        ({field, message}) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                focusField(field);
              }}
              >${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
