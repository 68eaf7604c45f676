import type {OperationId, QueryOf} from '@pls-kit/contract';

/** What narrows a list: the operation's query without what the SDK itself fills in. `undefined` counts as not given. */
export type Filter<Id extends OperationId, FilledIn extends string = never> = {
  [Name in keyof Omit<QueryOf<Id>, 'portal' | 'cursor' | FilledIn>]: QueryOf<Id>[Name] | undefined;
};
