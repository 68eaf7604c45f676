import {css} from 'lit';

/** What unfolds under a station (parts/station-panel.ts). */
export const stationPanelStyles = css`
  .panel .chips {
    margin-top: 10px;
  }
  .dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 14px;
    font-size: var(--_f-small);
    line-height: 1.6;
  }
  .dl dt {
    color: var(--_text-3);
    white-space: nowrap;
  }
  .call {
    display: inline-flex;
    align-items: center;
    font-weight: 600;
    min-width: 44px;
    min-height: 44px;
  }
  .tiny .dl {
    grid-template-columns: 1fr;
    gap: 0;
  }
  .tiny .dl dd + dt {
    margin-top: 8px;
  }
`;
