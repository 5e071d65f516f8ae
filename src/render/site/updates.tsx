import type { PublicUpdate } from '../../domain/public-record.ts';
import { Moment } from './moments.tsx';
import { STATUS_WORDS } from './words.ts';

interface UpdatesProps {
  readonly updates: readonly PublicUpdate[];
  /** Markdown to HTML that is safe to publish. */
  readonly toHtml: (markdown: string) => string;
}

/** What users were told, the latest first: that is what somebody comes for while it lasts. */
export function Updates({ updates, toHtml }: UpdatesProps) {
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">Updates</h2>
      <ol class="updates" reversed>
        {updates.toReversed().map(({ at, status, text }) => (
          <li key={`${at} ${text}`}>
            <p class="meta">
              {status === null ? null : <strong>{STATUS_WORDS[status]} · </strong>}
              <Moment at={at} />
            </p>
            <div class="prose" dangerouslySetInnerHTML={{ __html: toHtml(text) }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
