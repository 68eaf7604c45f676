import {svg} from 'lit';
import {icon} from '../icon.js';

/** Files on their way. */

export const cameraIcon = () =>
  icon(svg`<path d="M4 8h3.500L9 5.500h6L16.500 8H20v11H4V8Z"/><circle cx="12" cy="13" r="3.300"/>`);
export const uploadIcon = () => icon(svg`<path d="M12 16V5M7.500 9 12 4.500 16.500 9M5 15v4.500h14V15"/>`);
export const imageIcon = () =>
  icon(
    svg`<rect x="4" y="5" width="16" height="14" rx="2"/><circle cx="9" cy="10" r="1.500"/><path d="m4.500 17 5-4.500 3.500 3 2.500-2 4 3.500"/>`,
  );
