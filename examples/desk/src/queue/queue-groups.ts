import type {DeskCaseSummary} from '@pls-kit/contract';

/** Rows of the queue that are due at about the same time. */
export interface QueueGroup {
  readonly name: 'late' | 'today' | 'soon' | 'later';
  readonly title: string;
  readonly rows: readonly DeskCaseSummary[];
}

const titles = {late: '已超期', today: '今天到期', soon: '3 天内到期', later: '更晚到期'} as const;

const groupOf = ({overdue, promise}: DeskCaseSummary): QueueGroup['name'] => {
  if (overdue) return 'late';
  if (promise.state === 'suspended') return 'later';
  if (promise.daysLeft <= 0) return 'today';
  return promise.daysLeft <= 3 ? 'soon' : 'later';
};

/** Groups the queue by what is left, in the queue's own order; empty groups are left out. */
export const groupQueue = (rows: readonly DeskCaseSummary[]): QueueGroup[] =>
  (Object.keys(titles) as QueueGroup['name'][])
    .map((name) => ({name, title: titles[name], rows: rows.filter((row) => groupOf(row) === name)}))
    .filter((group) => group.rows.length > 0);
