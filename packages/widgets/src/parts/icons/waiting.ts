import {svg} from 'lit';
import {icon} from '../icon.js';

/** A case that waits. */

export const bellIcon = () =>
  icon(svg`<path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15L6 16.500ZM10 20.500h4"/>`);
export const pauseIcon = () => icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M10 9v6M14 9v6"/>`);
