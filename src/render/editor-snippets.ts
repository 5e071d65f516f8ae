/**
 * Snippets for VS Code, one for each kind of record, made from the JSON Schemas so that they never ask for a key that
 * is no more (code.visualstudio.com/docs/editing/userdefinedsnippets has the syntax).
 */
import { RECORD_KINDS } from '../domain/record-kind.ts';
import { renderBlock, renderScalar, type Value } from './yaml-block.ts';

/** What is read of a JSON Schema here. References need not be followed: examples stand beside them. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

export interface NamedSchema {
  /** The kind of record, as its schema's file is called: `action-item`. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/**
 * The text of a `.code-snippets` file. Required keys come first, with the first example of each as its default and
 * closed lists as choices; optional keys are comments. Schemas of no kind of record are passed over.
 */
export function renderSnippets(schemas: readonly NamedSchema[]): string {
  const snippets = schemas.flatMap(({ name, schema }) => {
    const kind = Object.entries(RECORD_KINDS).find(([known]) => known === name)?.[1];
    return kind === undefined ? [] : [[`Record: ${kind.title}`, renderSnippet(name, schema, kind.format)]];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function renderSnippet(name: string, schema: JsonSchema, format: 'markdown' | 'yaml'): unknown {
  const lines = renderMapping(schema, undefined, countUp());
  return {
    scope: format,
    prefix: name,
    description: schema.description,
    body: format === 'markdown' ? ['---', ...lines, '---', '$0'] : [...lines, '$0'],
  };
}

/** The numbers of tab stops, in the order in which the tab key visits them. */
type Counter = () => number;

function countUp(): Counter {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** The keys of a mapping. One without required keys shows those of its example: an empty mapping helps nobody. */
function renderMapping(schema: JsonSchema, example: unknown, next: Counter): readonly string[] {
  const properties = Object.entries(schema.properties ?? {});
  const keys = properties.map(([key]) => key);
  const shown = [schema.required ?? [], isMapping(example) ? Object.keys(example) : [], keys.slice(0, 1)];
  const required = shown.find((some) => some.length > 0) ?? [];
  return [
    ...properties
      .filter(([key]) => required.includes(key))
      .flatMap(([key, property]) => renderEntry(key, property, next)),
    ...properties
      .filter(([key]) => !required.includes(key))
      .flatMap(([key, property]) => renderComment(key, property)),
  ];
}

function renderEntry(key: string, schema: JsonSchema, next: Counter): readonly string[] {
  const example = schema.examples?.[0];
  if (schema.const !== undefined) return [`${key}: ${plain(renderScalar(schema.const as Value))}`];
  if (schema.enum !== undefined) return [`${key}: ${renderChoice(schema.enum, next)}`];
  if (schema.properties !== undefined) return [`${key}:`, ...indent(renderMapping(schema, example, next))];
  if (schema.items?.properties !== undefined) {
    const item = Array.isArray(example) ? example[0] : undefined;
    return [`${key}:`, ...indent(asItem(renderMapping(schema.items, item, next)))];
  }
  if (Array.isArray(example) && example.every((item) => typeof item !== 'object')) {
    return [`${key}: [${renderStop(example.map(renderScalar).join(', '), next)}]`];
  }
  if (typeof example === 'object' && example !== null) {
    return renderBlock({ [key]: example as Value }).map(plain);
  }
  return [`${key}: ${renderDefault(example, next)}`];
}

function renderComment(key: string, schema: JsonSchema): readonly string[] {
  const example = (schema.examples?.[0] ?? schema.enum?.[0] ?? schema.const ?? null) as Value;
  return renderBlock({ [key]: example }).map((line) => `# ${plain(line)}`);
}

/** `${3:text}`; quotation marks that YAML needs stand outside, so that they stay when the text is typed over. */
function renderDefault(example: unknown, next: Counter): string {
  const scalar = renderScalar((example ?? '') as Value);
  const isQuoted = scalar.startsWith('"');
  return isQuoted ? `"${renderStop(scalar.slice(1, -1), next)}"` : renderStop(scalar, next);
}

function renderStop(text: string, next: Counter): string {
  return `\${${next()}:${text.replaceAll(/[\\$}]/g, '\\$&')}}`;
}

/** `${3|critical,high|}` */
function renderChoice(values: readonly unknown[], next: Counter): string {
  const choices = values.map((value) => renderScalar(value as Value).replaceAll(/[\\$},|]/g, '\\$&'));
  return `\${${next()}|${choices.join(',')}|}`;
}

/** Text that is no tab stop, whatever it holds. */
function plain(text: string): string {
  return text.replaceAll(/[\\$]/g, '\\$&');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
