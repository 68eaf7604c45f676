import type {Client} from '@pls-kit/sdk';

/** What the tracker reads. Made with the part that shows a case, unless a client is given. */
export type CaseTrackerClient = Partial<Pick<Client, 'cases'>>;
