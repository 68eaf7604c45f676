import {css} from 'lit';

/** Place field, filters and list of the stations. */
export const stationMapStyles = css`
  .top .search {
    margin-top: 16px;
  }
  .top {
    padding-bottom: 20px;
  }
  .why {
    margin-top: 8px;
  }
  .why:empty {
    display: none;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
    margin-top: 14px;
  }
  .what {
    width: 20em;
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .what label {
    white-space: nowrap;
  }
  .sel {
    display: inline-grid;
    align-items: center;
    flex: 1;
    min-width: 0;
  }
  .sel > * {
    grid-area: 1 / 1;
  }
  .sel select {
    width: 100%;
    min-height: 44px;
    padding: 4px 14px;
    padding-inline-end: 36px;
    border: 1px solid var(--_line-ctl);
    border-radius: var(--_r-m);
    background: var(--_surface);
    color: var(--_text);
    font-size: max(16px, var(--_f-small));
    -webkit-appearance: none;
    appearance: none;
  }
  .sel .ic {
    justify-self: end;
    width: 18px;
    height: 18px;
    margin-inline-end: 10px;
    pointer-events: none;
  }
  .elder .sel select {
    min-height: 52px;
  }
  .narrow .what {
    width: 100%;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    padding: 14px var(--_pad) 10px;
    border-top: 1px solid var(--_line);
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .state .linkbtn {
    padding: 0;
  }
  .coverage {
    padding: 0 var(--_pad) 16px;
  }
  .stations > li {
    padding: 18px var(--_pad) 10px;
    border-top: 1px solid var(--_line);
  }
  .busy .stations {
    opacity: 0.6;
  }
  .split {
    padding-top: 62px;
  }
  .wide .split {
    display: grid;
    grid-template-columns: 372px 1fr;
    padding: 0;
  }
`;
