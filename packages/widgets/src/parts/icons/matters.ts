import {svg} from 'lit';
import {icon} from '../icon.js';

/** What a trouble or a service is about. */

export const fileIcon = () =>
  icon(svg`<path d="M6 3.500h8l4.500 4.500v12.500H6v-17Z"/><path d="M14 3.500V8h4.500M9 13h6M9 16.500h6"/>`);
export const shieldIcon = () =>
  icon(
    svg`<path d="M12 3.500 5 6v6c0 4.500 3 7.200 7 8.500 4-1.300 7-4 7-8.500V6l-7-2.500Z"/><path d="m9 12 2.200 2.200L15.300 10"/>`,
  );
export const wageIcon = () =>
  icon(
    svg`<circle cx="12" cy="12" r="8.500"/><path d="m8.500 7.500 3.500 4.500 3.500-4.500M12 12v5M9 12.500h6M9 15h6"/>`,
  );
export const injuryIcon = () =>
  icon(
    svg`<path d="M8 12V6.500a1.500 1.500 0 0 1 3 0V11m0-5.500a1.500 1.500 0 0 1 3 0V11m0-4a1.500 1.500 0 0 1 3 0v7c0 4-2.500 6.500-5.500 6.500-3 0-4.500-1.700-6-4.500L4 13.300a1.400 1.400 0 0 1 2.300-1.500L8 14"/>`,
  );
export const familyIcon = () =>
  icon(
    svg`<circle cx="8" cy="8" r="3"/><circle cx="16.500" cy="9" r="2.500"/><path d="M2.500 19c.500-3.500 2.500-5.500 5.500-5.500s5 2 5.500 5.500M14.500 14.200c3.500-.700 6 1.300 6.500 4.800"/>`,
  );
export const elderIcon = () =>
  icon(
    svg`<circle cx="11" cy="5.500" r="2.300"/><path d="M11 9.500c-2.500 0-3.500 2-3.500 4.500v2.500H10V21M11 9.500c2 0 2.500 1.500 3.500 3.500l2.500 1M17 13v8M13 16v5"/>`,
  );
export const coinsIcon = () =>
  icon(
    svg`<ellipse cx="12" cy="6.500" rx="7" ry="3"/><path d="M5 6.500v5c0 1.700 3.100 3 7 3s7-1.300 7-3v-5M5 11.500v5c0 1.700 3.100 3 7 3s7-1.300 7-3v-5"/>`,
  );
export const houseIcon = () => icon(svg`<path d="M4 11.500 12 4.500l8 7M6 10v9.500h12V10M10 19.500v-5h4v5"/>`);
export const carIcon = () =>
  icon(svg`<path d="M4 16v-3.500l2-5.500h12l2 5.500V16M3.500 12.500h17M4 16h16v2.500h-2.500V16M4 16v2.500h2.500V16"/>`);
export const stampIcon = () =>
  icon(
    svg`<path d="M9.500 13c.500-2-1-3.500-1-5.500a3.500 3.500 0 0 1 7 0c0 2-1.500 3.500-1 5.500M5 13h14v4H5v-4ZM5 20h14"/>`,
  );
