import {svg} from 'lit';
import {icon} from '../icon.js';

/** A case and its receipt. */

export const successIcon = () =>
  icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m8.200 12.300 2.600 2.600 5-5.400"/>`);
export const printIcon = () => icon(svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z"/>`);
export const copyIcon = () =>
  icon(svg`<rect x="8.500" y="8.500" width="11" height="11" rx="2"/><path d="M15.500 8.500V5h-11v10.500h4"/>`);
export const lockIcon = () =>
  icon(svg`<rect x="5" y="10.500" width="14" height="9.500" rx="2"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.500"/>`);
export const userIcon = () =>
  icon(svg`<circle cx="12" cy="8" r="3.800"/><path d="M4.500 20c.800-4 3.800-6 7.500-6s6.700 2 7.500 6"/>`);
export const checkIcon = () => icon(svg`<path d="m5 12.500 4.500 4.500L19 7"/>`);

export const scaleIcon = () =>
  icon(
    svg`<path d="M12 4v16M7.500 20h9M5 7.500 12 6l7 1.500M5 7.500 2.500 13.500a2.700 2.700 0 0 0 5 0L5 7.500ZM19 7.500l-2.500 6a2.700 2.700 0 0 0 5 0L19 7.500Z"/>`,
  );
