import {svg} from 'lit';
import {icon} from '../icon.js';

/** Searching and choosing a place. */

export const searchIcon = () => icon(svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`);
export const pinIcon = () =>
  icon(svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.800 12 21 12 21Z"/><circle cx="12" cy="9.500" r="2.500"/>`);
export const infoIcon = () => icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5M12 8v.01"/>`);
export const closeIcon = () => icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const targetIcon = () =>
  icon(
    svg`<circle cx="12" cy="12" r="6.500"/><circle cx="12" cy="12" r="1.500"/><path d="M12 2.500v3M12 18.500v3M2.500 12h3M18.500 12h3"/>`,
  );
