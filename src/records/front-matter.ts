/** Splits a record into its front matter and its body, and refuses what is neither. */
import { quote } from '../domain/quote.ts';
import { readWithGrayMatter } from './gray-matter.ts';
import { readUsualYaml } from './usual-yaml.ts';
import { locateYaml, readYaml, type Span, type YamlProblem } from './yaml-reader.ts';

/** How far the YAML begins into the file: behind the three hyphens of the first line. */
const YAML_OFFSET = 3;
const MAX_LENGTH = 64 * 1024;
/** gray-matter looks for comments in a time that grows with lines × blanks. */
const MAX_LINES = 4000;
/** A timeline of a long incident is long; reading takes time in proportion. */
const MAX_YAML_LENGTH = 512 * 1024;

export type FrontMatter =
  | {
      readonly problem: null;
      readonly data: Readonly<Record<string, unknown>>;
      readonly body: string;
    }
  | { readonly problem: YamlProblem };

/**
 * Splits a record into its front matter and its body. Offsets in the result count UTF-16 units of `text`.
 * Never throws for what a file can hold: whatever is wrong is the result's `problem`.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fences = findFences(text);
  if ('found' in fences) return { problem: fences };
  const data = readUsualYaml(text.slice(YAML_OFFSET, fences.yamlEnd));
  if (data === null) return readAnyFrontMatter(text, fences);
  return { problem: null, data, body: text.slice(fences.bodyStart) };
}

/**
 * Where the keys and values of front matter that was read stand: JSON Pointer → offsets into `text`. It is read once
 * more for them: kept for ten thousand records, what the first reading knew of places would take more memory than
 * everything else.
 */
export function locateFrontMatter(text: string): ReadonlyMap<string, Span> {
  const fences = findFences(text);
  return 'found' in fences ? new Map() : locateYaml(text.slice(YAML_OFFSET, fences.yamlEnd), YAML_OFFSET);
}

function readAnyFrontMatter(text: string, { bodyStart }: Fences): FrontMatter {
  // Without the body: gray-matter looks every text it gets up in its cache, which hashes the whole of it.
  const read = readWithGrayMatter(text.slice(0, bodyStart));
  if (read === null) return { problem: emptyFrontMatter() };
  if (read.problem !== null) {
    return { problem: { ...read.problem, offset: read.problem.offset + YAML_OFFSET } };
  }
  return { problem: null, data: read.data, body: text.slice(bodyStart) };
}

/**
 * A file that is YAML from its first line to its last, read by the same reader and the same rules; where its values
 * stand `locateYaml` tells.
 */
export function readYamlFile(text: string): FrontMatter {
  if (text.length > MAX_YAML_LENGTH) {
    // A timeline only grows, so what can be taken out is what makes it too long.
    const fix = 'Take out what was added last and put it into an attachment that an entry names.';
    return { problem: tooLong('YAML', text.length, MAX_YAML_LENGTH, fix) };
  }
  const usual = readUsualYaml(text);
  if (usual !== null) return { problem: null, data: usual, body: '' };
  const read = readYaml(text);
  if (read.problem !== null) return { problem: read.problem };
  return { problem: null, data: read.data, body: '' };
}

function tooLong(what: string, length: number, most: number, fix: string): YamlProblem {
  return { offset: 0, found: `${what} of ${length} characters`, expected: `at most ${most}`, fix };
}

interface Fences {
  /** Where the closing line ends the YAML. */
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/**
 * Where the YAML ends and the body begins, or what is wrong with the two lines of hyphens. gray-matter takes any word
 * behind the first for a language, and any line beginning with hyphens for the second.
 */
function findFences(text: string): Fences | YamlProblem {
  if (text.startsWith('\ufeff')) {
    return {
      offset: 0,
      found: 'a byte order mark before the front matter',
      expected: 'a first line of three hyphens and nothing else',
      fix: 'Save the file as UTF-8 without a byte order mark.',
    };
  }
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  if (!/^---[ \t]*$/.test(firstLine)) {
    return {
      offset: 0,
      found: firstLine.startsWith('---')
        ? `front matter marked ${quote(firstLine)}`
        : 'a file without front matter',
      expected: 'a first line of three hyphens and nothing else',
      fix: 'Begin the file with the line "---"; only YAML is read.',
    };
  }
  const close = text.indexOf('\n---', YAML_OFFSET);
  const closing = /^\n---[ \t]*(?:\r?\n|$)/.exec(close < 0 ? '' : text.slice(close, close + 200));
  if (closing === null) {
    return {
      offset: close < 0 ? 0 : close + 1,
      found:
        close < 0 ? 'front matter that never ends' : 'a line beginning with hyphens inside the front matter',
      expected: 'a line of three hyphens and nothing else at its end',
      fix: 'End the front matter with the line "---".',
    };
  }
  if (close > MAX_LENGTH) return tooLong('front matter', close, MAX_LENGTH, 'Move prose out of it.');
  // Fewer characters cannot be more lines.
  const lines = close > MAX_LINES ? text.slice(0, close).split('\n').length : 0;
  if (lines > MAX_LINES) {
    return {
      offset: 0,
      found: `front matter of ${lines} lines`,
      expected: `at most ${MAX_LINES}`,
      fix: 'Move prose out of it.',
    };
  }
  return { yamlEnd: close, bodyStart: close + closing[0].length };
}

function emptyFrontMatter(): YamlProblem {
  return {
    offset: 0,
    found: 'empty front matter',
    expected: 'lines of the form "key: value"',
    fix: 'Write the keys of the schema between the two "---" lines.',
  };
}
