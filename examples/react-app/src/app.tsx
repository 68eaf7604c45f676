import type {} from '@pls-kit/widgets/react.js';
import type {CaseReceipt} from '@pls-kit/sdk';
import {useState} from 'react';
import {AskForm} from './ask-form.tsx';
import {CaseProgress} from './case-progress.tsx';

/** Ask, follow the case, and see where the stations are. */
export const App = () => {
  const [receipt, setReceipt] = useState<CaseReceipt>();
  const [station, setStation] = useState<string>();
  return (
    <main>
      <h1>公共法律服务</h1>
      {receipt ? <CaseProgress receipt={receipt} /> : <AskForm onSent={setReceipt} />}
      <h2>去哪儿办</h2>
      <pls-station-map help="compact" onpls-station-chosen={({detail}) => setStation(detail.station)}>
        <a href="tel:12348">公共法律服务热线 12348</a>
      </pls-station-map>
      {station && <p id="chosen">您在看的站点：{station}</p>}
    </main>
  );
};
