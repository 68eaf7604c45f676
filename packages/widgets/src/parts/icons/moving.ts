import {svg} from 'lit';
import {icon} from '../icon.js';

/** Ways on and back. */

export const rightIcon = () => icon(svg`<path d="m9 5 7 7-7 7"/>`);
export const leftIcon = () => icon(svg`<path d="m15 5-7 7 7 7"/>`);
export const downIcon = () => icon(svg`<path d="m5 9 7 7 7-7"/>`);
export const upIcon = () => icon(svg`<path d="m5 15 7-7 7 7"/>`);
export const arrowIcon = () => icon(svg`<path d="M4 12h15M13 6l6 6-6 6"/>`);
