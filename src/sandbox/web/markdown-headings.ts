/** Fits a text's headings into the page that shows it. */
import { eachElement, type HtmlRoot, textOf } from './markdown-tree.ts';

/**
 * Renumbers headings so that the highest is `highest` and none skips a level, and gives each the anchor GitHub
 * gives it (docs.github.com/get-started/writing-on-github, "Section links").
 */
export function setHeadingLevels(highest: number): (root: HtmlRoot) => void {
  return (root) => {
    const open: number[] = [];
    const used = new Map<string, number>();
    eachElement(root, (heading) => {
      const level = /^h([1-6])$/.exec(heading.tagName)?.[1];
      if (level === undefined) return;
      while ((open.at(-1) ?? 0) >= Number(level)) open.pop();
      open.push(Number(level));
      heading.tagName = `h${Math.min(6, highest + open.length - 1)}`;
      // The heading of the footnotes has an id that the footnotes point at.
      if (heading.properties['id'] === undefined) heading.properties['id'] = anchor(textOf(heading), used);
    });
  };
}

function anchor(title: string, used: Map<string, number>): string {
  const base = title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  const count = used.get(base) ?? 0;
  used.set(base, count + 1);
  return count === 0 ? base : `${base}-${count}`;
}
