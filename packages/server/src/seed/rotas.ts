import type {RotaRecord, UnitRecord} from '../catalogue/records.js';

/**
 * A notary window at every centre and the bureau, morning and afternoon of each workday, and a leader who receives on the first
 * Wednesday of the month. The report says that leaders have reception days (领导接待日), not when: all of it is made.
 */
export const toRotas = (units: readonly UnitRecord[]): RotaRecord[] =>
  units
    .filter(({kind}) => kind !== 'station')
    .flatMap(({id}): RotaRecord[] => [
      {
        id: `notary-${id.toLowerCase()}`,
        kind: 'window',
        service: 'notary',
        place: id,
        host: null,
        days: {every: 'week', weekdays: [1, 2, 3, 4, 5]},
        times: [
          {from: '09:00', to: '12:00'},
          {from: '14:30', to: '17:00'},
        ],
        slotMinutes: 30,
        capacity: 2,
        provenance: 'derived',
      },
      {
        id: `reception-${id.toLowerCase()}`,
        kind: 'reception-day',
        service: null,
        place: id,
        host: {zh: '示例局领导', en: 'Sample leader of the bureau'},
        days: {every: 'month', weekday: 3, weeks: [1], onDayOff: 'next-workday'},
        times: [{from: '09:00', to: '11:00'}],
        slotMinutes: 20,
        capacity: 1,
        provenance: 'derived',
      },
    ]);
