/** The list of commits of a ref, and one commit with its diff. */
import type { Repository } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { DiffView } from './diff-view.tsx';
import { BranchMenu, CommitLine } from './file-parts.tsx';
import { commitPath, filePath } from './links.ts';
import { Moment } from './moment.tsx';
import { parseDiff } from './parse-diff.ts';
import { notFound } from './problem.tsx';
import { isPlainRevision, type RefAndPath } from './resolve-ref.ts';

const MOST_COMMITS = 100;

export async function commitsPage(host: WebHost, repository: Repository, place: RefAndPath): Promise<Answer> {
  const [commits, branches] = await Promise.all([
    host.git.log(repository, place.sha, MOST_COMMITS + 1),
    host.git.branches(repository),
  ]);
  const body = (
    <>
      <h1>Commits</h1>
      <div class="toolbar">
        <BranchMenu repository={repository} place={place} branches={branches} view="commits" />
      </div>
      <ol class="rows" reversed>
        {commits.slice(0, MOST_COMMITS).map((commit) => (
          <li key={commit.sha} class="row">
            <CommitLine repository={repository} commit={commit} />
          </li>
        ))}
      </ol>
      {commits.length > MOST_COMMITS ? (
        <p class="quiet">The newest {MOST_COMMITS}; git log knows the rest.</p>
      ) : null}
    </>
  );
  return repositoryPage(repository, 'code', `Commits on ${place.ref}`, body);
}

export async function commitPage(host: WebHost, repository: Repository, revision: string): Promise<Answer> {
  const commit = isPlainRevision(revision) ? await host.git.commit(repository, revision) : null;
  if (commit === null) return notFound('no such commit', repository);
  const [parent] = commit.parents;
  const diff = parent === undefined ? null : await host.git.diff(repository, parent, commit.sha);
  const tree = filePath(repository, 'tree', commit.sha, '');
  const body = (
    <>
      <h1>{commit.subject === '' ? '(no subject)' : commit.subject}</h1>
      <p class="quiet">
        {commit.authorName} committed <Moment at={commit.date} />
      </p>
      {commit.body.trim() === '' ? null : <pre class="message">{commit.body.trim()}</pre>}
      <p class="quiet">
        Commit <code class="sha">{commit.sha}</code> · <a href={tree}>Files at this commit</a>
        {commit.parents.map((sha) => (
          <>
            {' · '}parent <a href={commitPath(repository, sha)}>{sha.slice(0, 7)}</a>
          </>
        ))}
      </p>
      <h2>Changes</h2>
      {diff === null ? (
        <p class="empty">
          The first commit of this history: <a href={tree}>all its files</a> are new.
        </p>
      ) : (
        <DiffView
          files={parseDiff(diff)}
          annotations={[]}
          fileHref={(path) => filePath(repository, 'blob', commit.sha, path)}
        />
      )}
    </>
  );
  return repositoryPage(repository, 'code', `${commit.subject} · ${commit.sha.slice(0, 7)}`, body);
}
