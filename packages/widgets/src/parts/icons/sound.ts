import {svg} from 'lit';
import {icon} from '../icon.js';

/** Something is said aloud. */
export const soundIcon = () =>
  icon(
    svg`<path d="M4 9.500v5h3.500l5 4v-13l-5 4H4Z"/><path d="M16 9a4 4 0 0 1 0 6M18.500 6.500a7.500 7.500 0 0 1 0 11"/>`,
  );
