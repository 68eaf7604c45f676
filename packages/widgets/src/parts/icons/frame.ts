import {svg} from 'lit';
import {icon} from '../icon.js';

/** What every widget may show: the hotline, large type, trouble. */

export const phoneIcon = () =>
  icon(
    svg`<path d="M6.6 3.5h2.6l1.5 4.2-2 1.5a12 12 0 0 0 6.1 6.1l1.5-2 4.2 1.5v2.6a2.6 2.6 0 0 1-2.8 2.6A16.4 16.4 0 0 1 4 6.3a2.6 2.6 0 0 1 2.6-2.8Z"/>`,
  );
export const alertIcon = () => icon(svg`<path d="M12 4 2.800 19.500h18.400L12 4Z"/><path d="M12 10v4.500M12 17v.01"/>`);
export const typeSizeIcon = () => icon(svg`<path d="M3 19 8.500 5 14 19M5 14.500h7M15 19l3-8 3 8M16 16.500h4"/>`);
