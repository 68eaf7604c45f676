import {html, nothing, type TemplateResult} from 'lit';
import {classes} from './classes.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {checkIcon} from './icons.js';

/** One step of a case: done, the one it stands at, or still to come. */
export interface TimelineEntry {
  readonly phase: 'done' | 'now' | 'waiting' | 'ahead';
  readonly text: string;
  readonly when?: string | undefined;
  readonly detail?: string | undefined;
  /** What was said with it. */
  readonly said?: unknown;
}

/** Steps in order; the word for its phase is read out with each, since the dot alone says it to the eye only. */
export const timeline = (
  entries: readonly TimelineEntry[],
  phaseWords: Readonly<Record<TimelineEntry['phase'], string>>,
): TemplateResult =>
  html`<ol class="tl">
    ${entries.map(
      ({phase, text, when, detail, said}) =>
        html`<li
          class=${classes({done: phase === 'done', now: phase === 'now' || phase === 'waiting', waiting: phase === 'waiting'})}
          aria-current=${ifDefined(phase === 'now' || phase === 'waiting' ? 'step' : undefined)}
        >
          ${phase === 'done' ? checkIcon() : nothing}
          <p class=${classes({h: true, todo: phase === 'ahead'})}>
            <b>${text}</b>${when ? html`<span class="meta num">${when}</span>` : nothing}<span class="vh"
              >${phaseWords[phase]}</span
            >
          </p>
          ${detail ? html`<p class="small">${detail}</p>` : nothing} ${said ?? nothing}
        </li>`,
    )}
  </ol>`;
