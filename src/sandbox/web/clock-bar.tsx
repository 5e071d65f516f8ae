/** The sandbox's clock, and the buttons that move it. */
import type { VNode } from 'preact';
import type { WebClock } from '../ports.ts';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';

/** What the buttons say, and by how many minutes they move the clock. */
export const CLOCK_STEPS: readonly { readonly label: string; readonly minutes: number }[] = [
  { label: '+5 min', minutes: 5 },
  { label: '+30 min', minutes: 30 },
  { label: '+2 h', minutes: 120 },
  { label: '+1 day', minutes: 1440 },
];

export function ClockBar({
  context,
  clock,
}: {
  readonly context: PageContext;
  readonly clock: WebClock;
}): VNode {
  // To the minute: a page is not another one because a second has passed.
  const minute = `${clock.now().slice(0, 16)}:00Z`;
  return (
    <form class="clock" method="post" action="/-/clock" aria-label="Clock of the sandbox">
      <input type="hidden" name="token" value={context.visitor.token} />
      <input type="hidden" name="back" value={context.address} />
      <span>
        Clock: <Moment at={minute} />
      </span>
      {CLOCK_STEPS.map(({ label, minutes }) => (
        <button key={label} type="submit" name="minutes" value={minutes}>
          {label}
        </button>
      ))}
    </form>
  );
}
