/** `/<owner>/<repo>/compare/<base>...<head>`: what a pull request would change, and the form that opens it. */
import type { Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { DiffView } from './diff-view.tsx';
import { BranchLink } from './file-parts.tsx';
import { PageForm, Send, TextField } from './form-parts.tsx';
import { filePath, issuePath } from './links.ts';
import type { PageContext } from './page-context.ts';
import { parseDiff } from './parse-diff.ts';
import { mayPush } from './permissions.ts';
import { notFound, notModelled } from './problem.tsx';
import { PreviewButton, Writing } from './writing.tsx';

const FORM = 'new-pull';

export interface Comparison {
  readonly base: string;
  readonly head: string;
}

/** Two branches of one repository; null for anything else that github.com compares. */
export function readComparison(rest: readonly string[]): Comparison | null {
  const [base, head, ...surplus] = rest.join('/').split('...');
  if (!base || !head || surplus.length > 0 || head.includes(':')) return null;
  return { base, head };
}

export async function newPullPage(
  context: PageContext,
  repository: Repository,
  rest: readonly string[],
): Promise<Answer> {
  const comparison = readComparison(rest);
  if (comparison === null) return notModelled(`the comparison ${rest.join('/')}`, repository);
  const { git } = context.host;
  const branches = await git.branches(repository);
  const [base, head] = [comparison.base, comparison.head].map((wanted) =>
    branches.find(({ name }) => name === wanted),
  );
  if (base === undefined || head === undefined) return notFound('no such two branches', repository);
  const commit = await git.commit(repository, head.sha);
  const files = parseDiff(await git.diff(repository, base.sha, head.sha));
  const open = [...repository.issues.values()].find(
    ({ state, pullRequest: pull }) =>
      state === 'open' &&
      pull?.headRepository.id === repository.id &&
      pull.headRef === head.name &&
      pull.baseRef === base.name,
  );
  const body = (
    <>
      <h1>New pull request</h1>
      <p class="lead">
        <span>
          To merge <BranchLink repository={repository} name={head.name} fork={false} /> into{' '}
          <BranchLink repository={repository} name={base.name} fork={false} />
        </span>
      </p>
      {open === undefined ? null : (
        <p class="notice">
          There is one already: <a href={issuePath(open)}>{open.title}</a>
        </p>
      )}
      {open === undefined && mayPush(context, repository) ? (
        <div class="box">
          <PageForm context={context} form={FORM} label="New pull request">
            <TextField
              context={context}
              form={FORM}
              name="title"
              label="Title"
              value={commit?.subject ?? ''}
              required
            />
            <Writing context={context} repository={repository} form={FORM} label="Description" rows={8} />
            <div class="buttons">
              <Send main>Open pull request</Send>
              <PreviewButton />
            </div>
          </PageForm>
        </div>
      ) : null}
      <section aria-labelledby="changes">
        <h2 id="changes">Changes</h2>
        <DiffView
          files={files}
          annotations={[]}
          fileHref={(path) => filePath(repository, 'blob', head.sha, path)}
        />
      </section>
    </>
  );
  return repositoryPage(repository, 'pulls', `New pull request: ${head.name} into ${base.name}`, body);
}
