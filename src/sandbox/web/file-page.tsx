/** `/<owner>/<repo>/blob/<ref>/<path>` and `/raw/`. */
import type { Repository } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { BranchMenu, PathTrail } from './file-parts.tsx';
import { fileView, isEditable, isMarkdown } from './file-view.tsx';
import { formatSize } from './format-size.ts';
import { filePath } from './links.ts';
import type { PageContext } from './page-context.ts';
import { mayWriteIssues } from './permissions.ts';
import { notFound } from './problem.tsx';
import type { RefAndPath } from './resolve-ref.ts';

/** `plain`: the parameter `?plain=1`, the source of a Markdown file. A path that is a folder leads to its page. */
export async function filePage(
  context: PageContext,
  repository: Repository,
  place: RefAndPath,
  plain: boolean,
): Promise<Answer> {
  const { host } = context;
  const bytes = await host.git.readFile(repository, place.sha, place.path);
  if (bytes === null) {
    const entries = await host.git.listFolder(repository, place.sha, place.path);
    if (entries === null) return notFound('no such file at this commit', repository);
    return { kind: 'redirect', location: filePath(repository, 'tree', place.ref, place.path) };
  }
  const branches = await host.git.branches(repository);
  const onBranch = branches.some(({ name }) => name === place.ref);
  const address = filePath(repository, 'blob', place.ref, place.path);
  const body = (
    <>
      <PathTrail repository={repository} place={place} />
      <div class="toolbar">
        <BranchMenu repository={repository} place={place} branches={branches} view="blob" />
        {isMarkdown(place.path) ? (
          <nav class="switch" aria-label="View">
            <a href={address} aria-current={plain ? undefined : 'true'}>
              Preview
            </a>
            <a href={`${address}?plain=1`} aria-current={plain ? 'true' : undefined}>
              Source
            </a>
          </nav>
        ) : null}
        <a href={filePath(repository, 'raw', place.ref, place.path)}>Raw</a>
        <span class="quiet">{formatSize(bytes.length)}</span>
        {onBranch && isEditable(bytes) && mayWriteIssues(context, repository) ? (
          <a class="button" href={filePath(repository, 'edit', place.ref, place.path)}>
            Edit
          </a>
        ) : null}
      </div>
      <div class="box">{fileView(host, repository, place, bytes, plain)}</div>
    </>
  );
  const title = `${plain ? 'Source of ' : ''}${place.path} at ${place.ref}`;
  return repositoryPage(repository, 'code', title, body);
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * The bytes as they are. Images keep their type so that a README can show them; everything else is plain text, and
 * a policy with `sandbox` keeps a drawing from running a script.
 */
export async function rawFile(host: WebHost, repository: Repository, place: RefAndPath): Promise<Answer> {
  const bytes = await host.git.readFile(repository, place.sha, place.path);
  if (bytes === null) return notFound('no such file at this commit', repository);
  const extension = /\.([a-z]+)$/i.exec(place.path)?.[1]?.toLowerCase() ?? '';
  return {
    kind: 'bytes',
    contentType: IMAGE_TYPES[extension] ?? 'text/plain; charset=utf-8',
    bytes,
    policy: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
}
