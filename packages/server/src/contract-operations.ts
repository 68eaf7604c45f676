import type {OperationId} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';

/** Who may call an operation from which page, and what it is about: the contract's tags. */
export type Audience =
  'catalogue' | 'cases' | 'appointments' | 'drafts' | 'attachments' | 'challenges' | 'desk' | 'development' | 'health';

export interface ContractOperation {
  readonly id: OperationId;
  readonly audience: Audience;
  /** Upper case. */
  readonly method: string;
  /** Path template, e.g. `/v1/cases/{number}`: what a log may hold of an address. */
  readonly template: string;
  /** Whether it creates something, under an `Idempotency-Key`. */
  readonly needsKey: boolean;
}

interface PathOperations {
  readonly template: string;
  readonly pattern: RegExp;
  readonly operations: readonly ContractOperation[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const paths: readonly PathOperations[] = Object.entries(document.paths)
  .map(([template, item]) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    operations: methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const {
          operationId,
          tags,
          parameters = [],
        } = item[method] as {
          operationId: OperationId;
          tags: readonly [Audience];
          parameters?: readonly {readonly $ref?: string}[];
        };
        const needsKey = parameters.some(({$ref}) => $ref === '#/components/parameters/IdempotencyKey');
        return {id: operationId, audience: tags[0], method: method.toUpperCase(), template, needsKey};
      }),
  }))
  // `/stations/nearest` before `/stations/{id}`.
  .sort((one, other) => Number(one.template.includes('{')) - Number(other.template.includes('{')));

/** What the contract has at an address; undefined where it has nothing. */
export const operationsAt = (pathname: string): PathOperations | undefined =>
  paths.find(({pattern}) => pattern.test(pathname));

/** Every operation of the contract. */
export const contractOperations = (): readonly ContractOperation[] => paths.flatMap(({operations}) => operations);
