import {css} from 'lit';

/** What only the consultation form has: its head and its steps. */
export const formStyles = css`
  .pls {
    max-width: 820px;
    margin-inline-start: auto;
    margin-inline-end: auto;
  }
  .top {
    padding-top: 22px;
    padding-bottom: 22px;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-bottom: 14px;
    font-size: var(--_f-meta);
    color: var(--_text-3);
  }
  .back {
    margin: -8px 0 -18px;
    margin-inline-start: -4px;
  }
  .lead {
    margin-top: 4px;
  }
  .title + .small {
    margin-top: 4px;
  }
  .form > .actions {
    justify-content: space-between;
  }
  .form > .kept {
    justify-content: space-between;
    gap: 0 16px;
    margin-top: 20px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .kept p {
    flex: 1 1 12em;
  }
  .field .note {
    margin-top: 12px;
  }
`;
