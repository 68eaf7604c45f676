import {svg, type SVGTemplateResult} from 'lit';

/** 24-grid line icons; decorative, so hidden from screen readers. Each is its own export: a widget carries only those it names. */
const icon = (path: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const phoneIcon = () =>
  icon(
    svg`<path d="M6.6 3.5h2.6l1.5 4.2-2 1.5a12 12 0 0 0 6.1 6.1l1.5-2 4.2 1.5v2.6a2.6 2.6 0 0 1-2.8 2.6A16.4 16.4 0 0 1 4 6.3a2.6 2.6 0 0 1 2.6-2.8Z"/>`,
  );
export const searchIcon = () => icon(svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`);
export const pinIcon = () =>
  icon(svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.800 12 21 12 21Z"/><circle cx="12" cy="9.500" r="2.500"/>`);
export const clockIcon = () => icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7.500V12l3 2"/>`);
export const checkIcon = () => icon(svg`<path d="m5 12.500 4.500 4.500L19 7"/>`);
export const successIcon = () =>
  icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m8.200 12.300 2.600 2.600 5-5.400"/>`);
export const alertIcon = () => icon(svg`<path d="M12 4 2.800 19.500h18.400L12 4Z"/><path d="M12 10v4.500M12 17v.01"/>`);
export const infoIcon = () => icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5M12 8v.01"/>`);
export const rightIcon = () => icon(svg`<path d="m9 5 7 7-7 7"/>`);
export const leftIcon = () => icon(svg`<path d="m15 5-7 7 7 7"/>`);
export const downIcon = () => icon(svg`<path d="m5 9 7 7 7-7"/>`);
export const upIcon = () => icon(svg`<path d="m5 15 7-7 7 7"/>`);
export const arrowIcon = () => icon(svg`<path d="M4 12h15M13 6l6 6-6 6"/>`);
export const fileIcon = () =>
  icon(svg`<path d="M6 3.500h8l4.500 4.500v12.500H6v-17Z"/><path d="M14 3.500V8h4.500M9 13h6M9 16.500h6"/>`);
export const closeIcon = () => icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const directionsIcon = () => icon(svg`<path d="M20 4 4 11l7 2 2 7 7-16Z"/>`);
export const chatIcon = () =>
  icon(svg`<path d="M4 5h16v11.500h-8L7.500 20v-3.500H4V5Z"/><path d="M8.500 9.500h7M8.500 12.500h4.500"/>`);
export const penIcon = () =>
  icon(
    svg`<path d="M6 3.500h12v6M6 3.500v17h5M9 8h6M9 12h3"/><path d="m13.500 20.500.600-3 5.400-5.400 2.400 2.400-5.400 5.400-3 .600Z"/>`,
  );
export const shieldIcon = () =>
  icon(
    svg`<path d="M12 3.500 5 6v6c0 4.500 3 7.200 7 8.500 4-1.300 7-4 7-8.500V6l-7-2.500Z"/><path d="m9 12 2.200 2.200L15.300 10"/>`,
  );
export const userIcon = () =>
  icon(svg`<circle cx="12" cy="8" r="3.800"/><path d="M4.500 20c.800-4 3.800-6 7.500-6s6.700 2 7.500 6"/>`);
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
export const scaleIcon = () =>
  icon(
    svg`<path d="M12 4v16M7.500 20h9M5 7.500 12 6l7 1.500M5 7.500 2.500 13.500a2.700 2.700 0 0 0 5 0L5 7.500ZM19 7.500l-2.500 6a2.700 2.700 0 0 0 5 0L19 7.500Z"/>`,
  );
export const printIcon = () => icon(svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z"/>`);
export const copyIcon = () =>
  icon(svg`<rect x="8.500" y="8.500" width="11" height="11" rx="2"/><path d="M15.500 8.500V5h-11v10.500h4"/>`);
export const listIcon = () => icon(svg`<path d="M8.500 6H20M8.500 12H20M8.500 18H20M4 6v.01M4 12v.01M4 18v.01"/>`);
export const lockIcon = () =>
  icon(svg`<rect x="5" y="10.500" width="14" height="9.500" rx="2"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.500"/>`);
export const calendarIcon = () =>
  icon(svg`<rect x="4" y="5.500" width="16" height="14.500" rx="2"/><path d="M4 10h16M8.500 3.500v4M15.500 3.500v4"/>`);
export const typeSizeIcon = () => icon(svg`<path d="M3 19 8.500 5 14 19M5 14.500h7M15 19l3-8 3 8M16 16.500h4"/>`);
export const refreshIcon = () =>
  icon(svg`<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300L19.500 9M19.500 4.500V9H15"/>`);
export const targetIcon = () =>
  icon(
    svg`<circle cx="12" cy="12" r="6.500"/><circle cx="12" cy="12" r="1.500"/><path d="M12 2.500v3M12 18.500v3M2.500 12h3M18.500 12h3"/>`,
  );
