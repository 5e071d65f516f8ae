/** Looks how deep YAML is nested before it is composed. */
import { type CST, Parser } from 'yaml';

/** No workflow, form or record of people is near it. */
const DEEPEST = 64;

type Node = CST.Document | CST.Token;

function childrenOf(node: Node): readonly Node[] {
  const inside =
    'items' in node ? node.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [];
  return 'value' in node && node.value !== undefined ? [...inside, node.value] : inside;
}

/**
 * True for YAML that must not be composed. The composer calls itself for every level; near the end of the stack that
 * is no error to be caught: the engine ends the process when it has to compile a regular expression there. The parser
 * below it keeps a stack of its own.
 */
export function isTooDeep(text: string): boolean {
  let level: readonly Node[] = [...new Parser().parse(text)].flatMap((token) =>
    token.type === 'document' ? [token] : [],
  );
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}
