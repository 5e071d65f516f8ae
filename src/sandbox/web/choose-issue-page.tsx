/** `/<owner>/<repo>/issues/new/choose`: the issue forms of a repository. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import type { IssueForm } from './issue-form-model.ts';
import { FileNotes } from './issue-form-page.tsx';
import { newIssuePath } from './links.ts';
import { listIssueTemplates } from './list-issue-forms.ts';
import type { PageContext } from './page-context.ts';
import { mayPush } from './permissions.ts';

export async function chooseIssuePage(context: PageContext, repository: Repository): Promise<Answer> {
  const { forms, markdown, config } = await listIssueTemplates(context.host, repository);
  const usable = forms.flatMap((each) => (each.kind === 'form' ? [each.form] : []));
  const problems = forms.flatMap((each) => (each.kind === 'unusable' ? [each.problem] : []));
  const notes = [
    ...config.notModelled,
    ...markdown.map((path) => `${path}: the sandbox does not model templates in Markdown.`),
  ];
  const hasBlank = config.blankIssues || mayPush(context, repository);
  const body = (
    <>
      <h1>New issue</h1>
      <FileNotes notes={problems} isBad />
      <FileNotes notes={notes} />
      {usable.length === 0 && !hasBlank ? (
        <p class="empty">None here.</p>
      ) : (
        <ul class="rows">
          {usable.map((form) => (
            <FormRow key={form.file} repository={repository} form={form} />
          ))}
          {hasBlank ? (
            <li class="row">
              <p class="row-title">
                <a href={newIssuePath(repository, null)}>Blank issue</a>
              </p>
              <p class="quiet">
                {config.blankIssues ? 'Without a form.' : 'Without a form: for maintainers only.'}
              </p>
            </li>
          ) : null}
        </ul>
      )}
    </>
  );
  return repositoryPage(repository, 'issues', 'New issue', body);
}

interface FormRowProps {
  readonly repository: Repository;
  readonly form: IssueForm;
}

function FormRow({ repository, form }: FormRowProps): VNode {
  return (
    <li class="row">
      <p class="row-title">
        <a href={newIssuePath(repository, form.file)}>{form.name}</a>
      </p>
      <p class="quiet">{form.description}</p>
    </li>
  );
}
