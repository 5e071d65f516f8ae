/** How long a comment takes to be a commit on the local GitHub, and what its run asks of the API. */
import type { Exchange } from '../../src/sandbox/http/observe-exchange.ts';
import { type CommentWorld, createCommentWorld } from './comment-world.ts';
import type { Outcome } from './compare.ts';

/** So many comments, one after the other, after one that is not timed. */
const COMMENTS = 20;
/** What a run with one command may ask of the API. */
const MOST_CALLS = 8;
/** What a commit that landed in between may cost more. */
const MOST_MORE = 2;

interface Answered {
  /** From before the comment was sent until its commit was on main and told, in milliseconds. */
  readonly wall: number;
  /** What the job asked of the API, in order; git is no API. */
  readonly calls: readonly string[];
}

/** @param directory to write into; need not be there */
export async function answerComments(directory: string): Promise<readonly Outcome[]> {
  let committed: (() => void) | null = null;
  const world = await createCommentWorld(directory, (exchange) => {
    if (isCommit(exchange)) committed?.();
  });
  const answer = async (body: string): Promise<Answered> => {
    const before = world.github.requests.length;
    const commit = new Promise<number>((done) => {
      committed = () => done(performance.now());
    });
    const start = performance.now();
    await world.say(body);
    // A run that ends without a commit must not be waited for.
    const end = await Promise.race([commit, world.github.idle().then(() => Number.NaN)]);
    await world.github.idle();
    return { wall: end - start, calls: callsOf(world, before) };
  };
  try {
    return await measure(world, answer);
  } finally {
    await world.close();
  }
}

async function measure(
  world: CommentWorld,
  answer: (body: string) => Promise<Answered>,
): Promise<readonly Outcome[]> {
  console.log(`\ncomment to commit on the local GitHub: ${COMMENTS} comments, one after the other`);
  await answer('/note 0');
  const answers: Answered[] = [];
  for (let number = 1; number <= COMMENTS; number++) answers.push(await answer(`/note ${number}`));
  const walls = answers.map(({ wall }) => wall).sort((a, b) => a - b);
  const percentile = (share: number) => walls[Math.ceil(share * walls.length) - 1]?.toFixed(0);
  console.log(`  p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms (told only)`);
  const plain = answers.reduce((most, one) => (one.calls.length > most.calls.length ? one : most));
  let isLanded = false;
  world.github.faults.onWrite = async ({ route }) => {
    if (route.includes('createCommitOnBranch') && !isLanded) {
      isLanded = true;
      await world.land();
    }
    return 'proceed';
  };
  const moved = await answer('/note moved');
  const written = (await world.timeline()).match(/kind: note/g)?.length ?? 0;
  const isComplete = written === COMMENTS + 2 && isLanded && world.github.unmodelled.length === 0;
  return [
    judge(
      'calls of a run with one command',
      plain,
      MOST_CALLS,
      isComplete ? null : `${written} notes on main`,
    ),
    judge('calls when a commit lands in between', moved, plain.calls.length + MOST_MORE, null),
  ];
}

/** Whether this answer tells of a commit, and not of a branch that has moved. */
function isCommit({ request, response }: Exchange): boolean {
  return request.includes('createCommitOnBranch') && !response.includes('"errors"');
}

function callsOf({ github, repository }: CommentWorld, from: number): readonly string[] {
  const jobs = repository.runs
    .filter(({ workflowPath }) => workflowPath.endsWith('/command.yml'))
    .flatMap((run) => run.jobs.map(({ id }) => id));
  return github.requests
    .slice(from)
    .filter(({ jobId, route }) => jobId !== null && jobs.includes(jobId) && !route.startsWith('git '))
    .map(({ method, route }) => `${method} ${route}`);
}

function judge(name: string, { calls }: Answered, most: number, complaint: string | null): Outcome {
  const said = `${calls.length} calls, at most ${most}${complaint === null ? '' : `; ${complaint}`}`;
  const isHolding = calls.length > 0 && calls.length <= most && complaint === null;
  for (const call of calls) console.log(`    ${call}`);
  console.log(`  ${isHolding ? 'ok' : 'NO'}: ${name}: ${said}`);
  return { name, sort: isHolding ? 'holds' : 'broken', said };
}
