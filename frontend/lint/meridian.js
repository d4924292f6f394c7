// The project's own lint rules: what the house style asks for and no public rule says.
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..', 'src');

/** `features/commitments/board.tsx` → ['features', 'commitments']; null outside `src`. */
function place(file) {
  const relative = path.relative(source, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return null;
  return relative.split(path.sep);
}

function resolve(from, specifier) {
  if (specifier.startsWith('@/')) return path.join(source, specifier.slice(2));
  if (specifier.startsWith('.')) return path.resolve(path.dirname(from), specifier);
  return null;
}

/** Why `from` may not import `to`, or null where it may. */
export function broken(from, to) {
  const here = place(from);
  const there = place(to);
  if (!here || !there) return null;
  const composes = here[0] === 'routes' || here.length === 1;
  if (there[0] === 'routes' && !composes) return 'Routes compose; nothing below imports them.';
  if (there[0] !== 'features') return null;
  if (here[0] === 'features')
    return here[1] === there[1]
      ? null
      : 'Features never import each other: compose them in a route, or move what both need down.';
  return composes ? null : 'The foundation knows no feature.';
}

const featuresStayApart = {
  meta: { type: 'problem' },
  create(context) {
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const target = resolve(context.filename, node.source.value);
      const message = target && broken(context.filename, target);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
  'heading',
  'emptyText',
]);
const words = /\p{L}{2,}/u;

const noRawStrings = {
  meta: { type: 'problem' },
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Words on screen come from src/i18n, in every language.' });
    return {
      JSXText(node) {
        if (words.test(node.value)) report(node);
      },
      JSXExpressionContainer(node) {
        const value = node.expression;
        if (node.parent.type === 'JSXAttribute') return;
        if (value.type === 'Literal' && typeof value.value === 'string' && words.test(value.value)) report(node);
      },
      JSXAttribute(node) {
        if (!spoken.has(node.name.name) || !node.value) return;
        const value = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
        if (value.type === 'Literal' && typeof value.value === 'string' && words.test(value.value)) report(node);
      },
    };
  },
};

export default {
  meta: { name: 'meridian' },
  rules: { 'features-stay-apart': featuresStayApart, 'no-raw-strings': noRawStrings },
};
