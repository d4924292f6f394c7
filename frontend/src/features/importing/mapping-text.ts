/** Where one field comes from, as far as the form can show it; `beyond` stands in the text in a way that only the text shows. */
export interface FieldLine {
  source: 'column' | 'constant' | 'nothing' | 'beyond';
  value: string;
  date?: string | undefined;
  number?: string | undefined;
  /** More stands in its line than the form shows (what cells mean, a zone of its own): it is kept. */
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

interface Part {
  word: string;
  raw: string;
}
interface Line {
  at: number;
  /** After its last line. */
  end: number;
  parts: Part[] | null;
}
interface Block {
  at: number;
  end: number;
  lines: Map<string, Line>;
}

const scalar = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,{}"'[\]#&*!|>][^,{}"'[\]#]*`;
const part = new RegExp(
  String.raw`\s*([A-Za-z]+):\s+(${scalar}|\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\})\s*(,|\}\s*(?:#.*)?$)`,
  'y',
);
const shown = new Set(['column', 'constant', 'date', 'number', 'ref']);

/** In double quotes; what those may hold in YAML, JSON writes alike. */
const quote = (text: string) => JSON.stringify(text);

function plain(raw: string): string | null {
  if (raw.startsWith("'")) return raw.slice(1, -1).replaceAll("''", "'");
  if (!raw.startsWith('"')) return raw.trim();
  try {
    return String(JSON.parse(raw));
  } catch (otherwise) {
    if (!(otherwise instanceof SyntaxError)) throw otherwise;
    return null;
  }
}

function partsOf(rest: string): Part[] | null {
  if (!rest.startsWith('{')) return null;
  const parts: Part[] = [];
  part.lastIndex = 1;
  for (let found = part.exec(rest); found; found = part.exec(rest)) {
    const [, word = '', raw = '', end = ''] = found;
    parts.push({ word, raw });
    if (end.startsWith('}')) return parts;
  }
  return null;
}

const isBlank = (line: string) => /^\s*(?:#.*)?$/.test(line);

/** The fields, each with the lines it takes; null where there are none that a form could find. */
function blockOf(lines: string[]): Block | null {
  const at = lines.findIndex((line) => /^fields:\s*(?:\{\s*\}\s*)?(?:#.*)?$/.test(line));
  if (at < 0) return null;
  let end = at + 1;
  while (end < lines.length && (isBlank(lines[end] ?? '') || /^\s/.test(lines[end] ?? ''))) end += 1;
  const fields = new Map<string, Line>();
  let last: Line | null = null;
  for (let each = at + 1; each < end; each += 1) {
    const line = lines[each] ?? '';
    const [, name, rest = ''] = /^ {2}([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
    if (name) {
      last = { at: each, end: each + 1, parts: partsOf(rest) };
      fields.set(name, last);
    } else if (!isBlank(line) && last) {
      last.end = each + 1;
      last.parts = null;
    }
  }
  return { at, end, lines: fields };
}

function fieldOf({ parts }: Line): FieldLine {
  const said = (word: string) => {
    const raw = parts?.find((one) => one.word === word)?.raw;
    return raw === undefined ? undefined : (plain(raw) ?? undefined);
  };
  const column = said('column');
  const constant = said('constant');
  const value = column ?? constant;
  if (!parts || value === undefined || (column !== undefined && constant !== undefined))
    return { source: 'beyond', value: '', hasMore: true };
  return {
    source: column === undefined ? 'constant' : 'column',
    value,
    date: said('date'),
    number: said('number'),
    hasMore: parts.some(({ word }) => !shown.has(word)),
  };
}

const keyLine = new RegExp(String.raw`^key:\s*(?:\[\s*(${scalar})\s*\])(\s*(?:#.*)?)$`);

/** Null where the text is no mapping that a form could show. */
export function viewOf(text: string): MappingView | null {
  const lines = text.split(/\r?\n/);
  const block = blockOf(lines);
  const into = lines.map((line) => /^into:\s*["']?([a-z]+)/.exec(line)?.[1]).find(Boolean);
  if (!block || !into) return null;
  const fields = new Map([...block.lines].map(([name, line]) => [name, fieldOf(line)]));
  const raw = lines.map((line) => keyLine.exec(line)?.[1]).find(Boolean);
  const key = raw === undefined ? null : plain(raw);
  const named = [...fields.values()].filter(({ source }) => source === 'column').map(({ value }) => value);
  return { into, key, fields, columns: [...new Set([...(key === null ? [] : [key]), ...named])] };
}

/** The text with that column as the key of its rows. */
export function withKey(text: string, column: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(keyLine, (_, __, comment: string) => `key: [${quote(column)}]${comment}`))
    .join('\n');
}

/** The text with what was chosen for a field; what else its line says stays, and every other line. */
export function withField(text: string, name: string, chosen: Partial<FieldLine>, ref?: string | null): string {
  const lines = text.split('\n');
  const block = blockOf(lines);
  if (!block) return text;
  const line = block.lines.get(name);
  if (chosen.source === 'nothing') {
    if (line) lines.splice(line.at, line.end - line.at);
    if (line && block.lines.size === 1) lines[block.at] = 'fields: {}';
    return lines.join('\n');
  }
  const before = line ? fieldOf(line) : null;
  const parts: Part[] = line?.parts?.filter(({ word }) => !['column', 'constant'].includes(word)) ?? [];
  const put = (word: string, value: string | undefined) => {
    const at = parts.findIndex((one) => one.word === word);
    if (at >= 0) parts.splice(at, 1);
    if (value) parts.push({ word, raw: quote(value) });
  };
  const source = chosen.source ?? before?.source ?? 'constant';
  if ('date' in chosen) put('date', chosen.date);
  if ('number' in chosen) put('number', chosen.number);
  if (chosen.source === 'constant' && before?.source !== 'constant')
    for (const word of ['ref', 'values']) put(word, undefined);
  if (chosen.source === 'column' && ref && !parts.some(({ word }) => word === 'ref'))
    parts.push({ word: 'ref', raw: ref });
  parts.unshift({ word: source, raw: quote(chosen.value ?? before?.value ?? '') });
  const written = `  ${name}: { ${parts.map(({ word, raw }) => `${word}: ${raw}`).join(', ')} }`;
  if (line) lines.splice(line.at, line.end - line.at, written);
  else insert(lines, block, name, written);
  return lines.join('\n');
}

/** In the place of the comment that asks for it, else below the others. */
function insert(lines: string[], block: Block, name: string, written: string) {
  const asked = lines.findIndex((line, at) => at > block.at && at < block.end && line.startsWith(`  # ${name}: {`));
  if (asked >= 0) lines[asked] = written;
  else {
    const ends = [...block.lines.values()].map(({ end }) => end);
    lines.splice(Math.max(block.at + 1, ...ends), 0, written);
  }
  lines[block.at] = (lines[block.at] ?? '').replace(/^fields:\s*\{\s*\}/, 'fields:');
}
