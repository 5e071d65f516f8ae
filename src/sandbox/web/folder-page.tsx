/** A folder of a repository; at the root, the repository's front page. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import type { Commit, TreeEntry, WebHost } from '../ports.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { BranchMenu, CommitLine, PathTrail } from './file-parts.tsx';
import { fileView } from './file-view.tsx';
import { formatSize } from './format-size.ts';
import { Icon, type IconName } from './icons.tsx';
import { commitsPath, comparePath, filePath, repositoryPath } from './links.ts';
import type { PageContext } from './page-context.ts';
import { mayPush, mayWriteIssues } from './permissions.ts';
import { notFound } from './problem.tsx';
import { type RefAndPath, resolveRef } from './resolve-ref.ts';

/** `/<owner>/<repo>`: the default branch. */
export async function repositoryFrontPage(context: PageContext, repository: Repository): Promise<Answer> {
  const { host } = context;
  const place = await resolveRef(host.git, repository, repository.defaultBranch.split('/'));
  return place === null ? emptyRepository(host, repository) : folderPage(context, repository, place);
}

/** `/<owner>/<repo>/tree/<ref>/<path>`; a path that is a file leads on to its page. */
export async function folderPage(
  context: PageContext,
  repository: Repository,
  place: RefAndPath,
): Promise<Answer> {
  const { host } = context;
  const entries = await host.git.listFolder(repository, place.sha, place.path);
  if (entries === null) {
    const file = await host.git.readFile(repository, place.sha, place.path);
    if (file === null) return notFound('no such folder at this commit', repository);
    return { kind: 'redirect', location: filePath(repository, 'blob', place.ref, place.path) };
  }
  const [commit, branches] = await Promise.all([
    host.git.commit(repository, place.sha),
    host.git.branches(repository),
  ]);
  const isRoot = place.path === '';
  const isBranch = branches.some(({ name }) => name === place.ref);
  const readme = entries.find(
    (entry) => entry.kind === 'file' && /^readme(?:\.md|\.txt)?$/i.test(entry.name),
  );
  const readmeBytes =
    readme === undefined ? null : await host.git.readFile(repository, place.sha, readme.path);
  const body = (
    <>
      {isRoot ? <h1>{repository.fullName}</h1> : <PathTrail repository={repository} place={place} />}
      <div class="toolbar">
        <BranchMenu repository={repository} place={place} branches={branches} view="tree" />
        <a href={commitsPath(repository, place.ref)}>
          <Icon name="commit" /> Commits
        </a>
        {isBranch && mayWriteIssues(context, repository) ? (
          <a href={filePath(repository, 'new', place.ref, place.path)}>
            <Icon name="file" /> New file
          </a>
        ) : null}
        {isRoot && isBranch && place.ref !== repository.defaultBranch && mayPush(context, repository) ? (
          <a href={comparePath(repository, repository.defaultBranch, place.ref)}>
            <Icon name="pull" /> Open a pull request
          </a>
        ) : null}
        {isRoot ? <FrontLinks host={host} repository={repository} /> : null}
      </div>
      <FolderTable repository={repository} place={place} entries={entries} commit={commit} />
      {readme === undefined || readmeBytes === null ? null : (
        <section class="box" aria-label={readme.name}>
          <div class="box-head">
            <h2 class="file-name">{readme.name}</h2>
          </div>
          {fileView(host, repository, { ...place, path: readme.path }, readmeBytes, false)}
        </section>
      )}
    </>
  );
  return repositoryPage(repository, 'code', isRoot ? 'Code' : `${place.path} at ${place.ref}`, body);
}

function FrontLinks({
  host,
  repository,
}: {
  readonly host: WebHost;
  readonly repository: Repository;
}): VNode {
  const { pages } = repository;
  return (
    <>
      {pages === null || !/^https?:/.test(pages.url) ? null : (
        <a href={pages.url}>
          <Icon name="link" /> Published site
        </a>
      )}
      <code class="clone">
        git clone {host.url}
        {repositoryPath(repository)}.git
      </code>
    </>
  );
}

const ICONS: Readonly<Record<TreeEntry['kind'], IconName>> = {
  folder: 'folder',
  file: 'file',
  symlink: 'link',
  submodule: 'commit',
};

interface FolderTableProps {
  readonly repository: Repository;
  readonly place: RefAndPath;
  readonly entries: readonly TreeEntry[];
  readonly commit: Commit | null;
}

function FolderTable({ repository, place, entries, commit }: FolderTableProps): VNode {
  return (
    <div class="box">
      {commit === null ? null : <CommitLine repository={repository} commit={commit} />}
      <table class="files">
        <caption class="for-readers">Files in {place.path === '' ? 'the root folder' : place.path}</caption>
        <thead class="for-readers">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Size</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.name}>
              <td>
                <Icon name={ICONS[entry.kind]} />
                <span class="for-readers">{entry.kind} </span>
                <EntryName repository={repository} place={place} entry={entry} />
              </td>
              <td class="size quiet">{entry.kind === 'file' ? formatSize(entry.size) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type EntryNameProps = Pick<FolderTableProps, 'repository' | 'place'> & { readonly entry: TreeEntry };

function EntryName({ repository, place, entry }: EntryNameProps): VNode {
  // Neither has content in this repository that a page could show: the git reader follows no links.
  if (entry.kind === 'submodule' || entry.kind === 'symlink') return <span>{entry.name}</span>;
  const view = entry.kind === 'folder' ? 'tree' : 'blob';
  return <a href={filePath(repository, view, place.ref, entry.path)}>{entry.name}</a>;
}

function emptyRepository(host: WebHost, repository: Repository): Answer {
  const body = (
    <>
      <h1>{repository.fullName}</h1>
      <p class="empty">This repository has no commit on {repository.defaultBranch} yet.</p>
      <FrontLinks host={host} repository={repository} />
    </>
  );
  return repositoryPage(repository, 'code', 'Code', body);
}
