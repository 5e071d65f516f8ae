/** Whether what a line of the map names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/records/front-matter.ts';
import { DOCUMENT_CHECKS, POLICY_CHECKS } from './registry.ts';

/** `path`, `path#export`, `schema#property`, `record#key` or `path § Heading`, from the root of the repository. */
export function hasTarget(target: string): boolean {
  const [path = '', symbol, heading] = splitTarget(target);
  if (!existsSync(path)) return false;
  if (heading !== undefined) return hasLine(path, new RegExp(`^#+ ${literally(heading)}$`, 'm'));
  if (symbol === undefined) return true;
  if (path.endsWith('.schema.json'))
    return hasProperty(JSON.parse(readFileSync(path, 'utf8')), symbol.split('.'));
  if (path.endsWith('.md')) return hasKey(path, symbol);
  return hasLine(
    path,
    new RegExp(`^export (?:async )?(?:function|const|type|interface) ${literally(symbol)}\\b`, 'm'),
  );
}

function splitTarget(target: string): readonly [string, string | undefined, string | undefined] {
  const [path = '', heading] = target.split(' § ');
  const [file = '', symbol] = path.split('#');
  return [file, symbol, heading];
}

/** `file › title` below test/: a check of that name, or a title that stands in the file as text. */
export function hasTest(test: string): boolean {
  const [file = '', title = ''] = test.split(' › ');
  const checks = { ...POLICY_CHECKS[file], ...DOCUMENT_CHECKS[file] };
  if (file.startsWith('procedures/')) return title in checks;
  const path = join('test', file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((literal) => text.includes(literal));
}

/** Whether a schema has a property, looking into the items of lists and the values of open mappings. */
function hasProperty(node: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const { properties, items } = node as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly items?: unknown;
  };
  if (properties === undefined) return items !== undefined && hasProperty(items, [first, ...rest]);
  return first in properties && hasProperty(properties[first], rest);
}

function hasKey(path: string, key: string): boolean {
  const matter = readFrontMatter(readFileSync(path, 'utf8'));
  return matter.problem === null && key in matter.data;
}

function hasLine(path: string, pattern: RegExp): boolean {
  return pattern.test(readFileSync(path, 'utf8'));
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
