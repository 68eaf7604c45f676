import {css} from 'lit';
import {tokenStyles} from '../generated/token.styles.js';

/**
 * What every widget shares: the tokens (tokens/*.json), nothing inherited but direction, typeface and being
 * visible (a host's page may style `body` as it likes), the card, type, buttons, links and the help strip. Sizes are px times `--_s`, never rem: Chinese
 * mobile sites set `html{font-size:100px}`. Width classes come from the widget's own box (container-size.ts).
 */
export const baseStyles = [
  tokenStyles,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    /* On our own root: a page's own styles for every element win over :host. */
    .pls {
      all: initial;
      visibility: inherit;
      line-break: strict;
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
      list-style: none;
      -webkit-user-select: text;
      user-select: text;
      -webkit-text-size-adjust: 100%;
      /* As high as the place that the loader keeps, the hotline's strip at its bottom from the beginning. */
      display: flex;
      flex-flow: column;
      min-height: inherit;
      isolation: isolate;
      color-scheme: light;
      font-family: var(--pls-font-family, inherit);
      font-size: var(--_f-ui);
      line-height: 1.6;
      color: var(--_text);
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_r-l);
      box-shadow: var(--_shadow-card);
      overflow: hidden;
    }
    .elder {
      line-height: 1.7;
    }
    .dark {
      color-scheme: dark;
    }
    .pls *,
    .pls *::before,
    .pls *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend,
    blockquote {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
      font-size: inherit;
      font-weight: inherit;
    }
    ul,
    ol {
      list-style: none;
    }
    button,
    input,
    textarea,
    select {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
      margin: 0;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.25em;
      text-decoration-thickness: 1px;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    :focus {
      outline: none;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    [tabindex='-1']:focus-visible {
      outline: none;
    }
    svg.ic {
      width: 1.375em;
      height: 1.375em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
      vertical-align: -0.3em;
    }
    .vh {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    b {
      font-weight: 600;
    }
    .num {
      white-space: nowrap;
      overflow-wrap: normal;
    }
    .in {
      padding: var(--_pad);
    }
    .in + .in {
      border-top: 1px solid var(--_line);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
    }
    .display {
      font-size: var(--_f-display);
      line-height: 1.3;
      font-weight: 600;
    }
    .title {
      font-size: var(--_f-title);
      line-height: 1.35;
      font-weight: 600;
    }
    .head {
      font-size: var(--_f-head);
      line-height: 1.4;
      font-weight: 600;
    }
    .sub {
      font-size: var(--_f-sub);
      line-height: 1.5;
      font-weight: 600;
    }
    .lead {
      font-size: var(--_f-body);
      line-height: 1.7;
      color: var(--_text-2);
      max-width: 36em;
    }
    .small {
      font-size: var(--_f-small);
      line-height: 1.6;
      color: var(--_text-2);
    }
    .meta {
      font-size: var(--_f-meta);
      line-height: 1.5;
      color: var(--_text-3);
    }
    .linkbtn {
      background: none;
      border: 0;
      padding: 0 4px;
      min-height: 44px;
      min-width: 44px;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      color: var(--_accent);
      cursor: pointer;
      font-size: var(--_f-small);
      border-radius: var(--_r-s);
      vertical-align: middle;
      text-align: start;
    }
    .linkbtn:hover {
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
    .btn {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      min-height: var(--_tap);
      padding: 6px 22px;
      border-radius: var(--_r-m);
      border: 1px solid var(--_accent);
      background: var(--_surface);
      color: var(--_accent);
      font-size: var(--_f-ui);
      font-weight: 600;
      line-height: 1.35;
      text-decoration: none;
      cursor: pointer;
      text-align: center;
    }
    .btn:hover {
      background: var(--_tint);
    }
    .btn.pri {
      background: var(--_accent);
      color: var(--_accent-on);
    }
    .btn.pri:hover {
      text-decoration: underline;
    }
    .btn.quiet {
      border-color: var(--_line-ctl);
      color: var(--_text);
    }
    .btn.big {
      min-height: calc(var(--_tap) + 8px);
      font-size: var(--_f-sub);
      padding-inline-start: 28px;
      padding-inline-end: 28px;
    }
    .btn[aria-disabled='true'] {
      opacity: 0.65;
      cursor: progress;
    }
    .narrow .full {
      width: 100%;
    }
    .tag {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 1px 9px;
      border-radius: var(--_r-s);
      font-size: var(--_f-meta);
      line-height: 1.65;
      font-weight: 600;
      background: var(--_sunken);
      color: var(--_text-2);
    }
    .tag.ac {
      background: var(--_tint-2);
      color: var(--_accent);
    }
    .tag.ok {
      background: var(--_ok-bg);
      color: var(--_ok);
    }
    .tag.warn {
      background: var(--_warn-bg);
      color: var(--_warn);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 10px;
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 44px;
      padding: 4px 16px;
      border-radius: 999px;
      border: 1px solid var(--_line);
      background: var(--_surface);
      color: var(--_text);
      font-size: var(--_f-small);
      text-decoration: none;
      cursor: pointer;
    }
    .chip:hover {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    .chip[aria-pressed='true'] {
      background: var(--_tint-2);
      border-color: var(--_accent);
      color: var(--_accent);
      font-weight: 600;
    }
    .elder .chip {
      min-height: 52px;
    }
    .note {
      display: flex;
      gap: 12px;
      padding: 16px 18px;
      border-radius: var(--_r-m);
      background: var(--_sunken);
      font-size: var(--_f-small);
      line-height: 1.65;
      color: var(--_text-2);
    }
    .note > .ic {
      color: var(--_accent);
      margin-top: 0.1em;
    }
    .note b {
      display: block;
      color: var(--_text);
      font-size: var(--_f-ui);
    }
    .note.warn {
      background: var(--_warn-bg);
      color: var(--_warn);
    }
    .note.warn > .ic {
      color: var(--_warn);
    }
    .banner {
      display: flex;
      gap: 12px;
      align-items: flex-start;
      padding: 13px var(--_pad);
      font-size: var(--_f-small);
      line-height: 1.6;
      background: var(--_warn-bg);
      color: var(--_warn);
    }
    .blank {
      text-align: center;
      padding: 44px var(--_pad);
    }
    .blank .ring {
      width: 64px;
      height: 64px;
      border-radius: 50%;
      background: var(--_sunken);
      display: inline-grid;
      place-items: center;
      color: var(--_text-2);
      margin-bottom: 16px;
      font-size: 20px;
    }
    .blank .lead {
      margin: 8px auto 0;
    }
    .blank .row {
      justify-content: center;
      margin-top: 24px;
    }
    .sk {
      display: block;
      height: 18px;
      border-radius: 6px;
      background: var(--_line);
      margin-top: 16px;
    }
    .sk.tall {
      height: 48px;
    }
    .sk.half {
      width: 46%;
    }
    @media (prefers-reduced-motion: no-preference) {
      .sk {
        animation: pulse 1.6s ease-in-out infinite;
      }
      .btn {
        transition: background-color 0.12s ease-out;
      }
    }
    @keyframes pulse {
      50% {
        opacity: 0.55;
      }
    }
    .help {
      margin-top: auto;
      display: flex;
      gap: 8px 12px;
      align-items: center;
      padding: 14px var(--_pad);
      background: var(--_sunken);
      border-top: 1px solid var(--_line);
      font-size: var(--_f-small);
      color: var(--_text-2);
      line-height: 1.6;
    }
    .help p,
    .help .space {
      flex: 1;
    }
    .help .aa {
      white-space: nowrap;
    }
    .tel {
      display: inline-flex;
      align-items: center;
      gap: 9px;
      min-height: 44px;
      font-size: calc(22px * var(--_s));
      font-weight: 700;
      letter-spacing: 0.04em;
      color: var(--_accent);
      text-decoration: none;
      white-space: nowrap;
      line-height: 1;
    }
    .tel:hover {
      text-decoration: underline;
    }
    .narrow .help {
      flex-wrap: wrap;
    }
    .narrow .help p {
      flex: 1 1 100%;
    }
    .narrow .help .aa {
      order: 3;
      margin-inline-start: auto;
    }
    .narrow .help .space {
      display: none;
    }
    @media (forced-colors: active) {
      .btn.pri {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
        border-color: Highlight;
      }
      .chip[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
      .tag {
        border: 1px solid;
      }
    }
    @media print {
      .btn,
      .linkbtn,
      .chips,
      .no-print {
        display: none !important;
      }
      .pls {
        --_sunken: #fff;
        --_warn-bg: #fff;
        --_tint: #fff;
        --_tint-2: #fff;
        display: block;
        border: 0;
        box-shadow: none;
      }
    }
  `,
];
