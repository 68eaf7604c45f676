import {svg, type SVGTemplateResult} from 'lit';

const icon = (path: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const alertIcon = () => icon(svg`<path d="M12 4 2.8 19.5h18.4L12 4Z"/><path d="M12 10v4.500M12 17v.01"/>`);
export const answerIcon = () =>
  icon(svg`<path d="M4 5h16v11.5h-8L7.500 20v-3.500H4V5Z"/><path d="M8.500 9.500h7M8.500 12.500h4.500"/>`);
export const assignIcon = () => icon(svg`<path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4"/>`);
export const backIcon = () => icon(svg`<path d="m15 5-7 7 7 7"/>`);
export const checkIcon = () => icon(svg`<path d="m5 12.500 4.500 4.500L19 7"/>`);
export const phoneIcon = () =>
  icon(
    svg`<path d="M6.600 3.500h2.600l1.500 4.200-2 1.500a12 12 0 0 0 6.100 6.100l1.500-2 4.200 1.500v2.600a2.600 2.600 0 0 1-2.800 2.600A16.400 16.400 0 0 1 4 6.300a2.600 2.600 0 0 1 2.600-2.800Z"/>`,
  );
export const refreshIcon = () =>
  icon(svg`<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300L19.500 9M19.500 4.500V9H15"/>`);
export const searchIcon = () => icon(svg`<circle cx="11" cy="11" r="6.500"/><path d="m16 16 4.500 4.500"/>`);
export const startIcon = () => icon(svg`<path d="M8 5.500v13l10-6.500-10-6.500Z"/>`);
export const userIcon = () =>
  icon(svg`<circle cx="12" cy="8" r="3.800"/><path d="M4.500 20c.800-4 3.800-6 7.500-6s6.700 2 7.500 6"/>`);
