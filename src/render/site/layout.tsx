import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';

export interface SiteFacts {
  /** What the site is about: `Find Contacts with AI`. */
  readonly name: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The commit the site shows. */
  readonly commit: string;
  /** How many incidents could not be read: then the site does not tell the whole truth, and says so. */
  readonly unreadable: number;
}

interface PageProps {
  readonly site: SiteFacts;
  readonly title: string;
  /** The way back to the site's root: `''` on the index, `../` one level below. */
  readonly root: string;
  readonly children: ComponentChildren;
}

/** No script, no foreign origin: a page can only show. Data images are the icon in the browser's tab. */
const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath fill=%22%23b3182f%22 d=%22M8 .8 15.2 8 8 15.2.8 8Z%22/%3E%3C/svg%3E';

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
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={`${root}style.css`} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site-header">
          <p>
            <a href={`${root}index.html`}>{site.name}</a>
          </p>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>
            All times are UTC. Made from commit{' '}
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
