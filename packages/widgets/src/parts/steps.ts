import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {classes} from './classes.js';
import {ifDefined} from 'lit/directives/if-defined.js';

/**
 * Where in a row of steps one is: dots with names, or, in a narrow box and in large type, a sentence and a bar. Styles
 * show one of the two (steps.styles.ts).
 *
 * @param current - index of the step on screen
 */
export const stepIndicator = (names: readonly string[], current: number): TemplateResult =>
  html`<ol class="steps" aria-label=${msg(str`共 ${names.length} 步`, {id: 'steps.count'})}>
      ${names.map(
        (name, index) =>
          html`<li
            class=${classes({done: index < current})}
            aria-current=${ifDefined(index === current ? 'step' : undefined)}
          >
            ${name}
          </li>`,
      )}
    </ol>
    <div class="stepline">
      <p class="small">
        ${msg(str`第 ${current + 1} 步，共 ${names.length} 步：${names[current] ?? ''}`, {id: 'steps.line'})}
      </p>
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="6"></rect>
        <rect class="part" width=${((current + 1) / names.length) * 100} height="6"></rect>
      </svg>
    </div>`;
