// What a developer's editor shows of the published packages: no `any` anywhere, and words for every name.
import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../root.mjs';
import {packageNames, readManifest} from './published-packages.mjs';

const declarationsOf = (/** @type {string} */ name) =>
  globSync('**/*.d.ts', {
    cwd: path.join(root, 'packages', name, 'dist'),
    exclude: (file) => /\.(?:browser-)?test\.d\.ts$|^testing$|^test$|^es2022$/.test(String(file)),
  }).map((file) => path.join(root, 'packages', name, 'dist', file));

/** The declarations behind the names of `exports`. */
const entriesOf = (/** @type {string} */ name) =>
  Object.values(readManifest(name).exports).flatMap((entry) =>
    typeof entry === 'object' ? [path.join(root, 'packages', name, entry.types)] : [],
  );

const program = ts.createProgram(packageNames.flatMap(declarationsOf), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  strict: true,
  skipLibCheck: true,
  types: ['node'],
});
const checker = program.getTypeChecker();

const placeOf = (/** @type {ts.Node | undefined} */ node) => {
  if (!node) return '';
  const file = node.getSourceFile();
  const {line} = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(root, file.fileName)}:${line + 1}`;
};

/** Places where a type is `any`, written or because it cannot be found. */
const findAny = (/** @type {string} */ fileName) => {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    // `infer Name` in a template, and the value that a class extends, are no types by themselves.
    const isType =
      ts.isTypeNode(node) &&
      !ts.isInferTypeNode(node) &&
      !ts.isExpressionWithTypeArguments(node) &&
      !ts.isTemplateLiteralTypeSpan(node);
    if (isType && checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any) {
      found.push(`${placeOf(node)} ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(/** @type {ts.SourceFile} */ (program.getSourceFile(fileName)));
  return found;
};

const ofOurs = (/** @type {ts.Node} */ node) =>
  node.getSourceFile().fileName.startsWith(path.join(root, 'packages').replaceAll('\\', '/'));

const isDescribed = (/** @type {ts.Symbol} */ symbol) => symbol.getDocumentationComment(checker).length > 0;

/**
 * What a name has inside and a developer sees: methods and properties of classes and interfaces of ours.
 *
 * @param {ts.Symbol} symbol
 * @returns {ts.Symbol[]}
 */
const membersOf = (symbol) =>
  (symbol.declarations ?? [])
    .filter((declaration) => ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration))
    .flatMap((declaration) => [...declaration.members])
    .filter(
      (member) =>
        member.name !== undefined &&
        !ts.isPrivateIdentifier(member.name) &&
        !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) &&
        // What overrides a member has its description from there.
        !ts.getJSDocTags(member).some(({tagName}) => tagName.text === 'internal'),
    )
    .flatMap((member) => {
      const own = member.name && checker.getSymbolAtLocation(member.name);
      return own ? [own] : [];
    });

/**
 * Whether a class or interface above declares the member too, with words.
 *
 * @type {(owner: ts.Symbol, member: ts.Symbol) => boolean}
 */
const isDescribedAbove = (owner, member) => {
  const type = checker.getDeclaredTypeOfSymbol(owner);
  return (type.isClassOrInterface() ? checker.getBaseTypes(type) : []).some((base) => {
    const same = checker.getPropertyOfType(base, member.name);
    if (!same) return false;
    return isDescribed(same) || !same.declarations?.every(ofOurs) || isDescribedAbove(base.symbol, same);
  });
};

const findNameless = (/** @type {string} */ fileName) => {
  const module = checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(fileName)));
  assert.ok(module, fileName);
  /** @type {string[]} */
  const found = [];
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    // The generated schema is described in the contract; its types come out under names of their own.
    if (
      !symbol.declarations?.every(ofOurs) ||
      symbol.declarations.some((node) => /[\\/]generated[\\/]schema/.test(node.getSourceFile().fileName))
    )
      continue;
    if (!isDescribed(symbol)) found.push(`${placeOf(symbol.declarations?.[0])} ${symbol.name}`);
    // The server's inner shapes are for those who work on it.
    if (fileName.includes('/packages/server/')) continue;
    for (const member of membersOf(symbol)) {
      if (isDescribed(member) || isDescribedAbove(symbol, member)) continue;
      found.push(`${placeOf(member.declarations?.[0])} ${symbol.name}.${member.name}`);
    }
  }
  return [...new Set(found)];
};

describe('the published types', () => {
  for (const name of packageNames) {
    it(`of ${name} hold no any`, () => {
      assert.deepEqual(declarationsOf(name).flatMap(findAny), []);
    });
    it(`of ${name} describe every public name`, () => {
      assert.deepEqual([...new Set(entriesOf(name).flatMap(findNameless))], []);
    });
  }
});
