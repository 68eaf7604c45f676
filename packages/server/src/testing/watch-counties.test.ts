import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inTransaction} from '../database/in-transaction.js';
import {startCasework} from './casework.js';

it('a transaction that names two counties fails in every test', async () => {
  const casework = await startCasework();
  const claim = (number: string, home_county: string) => ({
    number,
    home_county,
    claimed_at: '2026-11-23T00:00:00.000Z',
  });
  await inTransaction(casework.database, async (transaction) => {
    await transaction.insertInto('case_numbers').values(claim('1', '410311')).execute();
    await transaction.selectFrom('cases').select('number').where('home_county', '=', '410311').execute();
  });
  for (const other of ['insert', 'read', 'list'] as const) {
    await assert.rejects(
      inTransaction(casework.database, async (transaction) => {
        await transaction.insertInto('case_numbers').values(claim('2', '410311')).execute();
        if (other === 'insert') await transaction.insertInto('case_numbers').values(claim('3', '410302')).execute();
        const cases = transaction.selectFrom('cases').select('number');
        if (other === 'read') await cases.where('home_county', '=', '410302').execute();
        if (other === 'list') await cases.where('home_county', 'in', ['410302', '410311']).execute();
      }),
      /A transaction crosses counties: 410311, 410302/,
    );
  }
  assert.equal((await casework.database.selectFrom('case_numbers').select('number').execute()).length, 1);
  await casework.close();
});
