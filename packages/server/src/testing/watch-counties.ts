import assert from 'node:assert/strict';
import type {CompiledQuery, DatabaseConnection, Dialect, Driver, RootOperationNode} from 'kysely';

/** Tables of the catalogue: they do not grow with cases, and are replaced whole. */
const replacedWhole: ReadonlySet<string> = new Set(['portals', 'units']);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const valuesOf = (node: unknown): unknown[] =>
  isNode(node) ? (Array.isArray(node['values']) ? node['values'] : [node['value']]) : [node];

/** Counties that a statement names: in rows that it inserts, and in what it compares `home_county` with. */
const countiesOf = (query: RootOperationNode): ReadonlySet<string> => {
  const counties = new Set<string>();
  const add = (value: unknown) => {
    const plain = isNode(value) ? value['value'] : value;
    if (typeof plain === 'string') counties.add(plain);
  };
  const walk = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value['kind'] === 'InsertQueryNode') {
      const table = JSON.stringify(value['into'] ?? null);
      if ([...replacedWhole].some((name) => table.includes(`"${name}"`))) return;
      const columns = ((value['columns'] ?? []) as {column: {name: string}}[]).map(({column}) => column.name);
      const at = columns.indexOf('home_county');
      const rows = valuesOf(value['values']);
      if (at >= 0) for (const row of rows) add(valuesOf(row)[at]);
    }
    if (value['kind'] === 'BinaryOperationNode' && columnOf(value['leftOperand']) === 'home_county') {
      valuesOf(value['rightOperand']).forEach(add);
    }
    Object.values(value).forEach(walk);
  };
  walk(query);
  return counties;
};

/** Name of the column that a ReferenceNode names. */
const columnOf = (node: unknown): unknown => {
  const column = isNode(node) && node['kind'] === 'ReferenceNode' ? node['column'] : undefined;
  const identifier = isNode(column) ? column['column'] : undefined;
  return isNode(identifier) ? identifier['name'] : undefined;
};

/**
 * Lets no transaction name two counties: each lies on a machine of its own where there are several.
 *
 * @returns a dialect that fails the statement that names the second one
 */
export const watchCounties = (dialect: Dialect): Dialect => {
  const inTransaction = new WeakMap<DatabaseConnection, Set<string>>();
  const watched = new WeakSet<DatabaseConnection>();

  const look = (connection: DatabaseConnection, {query}: CompiledQuery) => {
    const seen = inTransaction.get(connection);
    if (seen === undefined) return;
    for (const county of countiesOf(query)) seen.add(county);
    assert.ok(seen.size <= 1, `A transaction crosses counties: ${[...seen].join(', ')}`);
  };

  const watch = (connection: DatabaseConnection): DatabaseConnection => {
    if (watched.has(connection)) return connection;
    watched.add(connection);
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query, options) => {
      look(connection, query);
      return execute(query, options);
    };
    return connection;
  };

  const watchDriver = (driver: Driver): Driver =>
    new Proxy(driver, {
      get: (target, name) => {
        if (name === 'acquireConnection') {
          return async (...args: Parameters<Driver['acquireConnection']>) =>
            watch(await target.acquireConnection(...args));
        }
        if (name === 'beginTransaction') {
          return async (...args: Parameters<Driver['beginTransaction']>) => {
            await target.beginTransaction(...args);
            inTransaction.set(args[0], new Set());
          };
        }
        if (name === 'commitTransaction' || name === 'rollbackTransaction') {
          return async (...args: Parameters<Driver['commitTransaction']>) => {
            inTransaction.delete(args[0]);
            await target[name](...args);
          };
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      },
    });

  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => watchDriver(dialect.createDriver()),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
};
