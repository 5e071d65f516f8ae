import { minutesBetween } from '../../domain/instant.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { longDay, type UtcParts, utcParts } from './moments.tsx';
import { formatMinutes, TIME_WORDS } from './words.ts';

type Times = PublicRecord['times'];

interface Row {
  readonly name: Times[number]['name'];
  readonly at: string;
  readonly parts: UtcParts | null;
}

/** What happened when: one table, a heading row for each day. */
export function Times({ times }: { readonly times: Times }) {
  const started = times[0]?.at;
  return (
    <section aria-labelledby="times">
      <h2 id="times">What happened when</h2>
      <table class="times">
        <thead>
          <tr>
            <th scope="col">Time (UTC)</th>
            <th scope="col">What</th>
            <th scope="col">Since the start</th>
          </tr>
        </thead>
        {groupByDay(times).map(({ day, rows }) => (
          <tbody key={day}>
            <tr class="day">
              <th scope="rowgroup" colSpan={3}>
                {day === '' ? 'Without a day' : longDay(day)}
              </th>
            </tr>
            {rows.map(({ name, at, parts }) => (
              <tr key={name}>
                <td>{parts === null ? at : <time dateTime={parts.utc}>{parts.clock}</time>}</td>
                <th scope="row">{TIME_WORDS[name]}</th>
                <td>{at === started ? '–' : sinceStart(started, at)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function sinceStart(started: string | undefined, at: string): string {
  const minutes = minutesBetween(started, at);
  if (minutes === null) return '–';
  return minutes > 0 ? `+${formatMinutes(minutes)}` : formatMinutes(minutes);
}

function groupByDay(times: Times): readonly { readonly day: string; readonly rows: readonly Row[] }[] {
  const groups: { readonly day: string; readonly rows: Row[] }[] = [];
  for (const { name, at } of times) {
    const parts = utcParts(at);
    const day = parts?.day ?? '';
    const last = groups.at(-1);
    if (last?.day === day) last.rows.push({ name, at, parts });
    else groups.push({ day, rows: [{ name, at, parts }] });
  }
  return groups;
}
