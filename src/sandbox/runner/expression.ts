/**
 * `${{ }}` and `if:`, evaluated by GitHub's own expression library
 * (docs.github.com/actions/reference/workflows-and-actions/expressions).
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { NotModelled } from './errors.ts';
import type { Template, TemplateMap } from './workflow-definition.ts';

export interface ExpressionScope {
  /** JSON values by name: `github`, `env`, `inputs`, `needs`, `steps`, `job`, `runner`, `secrets`, `vars`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What `success()`, `failure()` and `cancelled()` answer here. */
  readonly status: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };
}

/** Evaluates one condition without `${{ }}`; empty text, 0, null and false are false. */
export function isTrue(expression: string, scope: ExpressionScope): boolean {
  return truthy(evaluate(expression, scope));
}

/** A template as GitHub puts it into text: every `${{ }}` replaced by its value. */
export function interpolate(template: Template, scope: ExpressionScope): string {
  return splitTemplate(template)
    .map((part) => (part.kind === 'text' ? part.text : evaluate(part.text, scope).coerceString()))
    .join('');
}

/** A template that stands for true or false: `true`, `${{ inputs.dry-run }}`. */
export function interpolateFlag(template: Template, scope: ExpressionScope): boolean {
  return interpolate(template, scope) === 'true';
}

export function interpolateMap(templates: TemplateMap, scope: ExpressionScope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => [key, interpolate(template, scope)]),
  );
}

/**
 * A value of the file with its expressions evaluated. A text that is one expression and nothing else becomes what the
 * expression gives, a list or a mapping too.
 */
export function evaluateJson(value: unknown, scope: ExpressionScope): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluateJson(item, scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluateJson(item, scope)]));
  }
  if (typeof value !== 'string') return value;
  const [before, only, ...after] = splitTemplate(value.trim());
  const isAlone = before?.text === '' && only !== undefined && after.every(({ text }) => text === '');
  if (!isAlone || after.length !== 1) return interpolate(value, scope);
  return JSON.parse(JSON.stringify(evaluate(only.text, scope), data.replacer));
}

function evaluate(expression: string, scope: ExpressionScope): data.ExpressionData {
  const functions = statusFunctions(scope);
  const names = Object.keys(scope.contexts);
  const tree = new Parser(new Lexer(expression).lex().tokens, names, functions).parse();
  const contexts = new data.Dictionary(
    ...names.map((key) => ({ key, value: toData(scope.contexts[key] ?? null) })),
  );
  return new Evaluator(
    tree,
    contexts,
    new Map(functions.map((each) => [each.name.toLowerCase(), each])),
  ).evaluate();
}

function statusFunctions({ status }: ExpressionScope) {
  const answer = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer('success', status.success),
    answer('failure', status.failure),
    answer('cancelled', status.cancelled),
    answer('always', true),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (): data.ExpressionData => {
        throw new NotModelled('hashFiles()');
      },
    },
  ];
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function truthy(value: data.ExpressionData): boolean {
  if (value instanceof data.StringData) return value.value !== '';
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value);
  if (value instanceof data.BooleanData) return value.value;
  return !(value instanceof data.Null);
}

interface TemplatePart {
  readonly kind: 'text' | 'expression';
  readonly text: string;
}

/** `}}` inside a quoted string does not end an expression; a quote in a string is doubled, which needs no case. */
function splitTemplate(template: Template): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let rest = template;
  for (;;) {
    const start = rest.indexOf('${{');
    if (start < 0) return [...parts, { kind: 'text', text: rest }];
    const end = expressionEnd(rest, start + 3);
    if (end < 0) throw new Error(`The expression is not closed: ${rest.slice(start)}`);
    parts.push({ kind: 'text', text: rest.slice(0, start) });
    parts.push({ kind: 'expression', text: rest.slice(start + 3, end).trim() });
    rest = rest.slice(end + 2);
  }
}

function expressionEnd(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  return -1;
}
