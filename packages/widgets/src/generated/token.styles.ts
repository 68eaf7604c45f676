// Made from tokens/*.json by `npm run generate`: edit those files, not this one.
import {css} from 'lit';

/** The tokens as custom properties: private ones (`--_…`), and what a host says over them (`--pls-…`). */
export const tokenStyles = css`
  .pls {
    --_surface: var(--pls-color-surface, #fff);
    --_sunken: #f5f7f8;
    --_text: var(--pls-color-text-primary, #1b2126);
    --_text-2: #47515b;
    --_text-3: #5a656f;
    --_line: #dde2e7;
    --_line-ctl: #7b8692;
    --_src: var(--pls-color-accent, #17598c);
    --_accent: #17598c;
    --_accent-on: #fff;
    --_tint: var(--_sunken);
    --_tint-2: var(--_line);
    --_ok: #17663a;
    --_ok-bg: #eaf5ee;
    --_warn: #7a4700;
    --_warn-bg: #fdf4e3;
    --_bad: #b3241c;
    --_bad-bg: #fdefed;
    --_s: var(--pls-scale, 1);
    --_min: 14px;
    --_f-display: calc(30px * var(--_s));
    --_f-title: calc(24px * var(--_s));
    --_f-head: calc(20px * var(--_s));
    --_f-sub: calc(17px * var(--_s));
    --_f-body: calc(17px * var(--_s));
    --_f-ui: calc(16px * var(--_s));
    --_f-small: max(var(--_min), calc(15px * var(--_s)));
    --_f-meta: max(var(--_min), calc(14px * var(--_s)));
    --_r-l: var(--pls-radius, 14px);
    --_r-x: min(12px, var(--_r-l));
    --_r-m: min(8px, var(--_r-l));
    --_r-s: min(4px, var(--_r-l));
    --_shadow-card: 0 1px 2px rgb(20 30 40/0.04);
    --_shadow-pop: 0 1px 2px rgb(20 30 40/0.06), 0 12px 32px -8px rgb(20 30 40/0.22);
    --_pad: 32px;
    --_tap: 48px;
  }
  .elder,
  .more {
    --_text-2: #2f3840;
    --_text-3: #3d474f;
    --_line: #b9c2ca;
    --_line-ctl: #5c6670;
    --_accent: #003e6f;
    --_ok: #0f522c;
    --_warn: #633900;
    --_bad: #8f1a14;
  }
  .elder {
    --_s: 1.25;
    --_min: 18px;
    --_tap: 60px;
  }
  .dark {
    --_surface: #151b21;
    --_sunken: #1d242b;
    --_text: #edf1f4;
    --_text-2: #c0c9d1;
    --_text-3: #a6b1bb;
    --_line: #323c46;
    --_line-ctl: #7d8994;
    --_accent: #8bc7fe;
    --_accent-on: #0d151c;
    --_ok: #7fd3a0;
    --_ok-bg: #17291f;
    --_warn: #f0c274;
    --_warn-bg: #2c2415;
    --_bad: #ff9d94;
    --_bad-bg: #341d1b;
    --_shadow-pop: 0 0 0 1px #36414b, 0 16px 40px rgb(0 0 0/0.6);
  }
  .narrow {
    --_f-display: calc(25px * var(--_s));
    --_f-title: calc(22px * var(--_s));
    --_pad: 20px;
  }
  .tiny {
    --_f-display: calc(22px * var(--_s));
    --_pad: 16px;
  }
  @supports (color: color-mix(in oklab, red, blue)) {
    .pls {
      --_tint: color-mix(in oklab, var(--_accent) 6%, var(--_surface));
      --_tint-2: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
    }
  }
  @supports (color: oklch(from red l c h)) {
    .pls {
      --_accent: oklch(from var(--_src) min(l, 0.46) min(c, 0.17) h / 1);
    }
    .elder,
    .more {
      --_accent: oklch(from var(--_src) min(l, 0.355) min(c, 0.15) h / 1);
    }
    .dark {
      --_accent: oklch(from var(--_src) max(l, 0.81) min(c, 0.1) h / 1);
    }
  }
`;
