import {svg, type SVGTemplateResult} from 'lit';

/** A line icon on a 24 grid; decorative, so hidden from screen readers. */
export const icon = (path: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;
