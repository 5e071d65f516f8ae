/** Keeps the ids of a text apart from those of the page and of other texts on it. */
import { MAIN_ID } from './answer.ts';
import { eachElement, type HtmlElement, type HtmlRoot, stringProperty } from './markdown-tree.ts';

/**
 * Puts `prefix` before every id, before every `#…` link and before the ids that attributes name. The old
 * `<a name>` becomes an id. An id the page itself uses, an empty one, or one given twice, is dropped.
 */
export function prefixIds(prefix: string): (root: HtmlRoot) => void {
  return (root) => {
    const used = new Set<string>([MAIN_ID]);
    eachElement(root, (node) => {
      const id = stringProperty(node, 'id') ?? stringProperty(node, 'name');
      delete node.properties['id'];
      delete node.properties['name'];
      if (id !== null && /^\S+$/.test(id) && !used.has(prefix + id)) {
        used.add(prefix + id);
        node.properties['id'] = prefix + id;
      }
      const href = stringProperty(node, 'href');
      if (href?.startsWith('#') === true && href.length > 1)
        node.properties['href'] = `#${prefix}${href.slice(1)}`;
    });
    eachElement(root, (node) => {
      for (const name of ['ariaDescribedBy', 'ariaLabelledBy']) pointAtIds(node, name, prefix, used);
    });
  };
}

function pointAtIds(node: HtmlElement, name: string, prefix: string, used: ReadonlySet<string>): void {
  const value = node.properties[name];
  if (value === undefined) return;
  const named = (Array.isArray(value) ? value : String(value).split(/\s+/)).map((id) => `${prefix}${id}`);
  const present = named.filter((id) => used.has(id) && id !== MAIN_ID);
  if (present.length === 0) delete node.properties[name];
  else node.properties[name] = present;
}
