import {svg} from 'lit';
import {icon} from '../icon.js';

/** What a citizen does about a case. */

export const goodIcon = () =>
  icon(
    svg`<circle cx="12" cy="12" r="8.500"/><path d="M8.300 14a4.500 4.500 0 0 0 7.400 0M9 9.500v.010M15 9.500v.010"/>`,
  );
export const middlingIcon = () =>
  icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M8.500 15h7M9 9.500v.010M15 9.500v.010"/>`);
export const badIcon = () =>
  icon(
    svg`<circle cx="12" cy="12" r="8.500"/><path d="M8.300 16a4.500 4.500 0 0 1 7.400 0M9 9.500v.010M15 9.500v.010"/>`,
  );
/** As fileIcon, which lies with the finder's and would bring those along. */
export const paperIcon = () =>
  icon(svg`<path d="M6 3.500h8l4.500 4.500v12.500H6v-17Z"/><path d="M14 3.500V8h4.500M9 13h6M9 16.500h6"/>`);
export const dayIcon = () =>
  icon(svg`<rect x="4" y="5.500" width="16" height="14.500" rx="2"/><path d="M4 10h16M8.500 3.500v4M15.500 3.500v4"/>`);
