/** How long the longest comments are read for commands: somebody waits for the answer. */
import { readSlashCommands } from '../../src/records/slash-commands.ts';
import { type CommentBody, listCommentBodies } from './comment-bodies.ts';
import type { Outcome } from './compare.ts';

/** Each body is read so often; the shortest time counts, since only the machine makes it longer. */
const RUNS = 3;
/** What is over the bound is read again, up to so often. */
const MOST_RUNS = 10;
/** What a comment may take, in milliseconds. */
const BOUND = 100;
const SHOWN = 5;

interface Reading {
  readonly body: CommentBody;
  /** Milliseconds. */
  readonly wall: number;
  /** How many commands were found; null when it was refused. */
  readonly commands: number | null;
}

/** Reads every body in this process, prints the slowest, and says whether they hold the bound. */
export function readComments(): Outcome {
  const name = 'reading comments of up to 64 KB';
  console.log(`\n${name}, in process, the shortest of ${RUNS} times`);
  const bodies = [...listCommentBodies()];
  // So that what is measured has been compiled.
  for (const body of bodies) if (body.text.length <= 4096) readSlashCommands(body.text);
  const readings = bodies.map(read).sort((one, other) => other.wall - one.wall);
  for (const reading of readings.slice(0, SHOWN)) console.log(`  ${describe(reading)}`);
  console.log('  of what people write:');
  for (const reading of readings) if (reading.body.isOrdinary) console.log(`  ${describe(reading)}`);
  const refused = readings.filter(({ commands }) => commands === null);
  console.log(
    `  ${readings.length} bodies: ${readings.length - refused.length} read, ${refused.length} refused`,
  );
  const worst = readings[0]?.wall ?? 0;
  const unread = refused.filter(({ body }) => body.isOrdinary).map(({ body }) => body.name);
  const complaint = unread.length === 0 ? '' : `; refused: ${unread.join(', ')}`;
  const said = `${worst.toFixed(0)} ms at worst, at most ${BOUND}${complaint}`;
  const isHolding = worst <= BOUND && unread.length === 0;
  console.log(`  ${isHolding ? 'ok' : 'NO'}: ${said}`);
  return { name, sort: isHolding ? 'holds' : 'broken', said };
}

function read(body: CommentBody): Reading {
  let [wall, commands]: [number, number | null] = [Number.POSITIVE_INFINITY, null];
  for (let index = 0; index < RUNS || (wall > BOUND && index < MOST_RUNS); index++) {
    const start = performance.now();
    commands = readSlashCommands(body.text)?.length ?? null;
    wall = Math.min(wall, performance.now() - start);
  }
  return { body, wall, commands };
}

function describe({ body, wall, commands }: Reading): string {
  const size = `${(body.text.length / 1024).toFixed(1)} KB`;
  const found = commands === null ? 'refused' : `${commands} commands`;
  return `${wall.toFixed(0).padStart(4)} ms  ${size.padStart(7)} of ${body.name}: ${found}`;
}
