import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { formatInstant, parseInstant } from '../../domain/instant.ts';

export interface SiteFacts {
  /** What the site is about: `Find Contacts with AI`. */
  readonly name: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The commit the site shows. */
  readonly commit: string;
}

interface PageProps {
  readonly site: SiteFacts;
  readonly title: string;
  /** The way back to the site's root: `''` on the index, `../` one level below. */
  readonly root: string;
  readonly children: ComponentChildren;
}

/** No script, no foreign origin: a page can only show. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A whole HTML document. */
export function renderPage(props: PageProps): string {
  return `<!DOCTYPE html>\n${render(<Page {...props} />)}\n`;
}

function Page({ site, title, root, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${root}style.css`} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site-header">
          <a href={`${root}index.html`}>{site.name}</a>
          <span class="muted">Incidents</span>
        </header>
        <main id="main">{children}</main>
        <footer class="muted">
          <p>
            All times in UTC. Rendered from commit{' '}
            <a href={`${site.repositoryUrl}/commit/${site.commit}`}>
              <code>{site.commit.slice(0, 10)}</code>
            </a>{' '}
            of <a href={site.repositoryUrl}>the repository</a>.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** An instant in UTC, readable by people and machines: `2 Mar 2026, 09:14 UTC`. */
export function Moment({ at }: { readonly at: string }) {
  const milliseconds = parseInstant(at);
  if (milliseconds === null) return <span>{at}</span>;
  const utc = formatInstant(milliseconds);
  return <time dateTime={utc}>{readable(utc)}</time>;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function readable(utc: string): string {
  return `${Number(utc.slice(8, 10))} ${MONTHS[Number(utc.slice(5, 7)) - 1]} ${utc.slice(0, 4)}, ${utc.slice(11, 16)} UTC`;
}

/** A word with a shape and a colour: the shape and the word carry the meaning alone. */
export function Badge({ tone, shape, children }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{shape}</span> {children}
    </span>
  );
}

interface BadgeProps {
  readonly tone: 'critical' | 'high' | 'medium' | 'low' | 'good' | 'plain';
  readonly shape: string;
  readonly children: ComponentChildren;
}
