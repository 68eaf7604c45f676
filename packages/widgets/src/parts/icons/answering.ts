import {svg} from 'lit';
import {icon} from '../icon.js';

/** What can be done about it. */

export const clockIcon = () => icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7.500V12l3 2"/>`);
export const chatIcon = () =>
  icon(svg`<path d="M4 5h16v11.500h-8L7.500 20v-3.500H4V5Z"/><path d="M8.500 9.500h7M8.500 12.500h4.500"/>`);
export const penIcon = () =>
  icon(
    svg`<path d="M6 3.500h12v6M6 3.500v17h5M9 8h6M9 12h3"/><path d="m13.500 20.500.600-3 5.400-5.400 2.400 2.400-5.400 5.400-3 .600Z"/>`,
  );
export const listIcon = () => icon(svg`<path d="M8.500 6H20M8.500 12H20M8.500 18H20M4 6v.01M4 12v.01M4 18v.01"/>`);
