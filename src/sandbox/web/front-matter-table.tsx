/** Shows front matter above the text of a file: one row a key, nested values as nested tables and lists. */
import type { ComponentChildren, VNode } from 'preact';
import type { FrontMatter } from './front-matter.ts';
import { ScrollBox } from './scroll-box.tsx';

/** Values nested deeper are shown as JSON: a table in a table in a table is unreadable on a phone. */
const DEEPEST = 3;

export function FrontMatterTable({ frontMatter }: { readonly frontMatter: FrontMatter }): VNode | null {
  if (frontMatter.kind === 'none') return null;
  if (frontMatter.kind === 'raw') {
    return (
      <div class="front-matter">
        <p class="notice notice-warn">This front matter cannot be shown as a table. {frontMatter.reason}</p>
        <ScrollBox label="Front matter">
          <pre>{frontMatter.text}</pre>
        </ScrollBox>
      </div>
    );
  }
  return (
    <ScrollBox label="Front matter" class="front-matter">
      <Mapping values={frontMatter.values} caption="Front matter" depth={1} />
    </ScrollBox>
  );
}

interface MappingProps {
  readonly values: ReadonlyMap<unknown, unknown>;
  readonly caption: string;
  readonly depth: number;
}

function Mapping({ values, caption, depth }: MappingProps): VNode {
  return (
    <table>
      <caption class="for-readers">{caption}</caption>
      <tbody>
        {[...values].map(([key, value]) => (
          <tr key={String(key)}>
            <th scope="row">{breakable(String(key))}</th>
            <td>{show(value, String(key), depth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A long key may go on in the next line after each `_`. */
function breakable(key: string): ComponentChildren {
  return key.split('_').map((word, index) =>
    index === 0 ? (
      word
    ) : (
      <>
        _<wbr />
        {word}
      </>
    ),
  );
}

function show(value: unknown, name: string, depth: number): ComponentChildren {
  if (value === null || value === undefined) return <span class="quiet">empty</span>;
  if (value instanceof Map) {
    if (value.size === 0) return <code>{'{}'}</code>;
    return depth < DEEPEST ? <Mapping values={value} caption={name} depth={depth + 1} /> : asJson(value);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return <code>[]</code>;
    if (depth >= DEEPEST) return asJson(value);
    return (
      <ul>
        {value.map((item: unknown) => (
          <li>{show(item, name, depth + 1)}</li>
        ))}
      </ul>
    );
  }
  return String(value);
}

function asJson(value: unknown): VNode {
  return (
    <code>{JSON.stringify(value, (_key, item: unknown) => (item instanceof Map ? [...item] : item))}</code>
  );
}
