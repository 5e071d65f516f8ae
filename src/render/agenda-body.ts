/** The body of a new postmortem: the agenda of the policy, with the template's questions where it has them. */

export interface AgendaItem {
  readonly title: string;
  readonly points: readonly string[];
}

/**
 * Every item of the agenda as a heading with its points below it. What the template says below a heading of the same
 * words stays; a heading it does not have gets a question of its own. What stands before its first heading stays, too.
 *
 * @param template the body of the template
 */
export function renderAgendaBody(template: string, agenda: readonly AgendaItem[]): string {
  const { before, blocks } = splitByHeadings(template);
  const under = (depth: number, title: string) => blocks.get(`${depth} ${title.toLowerCase()}`);
  const sections = agenda.flatMap(({ title, points }) => [
    ...block(`## ${title}`, under(2, title) ?? (points.length === 0 ? question(title) : '')),
    ...points.flatMap((point) => block(`### ${point}`, under(3, point) ?? question(point))),
  ]);
  return `${[...(before === '' ? [] : [before]), ...sections].join('\n\n')}\n`;
}

function block(heading: string, text: string): readonly string[] {
  return text === '' ? [heading] : [heading, text];
}

/** A comment counts as nothing written yet. */
function question(title: string): string {
  return `<!-- ${title.replaceAll('--', '–').replaceAll('>', '')}: what is there to say? -->`;
}

/** The text below each heading, by its depth and its words in lower case; line ends become `\n`. */
function splitByHeadings(body: string): {
  readonly before: string;
  readonly blocks: ReadonlyMap<string, string>;
} {
  const blocks = new Map<string, string[]>();
  const before: string[] = [];
  let current = before;
  for (const line of body.split(/\r?\n/)) {
    const [, signs = '', title = ''] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
    if (signs === '') current.push(line);
    else {
      current = [];
      blocks.set(`${signs.length} ${title.toLowerCase()}`, current);
    }
  }
  const joined = [...blocks].map(([key, lines]) => [key, lines.join('\n').trim()] as const);
  return { before: before.join('\n').trim(), blocks: new Map(joined) };
}

/** A document with a heading for each of the sections that it must have and does not, at its end. */
export function addSections(document: string, sections: readonly string[]): string {
  const { blocks } = splitByHeadings(document);
  const titles = new Set([...blocks.keys()].map((key) => key.slice(2)));
  const missing = [...new Set(sections)].filter((title) => !titles.has(title.toLowerCase()));
  if (missing.length === 0) return document;
  const added = missing.map((title) => `## ${title}\n\n${question(title)}\n`);
  return `${document.trimEnd()}\n\n${added.join('\n')}`;
}
