import {
  Document,
  Pair,
  Scalar,
  YAMLMap,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type DocumentOptions,
  type ParsedNode,
  type SchemaOptions,
} from 'yaml';

/** Where one field comes from, as far as the form can show it; `beyond` stands in the text in a way that only the text shows. */
export interface FieldLine {
  source: 'column' | 'constant' | 'nothing' | 'beyond';
  value: string;
  date?: string | undefined;
  number?: string | undefined;
  /** More is said of it than the form shows (what cells mean, a zone of its own): it is kept. */
  hasMore: boolean;
}

/** A mapping's text as a form shows it. What is chosen changes the lines it is about; every other line stays as it is. */
export interface MappingView {
  into: string;
  /** The one column of the key; null where several are joined, or the text says it otherwise. */
  key: string | null;
  fields: Map<string, FieldLine>;
  /** The columns that the text names. */
  columns: string[];
}

/** The whole lines of a field in the text, and what they say; null where only the text shows it. */
interface Place {
  from: number;
  to: number;
  map: YAMLMap | null;
}

/** Whatever stands there is text: `01` and `no` stay what they are. */
const asTexts: DocumentOptions & SchemaOptions = { schema: 'failsafe' };
const shown = new Set(['column', 'constant', 'date', 'number', 'ref']);

const textOf = (node: unknown) =>
  isScalar(node) && typeof node.value === 'string' && (node.value || node.type !== 'PLAIN') ? node.value : undefined;

/** Without comments beside and below it, which a block would take for its own. */
function endOf(node: ParsedNode): number {
  if (!isCollection(node)) return node.range[1];
  node.comment = null;
  const last = node.flow ? undefined : node.items.at(-1);
  if (!last) return node.range[1];
  return endOf(isPair(last) ? (last.value ?? last.key) : last);
}

/** Neither named elsewhere nor naming something elsewhere, and of no type of its own. */
function standsAlone(node: ParsedNode): boolean {
  let isSo = true;
  visit(node, { Node: (_, each) => void (isSo &&= !isAlias(each) && !each.anchor && !each.tag) });
  return isSo;
}

const lineEnd = (text: string, at: number) => text.indexOf('\n', at) + 1 || text.length;

/** Null where the text is no mapping that a form could show. */
function read(text: string) {
  const { contents: root, errors } = parseDocument(text, { ...asTexts, prettyErrors: false });
  if (!isMap(root) || root.flow) return null;
  const at = root.items.findIndex(({ key }) => textOf(key) === 'fields');
  const { key: head, value: block } = root.items[at] ?? {};
  const into = textOf(root.get('into', true));
  if (!into || !head || !block || block.tag || block.anchor) return null;
  if (isMap(block) ? block.flow && block.items.length > 0 : block.range[0] < block.range[1]) return null;
  const isSound = (node: ParsedNode, from: number) =>
    standsAlone(node) && !errors.some(({ pos }) => pos[0] > from && pos[0] <= endOf(node));
  const fields = new Map<string, Place>();
  for (const { key, value } of isMap(block) ? block.items : []) {
    const from = text.lastIndexOf('\n', key.range[0]) + 1;
    const to = lineEnd(text, endOf(value ?? key) - 1);
    fields.set(textOf(key) ?? '', { from, to, map: isMap(value) && isSound(value, key.range[0]) ? value : null });
  }
  const key = root.items.find((each) => textOf(each.key) === 'key')?.value;
  return {
    into,
    key: isSeq(key) && key.items.length === 1 && isSound(key, key.range[0]) ? key.items[0] : null,
    fields,
    /** After the colon of what says the fields, after the braces that say there are none, and before what comes next. */
    from: text.indexOf(':', head.range[1]) + 1,
    braces: isMap(block) && block.flow ? block.range[1] : null,
    to: root.items[at + 1]?.key.range[0] ?? text.length,
  };
}

function fieldOf(map: YAMLMap | null): FieldLine {
  const said = (word: string) => textOf(map?.get(word, true));
  const column = said('column');
  const value = column ?? said('constant');
  if (!map || value === undefined || (map.has('column') && map.has('constant')))
    return { source: 'beyond', value: '', hasMore: true };
  return {
    source: column === undefined ? 'constant' : 'column',
    value,
    date: said('date'),
    number: said('number'),
    hasMore: map.items.some(({ key }) => !shown.has(textOf(key) ?? '')),
  };
}

/** Null where the text is no mapping that a form could show. */
export function viewOf(text: string): MappingView | null {
  const mapping = read(text);
  if (!mapping) return null;
  const fields = new Map([...mapping.fields].map(([name, { map }]) => [name, fieldOf(map)]));
  const key = textOf(mapping.key) ?? null;
  const named = [...fields.values()].filter(({ source }) => source === 'column').map(({ value }) => value);
  return { into: mapping.into, key, fields, columns: [...new Set([...(key === null ? [] : [key]), ...named])] };
}

/** The text with that column as the key of its rows. */
export function withKey(text: string, column: string): string {
  const range = read(text)?.key?.range;
  return range ? text.slice(0, range[0]) + JSON.stringify(column) + text.slice(range[1]) : text;
}

/** The text with what was chosen for a field; what else is said of it stays, and every other line. */
export function withField(text: string, name: string, chosen: Partial<FieldLine>, ref?: string | null): string {
  const mapping = read(text);
  if (!mapping) return text;
  const { fields, from, braces, to } = mapping;
  const place = fields.get(name);
  if (chosen.source === 'nothing') {
    if (!place) return text;
    const none = fields.size === 1 ? ' {}' : '';
    return text.slice(0, from) + none + text.slice(from, place.from) + text.slice(place.to);
  }
  if (braces) return withField(text.slice(0, from) + text.slice(braces), name, chosen, ref);
  const places = [...fields.values()];
  const indent = /^ +/.exec(text.slice(places[0]?.from))?.[0] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const map = withChosen(place?.map ?? null, chosen, ref);
  const written = new Document({ [name]: map }, asTexts).toString({ lineWidth: 0 }).replaceAll('\n', eol + indent);
  const { from: above, to: below } = place ?? placeFor();
  const before = text.slice(0, above);
  return `${before}${before.endsWith('\n') ? '' : eol}${indent}${written.trimEnd()}${eol}${text.slice(below)}`;

  /** In the place of the comment that asks for it, else below the others. */
  function placeFor() {
    const isFree = (at: number) => at > from && at < to && !places.some((one) => at >= one.from && at < one.to);
    const asks = [...text.matchAll(/^ +# (\w+): \{/gm)].find((found) => found[1] === name && isFree(found.index));
    if (asks) return { from: asks.index, to: lineEnd(text, asks.index) };
    const last = Math.max(lineEnd(text, from), ...places.map((one) => one.to));
    return { from: last, to: last };
  }
}

function withChosen(said: YAMLMap | null, chosen: Partial<FieldLine>, ref?: string | null): YAMLMap {
  const before = fieldOf(said);
  const map = said ?? new YAMLMap();
  map.flow ??= !said;
  const drop = (...words: string[]) => words.forEach((word) => map.delete(word));
  for (const word of ['date', 'number'] as const) {
    if (chosen[word]) map.set(word, quoted(chosen[word]));
    else if (word in chosen) drop(word);
  }
  if (chosen.source === 'constant' && before.source !== 'constant') drop('ref', 'values');
  if (chosen.source === 'column' && ref && !map.has('ref')) map.set('ref', ref);
  drop('column', 'constant');
  map.items.unshift(new Pair(chosen.source ?? before.source, quoted(chosen.value ?? before.value)));
  return map;
}

function quoted(text: string) {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
