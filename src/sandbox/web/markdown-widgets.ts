/** What rendered Markdown needs to work with a keyboard and a screen reader. */
import { eachElement, element, type HtmlRoot } from './markdown-tree.ts';

/** Tables and code scroll inside a box of their own; the boxes of a task list say what they mean. */
export function dressElements(root: HtmlRoot): void {
  eachElement(root, (node) => {
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
    if (node.tagName === 'input') {
      node.properties['ariaLabel'] = node.properties['checked'] === true ? 'Done' : 'Not done';
    }
  });
  wrapTables(root);
}

function wrapTables(parent: { children: HtmlRoot['children'] }): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    wrapTables(child);
    if (child.tagName !== 'table') return child;
    return element('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [child]);
  });
}
