import {html, nothing, type TemplateResult} from 'lit';

/** One question and what was answered. */
export interface SummaryLine {
  readonly label: string;
  readonly value: unknown;
  /** Button or link at the end of the line. */
  readonly action?: TemplateResult | undefined;
}

/** Questions with their answers, line by line. */
export const summaryList = (lines: readonly SummaryLine[]): TemplateResult =>
  html`<dl class="kv">
    ${lines.map(
      ({label, value, action}) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
          ${action ? html`<dd class="act">${action}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
