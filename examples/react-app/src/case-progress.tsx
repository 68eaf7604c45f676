import {
  type CaseReceipt,
  type CaseSnapshot,
  daysLeftText,
  formatCaseNumber,
  formatQueryCode,
  PlsError,
  toLocalDate,
} from '@pls-kit/sdk';
import {useEffect, useState} from 'react';
import {pls} from './client.ts';

/** The receipt, and what has happened since; it follows the case while it is on screen. */
export const CaseProgress = ({receipt}: {receipt: CaseReceipt}) => {
  const [snapshot, setSnapshot] = useState<CaseSnapshot>();
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    const leaving = new AbortController();
    const {signal} = leaving;
    const follow = async () => {
      const session = await pls.cases.open(receipt, {signal});
      for await (const next of pls.cases.watch(session, {signal, isHidden: () => document.hidden})) setSnapshot(next);
    };
    follow().catch((error: unknown) => {
      if (!signal.aborted) setTrouble(error instanceof PlsError ? error.message : '出错了，请打 12348。');
    });
    return () => leaving.abort();
  }, [receipt]);

  return (
    <section aria-labelledby="progress">
      <h2 id="progress">收到了</h2>
      <p>
        办件号 {formatCaseNumber(receipt.number)}，查询码 {formatQueryCode(receipt.code)}，请记下来。
      </p>
      {snapshot?.case && (
        <p id="state">
          {snapshot.case.stateText.zh}。{daysLeftText(snapshot.case.promise, toLocalDate(new Date()))}
        </p>
      )}
      <ol>
        {snapshot?.events.map(({sequence, text}) => (
          <li key={sequence}>{text.zh}</li>
        ))}
      </ol>
      {snapshot?.stale && <p>暂时连不上，上面是刚才的情况。</p>}
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
};
