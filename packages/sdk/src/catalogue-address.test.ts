import assert from 'node:assert/strict';
import {it} from 'node:test';
import {apiAddress, catalogueAddress} from './catalogue-address.js';

it('puts the portal last and the query in one order, however it was given', () => {
  const address = 'https://api.example/v1/search?limit=5&q=%E6%AC%A0%E8%96%AA&portal=pk_luolong';
  assert.equal(catalogueAddress('https://api.example', 'pk_luolong', '/v1/search', {q: '欠薪', limit: 5}), address);
  assert.equal(catalogueAddress('https://api.example', 'pk_luolong', '/v1/search', {limit: 5, q: '欠薪'}), address);
});

it('leaves out what is not given and forgives a slash at the end of the base', () => {
  const address = catalogueAddress('https://api.example/', 'pk_luolong', '/v1/stations', {
    region: undefined,
    openNow: false,
  });
  assert.equal(address, 'https://api.example/v1/stations?openNow=false&portal=pk_luolong');
  assert.equal(
    catalogueAddress('https://api.example/pls/', 'pk_x', '/v1/topics'),
    'https://api.example/pls/v1/topics?portal=pk_x',
  );
  assert.equal(catalogueAddress('', 'pk_x', '/v1/topics'), '/v1/topics?portal=pk_x');
});

it('lets no value break out of its place', () => {
  assert.equal(
    catalogueAddress('', 'pk&a=b', '/v1/search', {q: 'a&b=c#d'}),
    '/v1/search?q=a%26b%3Dc%23d&portal=pk%26a%3Db',
  );
});

it('addresses what is no catalogue without a portal', () => {
  assert.equal(apiAddress('https://api.example', '/v1/desk/me'), 'https://api.example/v1/desk/me');
});
