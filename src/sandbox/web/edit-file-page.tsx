/** `/<owner>/<repo>/edit/<branch>/<path>` and `/new/<branch>/<folder>`: writing a file and committing it. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { PathTrail } from './file-parts.tsx';
import { isEditable } from './file-view.tsx';
import { Choices, PageForm, Send, TextArea, TextField } from './form-parts.tsx';
import { filePath } from './links.ts';
import { enteredIn, type PageContext } from './page-context.ts';
import { mayPush, mayWriteIssues } from './permissions.ts';
import { notFound } from './problem.tsx';
import type { RefAndPath } from './resolve-ref.ts';

const FORM = 'commit';

async function isBranch(context: PageContext, repository: Repository, name: string): Promise<boolean> {
  const branches = await context.host.git.branches(repository);
  return branches.some((branch) => branch.name === name);
}

export async function editFilePage(
  context: PageContext,
  repository: Repository,
  place: RefAndPath,
): Promise<Answer> {
  const bytes = await context.host.git.readFile(repository, place.sha, place.path);
  if (bytes === null) return notFound('no such file on this branch', repository);
  const title = `Edit ${place.path} on ${place.ref}`;
  if (!(await isBranch(context, repository, place.ref))) {
    return notFound('no branch of that name; only files on branches can be edited', repository);
  }
  const body = (
    <>
      <PathTrail repository={repository} place={place} />
      {isEditable(bytes) ? (
        <CommitForm
          context={context}
          repository={repository}
          place={place}
          content={bytes.toString('utf8')}
        />
      ) : (
        <p class="empty">This file is binary or too large to be edited here.</p>
      )}
    </>
  );
  // On top of the commit that is shown, whatever comes after: the form must not follow the branch.
  return { ...repositoryPage(repository, 'code', title, body), holdsStill: true };
}

export async function newFilePage(
  context: PageContext,
  repository: Repository,
  place: RefAndPath,
): Promise<Answer> {
  if (!(await isBranch(context, repository, place.ref))) {
    return notFound('no branch of that name; files can be added to branches only', repository);
  }
  const body = (
    <>
      <h1>New file</h1>
      <CommitForm context={context} repository={repository} place={place} content={null} />
    </>
  );
  const title = `New file in ${place.path || 'the root'} on ${place.ref}`;
  return { ...repositoryPage(repository, 'code', title, body), holdsStill: true };
}

interface CommitFormProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly place: RefAndPath;
  /** Null for a file that is new. */
  readonly content: string | null;
}

function CommitForm({ context, repository, place, content }: CommitFormProps): VNode {
  if (!mayWriteIssues(context, repository)) {
    return <p class="empty">Choose whom to act as, at the top of the page, to change files.</p>;
  }
  const isNew = content === null;
  const name = place.path.split('/').at(-1) ?? '';
  const mayCommit = mayPush(context, repository);
  const field = { context, form: FORM };
  return (
    <div class="box">
      <PageForm context={context} form={FORM} label={isNew ? 'New file' : `Edit ${place.path}`}>
        {/* The commit that was looked at: when the branch has moved on since, nothing is overwritten. */}
        <input type="hidden" name="base" value={enteredIn(context, FORM, 'base', place.sha)} />
        {isNew ? (
          <TextField
            {...field}
            name="path"
            label="Path"
            value={place.path === '' ? '' : `${place.path}/`}
            hint="With its folders: incidents/2026/INC-2026-0042/incident.md"
            required
          />
        ) : null}
        <TextArea {...field} name="content" label="Content" value={content ?? ''} rows={20} code />
        <TextField
          {...field}
          name="message"
          label="Commit message"
          hint={isNew ? 'Left empty, it is "Create" and the name.' : `Left empty, it is "Update ${name}".`}
        />
        <Choices
          {...field}
          name="where"
          legend="Where the commit goes"
          type="radio"
          choices={[
            ...(mayCommit ? [{ value: 'direct', label: `Directly to ${place.ref}`, chosen: false }] : []),
            {
              value: 'pull',
              label: mayCommit ? 'To a new branch, with a pull request' : 'To a fork, with a pull request',
              chosen: true,
            },
          ]}
        />
        <TextField
          {...field}
          name="branch"
          label="Name of the new branch"
          hint="Left empty, one is made up."
        />
        <div class="buttons">
          <Send main>Commit</Send>
          <a class="button" href={filePath(repository, isNew ? 'tree' : 'blob', place.ref, place.path)}>
            Cancel
          </a>
        </div>
      </PageForm>
    </div>
  );
}
