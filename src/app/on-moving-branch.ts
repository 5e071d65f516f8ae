import type { Clock, Log } from './ports.ts';

/** How long a commit is tried against a moving branch (design §6). */
const PATIENCE_MILLISECONDS = 90_000;

/** What an attempt comes to when somebody else has committed since. */
export const MOVED = Symbol('the branch has moved');

/**
 * Tries what has to be worked out from a head and committed upon that head, anew for every head there is meanwhile: never
 * forced, never from an older one.
 *
 * @param first what is known of the head when it begins
 * @param again the same of the head as it is by now
 * @param what is to be committed, for the log: `"Link INC-2026-0042 to its issue"`
 * @throws Error when the branch kept moving for 90 s
 */
export async function onMovingBranch<Known, Result>(
  first: Known,
  attempt: (known: Known) => Promise<Result | typeof MOVED>,
  again: (known: Known) => Promise<Known>,
  what: string,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Result> {
  const start = clock.now();
  let known = first;
  for (let tries = 0; ; tries++) {
    const result = await attempt(known);
    if (result !== MOVED) return result;
    if (clock.now() - start > PATIENCE_MILLISECONDS) {
      throw new Error(
        'The branch kept moving for 90 s; nothing was committed. Run again: only what is missing is done.',
      );
    }
    log.info(`The branch moved while ${what} was prepared; reading again`);
    // The first retry is immediate: most conflicts are a single commit that slipped in.
    if (tries > 0) await clock.sleep(Math.min(8000, 250 * 2 ** tries) * (0.5 + clock.random()));
    known = await again(known);
  }
}
