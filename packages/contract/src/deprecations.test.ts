import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Deprecation, deprecationFaults, deprecationsOf} from './deprecations.js';
import {document, type OpenApiDocument} from './generated/document.js';

const until = (since: string, sunset: string): Deprecation => ({since, sunset});

/** The contract, with something marked on the schema `Station` or on `getStation`. */
const marked = ({field = {}, operation = {}}: {field?: object; operation?: object}): OpenApiDocument => {
  const {Station} = document.components.schemas;
  const properties = Station?.['properties'] as Record<string, object>;
  const path = '/v1/stations/{id}';
  const item = document.paths[path];
  return {
    ...document,
    paths: {...document.paths, [path]: {...item, get: {...(item?.['get'] as object), ...operation}}},
    components: {
      ...document.components,
      schemas: {
        ...document.components.schemas,
        Station: {...Station, properties: {...properties, name: {...properties['name'], ...field}}},
      },
    },
  };
};

describe('what the contract marks as deprecated', () => {
  it('says since when and until when', () => {
    assert.deepEqual(deprecationFaults(), []);
  });

  it('is found wrong without its days, or with days that are none', () => {
    const fault = (field: object) => deprecationFaults(marked({field})).join();
    const place = '#/components/schemas/Station/properties/name';
    assert.equal(fault({deprecated: true}), `${place} is deprecated without x-deprecation`);
    assert.equal(
      fault({'x-deprecation': until('2027-01-01', '2027-07-01')}),
      `${place} has x-deprecation without deprecated: true`,
    );
    const days = (since: string, sunset: string, link?: string) =>
      fault({deprecated: true, 'x-deprecation': {...until(since, sunset), ...(link !== undefined && {link})}});
    assert.match(days('2027-01-01', '2027-02-30'), /YYYY-MM-DD/);
    assert.match(days('soon', '2027-07-01'), /YYYY-MM-DD/);
    assert.match(days('2027-07-01', '2027-01-01'), /goes before/);
    assert.match(days('2027-01-01', '2027-07-01', 'see there'), /no address/);
    assert.equal(days('2027-01-01', '2027-07-01', 'https://example.org/new'), '');
    assert.match(
      deprecationFaults(marked({operation: {deprecated: true}})).join(),
      /^#\/paths\/~1v1~1stations~1\{id\}\/get is/,
    );
  });

  it('reaches every operation that takes or gives it, and no other', () => {
    const mark = {deprecated: true, 'x-deprecation': until('2027-01-01', '2027-07-01')};
    const one = deprecationsOf(marked({operation: mark}));
    assert.deepEqual([...one], [['getStation', until('2027-01-01', '2027-07-01')]]);
    const every = deprecationsOf(marked({field: mark}));
    assert.ok(every.has('getStation') && every.has('listStations'));
    assert.ok(!every.has('getChallenge'));
  });

  it('counts by its earliest days', () => {
    const field = {deprecated: true, 'x-deprecation': until('2027-03-01', '2027-06-01')};
    const operation = {deprecated: true, 'x-deprecation': until('2027-01-01', '2027-07-01')};
    assert.deepEqual(deprecationsOf(marked({field, operation})).get('getStation'), until('2027-01-01', '2027-06-01'));
  });
});
