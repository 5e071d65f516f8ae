/**
 * The one place that calls gray-matter. Left to its defaults it evaluates JavaScript front matter, caches what it
 * parsed and hands the cache to the next caller (docs/adr/0004); nothing else may import it, which a test holds.
 */
import matter from 'gray-matter';
import { readYaml, type YamlResult } from './yaml-reader.ts';

function refuse(): never {
  throw new Error('only YAML front matter is read');
}

/**
 * What stands between the two lines of hyphens, read by our reader; null when nothing does. Offsets count from behind
 * the first three hyphens.
 *
 * @param head the file up to its second line of hyphens
 */
export function readWithGrayMatter(head: string): YamlResult | null {
  let result: YamlResult | null = null;
  matter(head, {
    language: 'yaml',
    engines: {
      yaml: {
        parse(source: string): object {
          result = readYaml(source);
          return result.data ?? {};
        },
        stringify: refuse,
      },
      // `---js`, `---javascript` and `---JS` all end at the engine named javascript.
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  return result;
}
