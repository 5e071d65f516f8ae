/**
 * Who is mentioned in a text. GitHub looks for names in the rendered text, and not in code or links
 * (docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams;
 * github.com/gjtorikian/html-pipeline, the mention filter that GitHub published). What a quote says counts; HTML
 * comments are no text.
 */
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

/** The elements whose text holds no names and no numbers of issues. */
export const VERBATIM: ReadonlySet<string> = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'tt']);
/** What stands before a name or a number makes it a part of a word or an address. */
export const BEFORE_NAME = '(?<![\\w/&@.#-])';
/** A login with its `@`; what follows may not go on as a word or an address. */
export const NAME = '@([A-Za-z\\d](?:[A-Za-z\\d-]{0,38}))';
export const AFTER_NAME = '(?![\\w/-])';
const MENTION = new RegExp(`${BEFORE_NAME}${NAME}${AFTER_NAME}`, 'g');

/** In UTF-16 units; at this length ordinary prose takes about a second. */
const LONGEST = 100_000;
/** A line that opens a hundred quotes and lists: the parser's time grows with the square of the depth. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}/m;

/** True for Markdown that would take too long to parse: the pages show it as it is, and it mentions nobody. */
export function isTooMuch(markdown: string): boolean {
  return markdown.length > LONGEST || TOO_DEEP.test(markdown);
}

type Tree = Parameters<ReturnType<typeof rehypeRaw>>[0];
type Branch = Extract<Tree | Tree['children'][number], { readonly children: unknown }>;

function textsOf(branch: Branch): readonly string[] {
  return branch.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' && !VERBATIM.has(child.tagName) ? textsOf(child) : [];
  });
}

const parser = remark().use(remarkGfm);
const toTree = remark().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** The logins in lower case, each once; whether somebody has that login is not asked here. */
export function mentionsIn(markdown: string): ReadonlySet<string> {
  // A name may be written with an entity: `&commat;ada`.
  if (!/[@&]/.test(markdown) || isTooMuch(markdown)) return new Set();
  try {
    const tree = toTree.runSync(parser.parse(markdown)) as unknown as Tree;
    const names = textsOf(tree).flatMap((text) => [...text.matchAll(MENTION)].map(([, login = '']) => login));
    return new Set(names.map((login) => login.toLowerCase()));
  } catch (error) {
    // Deep nesting of another kind exhausts the stack of the recursive parsers: somebody's input, not our bug.
    if (!(error instanceof RangeError)) throw error;
    return new Set();
  }
}
