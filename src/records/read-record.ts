import { FILE_START, type Position } from '../domain/finding.ts';
import { isReadableMarkdown } from '../domain/readable-markdown.ts';
import type { ReadProblem, RecordBody, RecordFile, SchemaViolation } from '../domain/record.ts';
import { RECORD_KINDS, type RecordKind } from '../domain/record-kind.ts';
import { structureOf } from './body-structure.ts';
import { locateFrontMatter, readFrontMatter, readYamlFile } from './front-matter.ts';
import { createLineIndex } from './line-index.ts';
import { checkSchema } from './schema-check.ts';
import { locateYaml, type Span } from './yaml-reader.ts';

/** No record is larger, in bytes; what is larger is refused before it is read. */
export const MAX_RECORD_BYTES = 1024 * 1024;

/**
 * Reads one record from its bytes. Whatever they hold, the result is a record: with its data, or with the problem
 * that kept it from being read.
 */
export function readRecord(path: string, kind: RecordKind, bytes: Uint8Array): RecordFile {
  if (bytes.byteLength > MAX_RECORD_BYTES) return unreadable(path, kind, tooLarge(bytes.byteLength));
  const text = decode(bytes);
  if (text === null) {
    return unreadable(path, kind, {
      ...FILE_START,
      rule: 'file-readable',
      found: 'bytes that are no UTF-8 text',
      expected: 'a text file in UTF-8',
      fix: 'Save the file as UTF-8.',
    });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return unreadable(path, kind, {
      ...createLineIndex(text)(nul, nul + 1),
      rule: 'file-readable',
      found: 'a NUL byte',
      expected: 'text only',
      fix: 'Remove the byte; attachments go into files of their own.',
    });
  }
  const matter = isYaml(kind) ? readYamlFile(text) : readFrontMatter(text);
  if (matter.problem !== null) {
    const { offset, ...said } = matter.problem;
    return unreadable(path, kind, {
      ...createLineIndex(text)(offset, offset),
      rule: 'front-matter',
      ...said,
    });
  }
  if (!isReadableMarkdown(matter.body)) {
    const start = text.length - matter.body.length;
    return unreadable(path, kind, {
      ...createLineIndex(text)(start, start),
      rule: 'file-readable',
      found: 'a body that cannot be checked: too long, nested too deep, or too full of marks',
      expected: 'prose as people write it, at most 256 KB',
      fix: 'Shorten it; logs and dumps go into attachments.',
    });
  }
  return new FoundRecord(path, kind, checkSchema(kind, matter.data), matter.data, text, matter.body);
}

function isYaml(kind: RecordKind): boolean {
  return RECORD_KINDS[kind].format === 'yaml';
}

const NO_PROBLEMS: readonly ReadProblem[] = [];

/** A record that was read. What few records are asked for is made when it is, and kept. */
class FoundRecord implements RecordFile {
  readonly problems = NO_PROBLEMS;
  #position: ReturnType<typeof createLineIndex> | null = null;
  #spans: ReadonlyMap<string, Span> | null = null;
  #structure: RecordBody | null = null;
  readonly path: string;
  readonly kind: RecordKind;
  readonly violations: readonly SchemaViolation[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: string;

  constructor(
    path: string,
    kind: RecordKind,
    violations: readonly SchemaViolation[],
    data: Readonly<Record<string, unknown>>,
    text: string,
    body: string,
  ) {
    this.path = path;
    this.kind = kind;
    this.violations = violations;
    this.data = data;
    this.text = text;
    this.body = body;
  }

  get structure(): RecordBody {
    this.#structure ??= structureOf(this.text, this.text.length - this.body.length);
    return this.#structure;
  }

  positionOf(pointer: string, part: 'key' | 'value' = 'value'): Position {
    this.#position ??= createLineIndex(this.text);
    return locate(this.#spansOf(), this.#position, pointer, part);
  }

  restOfLine(pointer: string): string {
    if (!mayHaveComment(this.text, this.text.length - this.body.length, pointer)) return '';
    const end = this.#spansOf().get(pointer)?.valueEnd;
    return end === undefined ? '' : this.text.slice(end, this.text.indexOf('\n', end));
  }

  #spansOf(): ReadonlyMap<string, Span> {
    this.#spans ??= isYaml(this.kind) ? locateYaml(this.text) : locateFrontMatter(this.text);
    return this.#spans;
  }
}

/**
 * Whether a comment may stand behind the value of a key: asked of every record, and looking for places takes as long as
 * reading it.
 *
 * @param end of the front matter
 */
function mayHaveComment(text: string, end: number, pointer: string): boolean {
  const first = text.indexOf(' #');
  if (first < 0 || first >= end) return false;
  // The value of a key at the left margin ends before the next line that begins there, unless all is in braces.
  const start = /^\/[a-z_]+$/.test(pointer) ? text.indexOf(`\n${pointer.slice(1)}: `) : -1;
  if (start < 0 || start >= end || text.slice(0, start).includes('{')) return true;
  const sign = text.indexOf(' #', start);
  if (sign < 0 || sign >= end) return false;
  return !/\n[^ \t\r\n]/.test(text.slice(start + 1, sign));
}

const NO_BODY: RecordBody = { sections: () => [], links: () => [], texts: () => [] };

/** A record whose file cannot be read at all, for a reason found before its bytes were. */
export function unreadable(path: string, kind: RecordKind, problem: ReadProblem): RecordFile {
  return {
    path,
    kind,
    problems: [problem],
    violations: [],
    data: {},
    text: '',
    body: '',
    structure: NO_BODY,
    positionOf: () => FILE_START,
    restOfLine: () => '',
  };
}

export function tooLarge(bytes: number): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: `a file of ${bytes} bytes`,
    expected: `at most ${MAX_RECORD_BYTES}`,
    fix: 'Keep the record short and put logs and dumps into attachments.',
  };
}

export function symbolicLink(): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: 'a symbolic link',
    expected: 'a plain file or folder',
    fix: 'Replace the link with the file itself (git rm the link).',
  };
}

/** Whether a path, decoded from bytes, has lost some: no file can be found by it any more. */
export function hasLostName(path: string): boolean {
  return path.includes('\ufffd');
}

export function nameless(): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: 'a name that is no UTF-8 text',
    expected: 'a name in UTF-8',
    fix: 'Rename it (git mv).',
  };
}

export function neitherFileNorFolder(): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: 'a pipe, socket or device',
    expected: 'a plain file or folder',
    fix: 'Remove it.',
  };
}

export function folderInPlace(): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: 'a folder',
    expected: 'a file, since it is called as a record is',
    fix: 'Rename the folder, or put the record itself in its place.',
  };
}

/** @param code what the system said, such as `EACCES` */
export function unopened(code: string): ReadProblem {
  return {
    ...FILE_START,
    rule: 'file-readable',
    found: `a file or folder that cannot be opened (${code})`,
    expected: 'one that whoever checks may read',
    fix: 'Correct its permissions, or shorten its path.',
  };
}

function locate(
  spans: ReadonlyMap<string, Span>,
  position: (start: number, end: number) => Position,
  pointer: string,
  part: 'key' | 'value',
): Position {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = spans.get(at);
    if (span === undefined) continue;
    const isKey = part === 'key' || at !== pointer;
    return isKey ? position(span.keyStart, span.keyEnd) : position(span.valueStart, span.valueEnd);
  }
  return { line: 2, column: 1, endLine: 2, endColumn: 1 };
}

/** Making one takes as long as decoding a record with it; between two texts it keeps nothing. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
