// What packages/sdk/src says of itself, read from its declarations and their comments.
import path from 'node:path';
import ts from 'typescript';
import {root} from '../root.mjs';
import {readDocComment} from './doc-comment.mjs';

/**
 * @typedef {import('./doc-comment.mjs').DocComment} DocComment
 * @typedef {{name: string; type: string; optional: boolean}} Parameter
 * @typedef {{name: string; kind: 'method' | 'property'; parameters: Parameter[]; type: string; doc: DocComment; file: string}} Member
 * @typedef {{name: string; doc: DocComment; members: Member[]; above: string | undefined; file: string}} Shape
 * @typedef {{name: string; call: string; doc: DocComment; members: Member[]; file: string}} Resource - `call`: `pls.desk.appointments`
 */

const index = path.join(root, 'packages/sdk/src/index.ts');
const program = ts.createProgram([index], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  // Their sources: the comments are the same, defaults of parameters stand only there, and nothing has to be built first.
  paths: {
    '@pls-kit/contract': [path.join(root, 'packages/contract/src/index.ts')],
    '@pls-kit/rules': [path.join(root, 'packages/rules/src/index.ts')],
  },
});
const checker = program.getTypeChecker();

const commentOf = (/** @type {ts.Node} */ node) => {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = ranges.map(({pos, end}) => text.slice(pos, end)).findLast((comment) => comment.startsWith('/**'));
  return readDocComment(last ?? '/** */');
};

const fileOf = (/** @type {ts.Node} */ node) =>
  path.relative(root, node.getSourceFile().fileName).replaceAll('\\', '/');

const flat = (/** @type {string | undefined} */ text = '') =>
  text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/,? \)/g, ')');

/**
 * What a parameter is called: one that is taken apart at once is called as its description calls it.
 *
 * @param {ts.ParameterDeclaration} parameter
 * @param {DocComment} doc
 */
const nameOf = ({name, type}, doc) => {
  if (ts.isIdentifier(name)) return name.text;
  if (/Options$/.test(type?.getText() ?? '')) return 'options';
  return doc.params.map((param) => param.name.split('.')[0]).find((said) => said !== 'options') ?? 'change';
};

/**
 * @param {string} name
 * @param {ts.SignatureDeclaration} signature
 * @param {ts.Node} commented
 * @returns {Member}
 */
const toMethod = (name, signature, commented) => {
  const doc = commentOf(commented);
  return {
    name,
    kind: 'method',
    parameters: signature.parameters.map((parameter) => ({
      name: nameOf(parameter, doc),
      type: flat(parameter.type?.getText()),
      optional: parameter.initializer !== undefined || parameter.questionToken !== undefined,
    })),
    type: flat(signature.type?.getText()),
    doc,
    file: fileOf(commented),
  };
};

const isPublic = (/** @type {ts.ClassElement | ts.TypeElement} */ member) =>
  member.name !== undefined &&
  ts.isIdentifier(member.name) &&
  !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));

/** @returns {Member[]} */
const membersOf = (/** @type {ts.ClassDeclaration | ts.InterfaceDeclaration} */ declaration) =>
  [...declaration.members].filter(isPublic).flatMap((member) => {
    const name = /** @type {ts.Identifier} */ (member.name).text;
    if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) return [toMethod(name, member, member)];
    if (!ts.isPropertyDeclaration(member) && !ts.isPropertySignature(member) && !ts.isGetAccessor(member)) return [];
    return [
      {
        name,
        kind: /** @type {const} */ ('property'),
        parameters: [],
        type: flat(member.type?.getText()),
        doc: commentOf(member),
        file: fileOf(member),
      },
    ];
  });

const isShape = (/** @type {ts.Node} */ node) => ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);

/** The class or interface of ours that a type is. */
const shapeBehind = (/** @type {ts.TypeNode | undefined} */ type) =>
  type &&
  /** @type {(ts.ClassDeclaration | ts.InterfaceDeclaration)[]} */ (
    checker.getTypeFromTypeNode(type).getSymbol()?.declarations?.filter(isShape) ?? []
  ).find((node) => fileOf(node).startsWith('packages/sdk/src/'));

const exported = checker
  .getExportsOfModule(
    /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(index)))),
  )
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

const declared = exported.flatMap(({name, declarations = []}) =>
  declarations.map((declaration) => ({name, declaration})),
);

/** Every exported class and interface of the SDK. @returns {Shape[]} */
export const shapes = () =>
  declared.flatMap(({name, declaration}) => {
    if (!isShape(declaration) || !fileOf(declaration).startsWith('packages/sdk/src/')) return [];
    const node = /** @type {ts.ClassDeclaration | ts.InterfaceDeclaration} */ (declaration);
    const above = node.heritageClauses?.[0]?.types[0]?.expression.getText();
    return [{name, doc: commentOf(node), members: membersOf(node), above, file: fileOf(node)}];
  });

/**
 * Functions that stand alone.
 *
 * @param {string} folder - whose: `packages/rules/src/`, `packages/sdk/src/`
 * @returns {Member[]}
 */
export const functions = (folder) =>
  declared.flatMap(({name, declaration}) => {
    if (!fileOf(declaration).startsWith(folder) || !ts.isVariableDeclaration(declaration)) return [];
    const {initializer} = declaration;
    return initializer && ts.isArrowFunction(initializer)
      ? [toMethod(name, initializer, declaration.parent.parent)]
      : [];
  });

/** The client's resources in its order, those inside others after them. @returns {Resource[]} */
export const resources = () => {
  const client = /** @type {ts.InterfaceDeclaration} */ (declared.find(({name}) => name === 'Client')?.declaration);
  /** @returns {Resource[]} */
  const inside = (/** @type {ts.ClassDeclaration | ts.InterfaceDeclaration} */ shape, /** @type {string} */ call) =>
    [...shape.members].filter(isPublic).flatMap((member) => {
      if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) return [];
      const type = shapeBehind(member.type);
      if (!type) return [];
      const name = /** @type {ts.Identifier} */ (member.name).text;
      const members = membersOf(type);
      if (!members.some(({kind}) => kind === 'method')) return [];
      const own = {name, call: `${call}.${name}`, doc: commentOf(type), members, file: fileOf(type)};
      return [own, ...inside(type, own.call)];
    });
  return inside(client, 'pls');
};
