import {svg} from 'lit';
import {icon} from '../icon.js';

/** Stations and visits. */

export const directionsIcon = () => icon(svg`<path d="M20 4 4 11l7 2 2 7 7-16Z"/>`);
export const calendarIcon = () =>
  icon(svg`<rect x="4" y="5.500" width="16" height="14.500" rx="2"/><path d="M4 10h16M8.500 3.500v4M15.500 3.500v4"/>`);
