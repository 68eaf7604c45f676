import {document} from './generated/document.js';
import type {operations} from './generated/schema.js';
import {problemStatuses, type ProblemType, problemTypes} from './problem-types.js';

type OperationId = keyof operations;

interface Answer {
  readonly $ref?: string;
  readonly 'x-problems'?: readonly string[];
}

interface Operation {
  readonly operationId: OperationId;
  readonly responses: Readonly<Record<string, Answer>>;
  readonly 'x-problems'?: Readonly<Record<string, readonly string[]>>;
}

/** One way in which an operation may answer. */
export interface DocumentedAnswer {
  /** Undefined: any operation. */
  readonly operation: OperationId | undefined;
  /** HTTP status. */
  readonly status: number;
  /** Undefined: no refusal. */
  readonly problem: ProblemType | undefined;
}

const toProblemType = (slug: string): ProblemType => {
  const type = Object.values(problemTypes).find((each) => each === `/problems/${slug}`);
  if (type === undefined) throw new RangeError(`The contract names a problem type that there is not: ${slug}`);
  return type;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Operation → status → the problem types it may have; none of them for what is no refusal. */
const answers: ReadonlyMap<OperationId, ReadonlyMap<number, readonly ProblemType[]>> = new Map(
  Object.values(document.paths)
    .flatMap((item) => methods.map((method) => item[method] as Operation | undefined))
    .filter((operation) => operation !== undefined)
    .map(({operationId, responses, 'x-problems': own = {}}) => {
      const ofStatus = Object.entries(responses).map(([status, answer]) => {
        const name = answer.$ref?.split('/').pop() ?? '';
        const named = document.components['responses']?.[name] as Answer | undefined;
        const slugs = own[status] ?? (named ?? answer)['x-problems'] ?? [];
        return [Number(status), slugs.map(toProblemType)] as const;
      });
      return [operationId, new Map(ofStatus)] as const;
    }),
);

/** Problem types that any operation may answer without naming them. */
export const generalProblems: readonly ProblemType[] = (document['x-general-problems'] as readonly string[]).map(
  toProblemType,
);

/** Problem types that the contract names for one status of an operation, the general ones apart. */
export const problemsOf = (operation: OperationId, status: number): readonly ProblemType[] =>
  answers.get(operation)?.get(status) ?? [];

/** Every answer that the contract names: each operation's, then those that any may give. */
export const documentedAnswers = (): readonly DocumentedAnswer[] => [
  ...[...answers].flatMap(([operation, ofStatus]) =>
    [...ofStatus].flatMap(([status, problems]): DocumentedAnswer[] =>
      status < 400
        ? [{operation, status, problem: undefined}]
        : problems.map((problem) => ({operation, status, problem})),
    ),
  ),
  ...generalProblems.map((problem) => ({operation: undefined, status: problemStatuses[problem], problem})),
];
