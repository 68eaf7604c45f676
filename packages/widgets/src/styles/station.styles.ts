import {css} from 'lit';

/** Opening state and station entry (parts/opening.ts, parts/station-item.ts). */
export const stationStyles = css`
  .open {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    font-weight: 600;
    color: var(--_ok);
    white-space: nowrap;
  }
  .open::before {
    content: '';
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: currentColor;
  }
  .open.shut {
    color: var(--_text-3);
  }
  .open.shut::before {
    background: none;
    border: 2px solid currentColor;
  }
  .visit {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
    color: var(--_text);
  }
  .visit .ic {
    width: 1.2em;
    height: 1.2em;
    color: var(--_accent);
  }
  .st .name {
    font-size: var(--_f-sub);
    font-weight: 600;
    line-height: 1.5;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: center;
    margin-top: 2px;
    font-size: var(--_f-small);
    line-height: 1.6;
    color: var(--_text-2);
  }
  .sample {
    padding: 0 7px;
    border: 1px solid var(--_line);
    background: none;
    font-weight: 400;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    margin-top: 4px;
  }
  .ways .linkbtn {
    padding: 0;
    min-height: max(44px, calc(var(--_tap) - 4px));
  }
  .ways .linkbtn > .ic:last-child {
    width: 1em;
    height: 1em;
  }
  .panel {
    padding: 8px 0 4px;
  }
  .panel[hidden] {
    display: none;
  }
`;
