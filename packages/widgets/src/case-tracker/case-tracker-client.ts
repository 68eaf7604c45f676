import {cases, composeClient, type Client, type ClientOptions} from '@pls-kit/sdk';

/** What the tracker reads. */
export type CaseTrackerClient = Pick<Client, 'cases'>;

export const composeCaseTrackerClient = (options: ClientOptions): CaseTrackerClient => composeClient(options, {cases});
