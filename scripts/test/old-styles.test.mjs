import assert from 'node:assert/strict';
import {it} from 'node:test';
import {builtStyles, harmless} from './built-styles.mjs';

/** What came after Chromium 86, and in which. Chromium 86 itself is asked by examples/county-portal/engines. */
const tooNew = /** @type {const} */ ([
  [/:(?:is|where)\(/, 88],
  [/:not\([^()]*,/, 88],
  [/:has\(/, 105],
  [/:autofill|::marker\b/, 110],
  [/^@(?:layer|container|property|scope|starting-style)/, 99],
  [/^inset(?:-block|-inline)?(?:-start|-end)?:/, 87],
  [/^(?:padding|margin|border)-(?:block|inline):/, 87],
  [/^aspect-ratio:/, 88],
  [/^accent-color:/, 93],
  [/^(?:translate|rotate|scale|container(?:-type|-name)?):/, 104],
  [/^(?:scrollbar-gutter|scrollbar-width|scrollbar-color|content-visibility: auto):/, 94],
  [/^(?:text-wrap|text-wrap-style|text-box|interpolate-size|field-sizing):/, 114],
  [/^overflow(?:-[xy])?:\s*clip/, 90],
  [/\b\d*\.?\d+(?:dv|sv|lv)[hwi]\b|\b\d+(?:cqw|cqi|lh)\b/, 108],
  [/\b(?:color-mix|oklch|oklab|lab|lch|color|light-dark|round|mod)\(/, 111],
  [/:\s*(?:hwb|image-set)\(/, 101],
]);

it('keeps to what Chromium 86 understands, or stands behind @supports', () => {
  const rules = builtStyles();
  const files = new Set(rules.map(({file}) => file));
  assert.ok(rules.length > 300 && files.size >= 8, `styles were read: ${rules.length} rules of ${files.size} files`);
  const found = rules
    .filter(({conditions}) => !conditions.some((condition) => condition.startsWith('@supports')))
    .flatMap(({file, conditions, selector, declarations}) =>
      [...conditions, selector, ...declarations.map(([property, value]) => `${property}: ${value}`)]
        .filter((text) => !harmless.test(text))
        .flatMap((text) =>
          tooNew
            .filter(([pattern]) => pattern.test(text))
            .map(([, version]) => `${file} ${selector} { ${text} } (Chromium ${version})`),
        ),
    );
  assert.deepEqual(found, []);
});

it('gives another colour before each @supports', () => {
  const rules = builtStyles();
  const behind = rules.filter(({conditions}) => conditions.some((condition) => condition.startsWith('@supports')));
  assert.ok(behind.length > 0);
  const before = new Set(
    rules
      .filter((rule) => !behind.includes(rule))
      .flatMap(({declarations}) => declarations.map(([property]) => property)),
  );
  for (const {declarations} of behind)
    for (const [property] of declarations)
      assert.ok(before.has(property), `${property} is set only where @supports holds`);
});
