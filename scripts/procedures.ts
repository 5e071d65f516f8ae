/**
 * Holds the map of the procedures, docs/procedures.md, against the document it maps, which is not part of this
 * repository. What CI holds it against is the document's outline, test/procedures/outline.json.
 *
 *   npx tsx scripts/procedures.ts FILE            document, outline and map; counts by section
 *   npx tsx scripts/procedures.ts                 outline and map
 *   npx tsx scripts/procedures.ts --outline FILE  writes the outline
 *   npx tsx scripts/procedures.ts --count         writes the counts at the map's head
 *
 * Exits 1 when anything is missing, 2 when called otherwise.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareMap, compareOutline, countStates, type Outline, renderCounts } from './procedures/compare.ts';
import { type MapRow, parseMap } from './procedures/map.ts';
import { readOutline } from './procedures/outline.ts';

const MAP = 'docs/procedures.md';
const OUTLINE = 'test/procedures/outline.json';
const COUNTS = /(?<=<!-- counts -->\n\n)[\s\S]*?(?=\n\n<!-- \/counts -->)/;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { outline: { type: 'boolean' }, count: { type: 'boolean' } },
    });
    const [file] = positionals;
    const isOutline = values.outline === true;
    const isCount = values.count === true;
    const fits = isOutline ? file !== undefined && !isCount : !isCount || file === undefined;
    return positionals.length <= 1 && fits ? { file, isOutline, isCount } : null;
  } catch {
    return null;
  }
}

function writeOutline(file: string): void {
  const items = readOutline(readFileSync(file, 'utf8'));
  const outline: Outline = Object.fromEntries(items.map(({ id, fingerprint }) => [id, fingerprint]));
  writeFileSync(OUTLINE, `${JSON.stringify(outline, null, 2)}\n`);
  console.log(`wrote ${OUTLINE}: ${items.length} items`);
}

function writeCounts(): void {
  const text = readFileSync(MAP, 'utf8');
  const counts = renderCounts(countStates(parseMap(text).rows));
  writeFileSync(
    MAP,
    text.replace(COUNTS, () => counts),
  );
  console.log(counts);
}

/** Prints what is wrong and how far each section is; whether nothing is wrong. */
function check(file: string | undefined): boolean {
  const outline = JSON.parse(readFileSync(OUTLINE, 'utf8')) as Outline;
  const text = readFileSync(MAP, 'utf8');
  const { rows, problems } = parseMap(text);
  const items = file === undefined ? [] : readOutline(readFileSync(file, 'utf8'));
  const wrong = [
    ...(file === undefined ? [] : compareOutline(outline, items).map((one) => `${file}: ${one}`)),
    ...problems.map((one) => `${MAP}:${one}`),
    ...compareMap(rows, file === undefined ? Object.keys(outline) : items.map(({ id }) => id)).map(
      (one) => `${MAP}: ${one}`,
    ),
    ...(COUNTS.exec(text)?.[0] === renderCounts(countStates(rows))
      ? []
      : [`${MAP}: the counts at its head are not those of its rows (--count writes them)`]),
  ];
  for (const [section, own] of bySection(rows)) {
    const { items: all, titles, done, begun, planned } = countStates(own);
    const figures = [
      `${all} items`,
      `${titles} titles`,
      `${done} done`,
      `${begun} begun`,
      `${planned} planned`,
    ];
    console.log(`${section.padEnd(38)} ${figures.map((figure) => figure.padStart(11)).join(' ')}`);
  }
  console.log(renderCounts(countStates(rows)));
  for (const one of wrong) console.error(one);
  console.log(wrong.length === 0 ? 'Nothing is missing.' : `${wrong.length} wrong.`);
  return wrong.length === 0;
}

function bySection(rows: readonly MapRow[]): ReadonlyMap<string, readonly MapRow[]> {
  const sections = new Map<string, MapRow[]>();
  for (const row of rows) {
    const name = row.id.split('/')[0] ?? '';
    const own = sections.get(name);
    if (own === undefined) sections.set(name, [row]);
    else own.push(row);
  }
  return sections;
}

const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  console.error('usage: npx tsx scripts/procedures.ts [FILE | --outline FILE | --count]');
  process.exitCode = 2;
} else if (asked.file !== undefined && !existsSync(asked.file)) {
  console.error(`There is no file ${asked.file}.`);
  process.exitCode = 2;
} else if (asked.isOutline && asked.file !== undefined) writeOutline(asked.file);
else if (asked.isCount) writeCounts();
else process.exitCode = check(asked.file) ? 0 : 1;
