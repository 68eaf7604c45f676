import type {Dialect} from 'kysely';

/** Puts something around a dialect, such as a test's watch over what goes through it. */
export type WrapDialect = (dialect: Dialect) => Dialect;

export const sameDialect: WrapDialect = (dialect) => dialect;
