import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {OperationId} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {createClient} from './client.js';
import {calls, sealed} from './testing/calls.js';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
}
interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly object[];
}

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, value]) => {
    const operation = value as Operation;
    return operation.operationId === undefined ? [] : [{path, method, id: operation.operationId, operation}];
  }),
);

const parameterNames = (operation: Operation) =>
  (operation.parameters ?? []).map((parameter) => {
    const name = parameter.$ref?.split('/').pop();
    const named = name === undefined ? parameter : (document.components['parameters']?.[name] as Parameter);
    return `${named.in ?? ''} ${named.name ?? ''}`;
  });

it('has a method for every operation', () => {
  assert.deepEqual(Object.keys(calls).sort(), described.map(({id}) => id).sort());
});

for (const {id, path, method, operation} of described) {
  it(`${id} is sent as the contract says: ${method.toUpperCase()} ${path}`, async () => {
    const sent: Request[] = [];
    const client = createClient({
      baseUrl: 'https://api.example',
      portal: 'pk_luolong',
      staffToken: 'staff',
      fetch: (input) => {
        sent.push(input as Request);
        return Promise.resolve(
          new Response(JSON.stringify({items: [], next: null, token: 'case', sealed, sequence: 1})),
        );
      },
    });
    const session = await client.cases.open({number: '２６０１ 2345-6783', code: '6024 1837'});
    sent.length = 0;
    await calls[id as OperationId](client, session);
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
    const own = sent.filter(({url}) => pattern.test(new URL(url).pathname));
    assert.equal(own.length, 1);
    // The stream says only that there is something to read.
    if (id !== 'streamCaseEvents') assert.equal(sent.length, 1);
    const [request] = own as [Request];
    const address = new URL(request.url);
    assert.equal(request.method, method.toUpperCase());

    const known = parameterNames(operation);
    for (const name of address.searchParams.keys()) assert.ok(known.includes(`query ${name}`), `unknown ?${name}=`);
    assert.equal(address.searchParams.get('portal'), known.includes('query portal') ? 'pk_luolong' : null);
    assert.equal(request.headers.has('Idempotency-Key'), known.includes('header Idempotency-Key'));
    const [scheme] = (operation.security ?? []).flatMap((item) => Object.keys(item));
    const token =
      {
        caseToken: 'Bearer case',
        appointmentToken: 'Bearer case',
        staffToken: 'Bearer staff',
        uploadToken: 'Bearer upload',
      }[scheme ?? ''] ?? null;
    assert.equal(request.headers.get('Authorization'), token);
  });
}
