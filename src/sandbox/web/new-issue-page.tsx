/** `/<owner>/<repo>/issues/new`: an issue without a form, unless people are to choose one. */
import type { Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { PageForm, Send, TextField } from './form-parts.tsx';
import { AssigneeFields, LabelFields } from './issue-facts.tsx';
import { choosePath } from './links.ts';
import { readTemplateConfig } from './list-issue-forms.ts';
import type { PageContext } from './page-context.ts';
import { mayPush, mayWriteIssues } from './permissions.ts';
import { PreviewButton, Writing } from './writing.tsx';

const FORM = 'new-issue';

export async function newIssuePage(context: PageContext, repository: Repository): Promise<Answer> {
  const { blankIssues } = await readTemplateConfig(context.host, repository);
  if (!blankIssues && !mayPush(context, repository))
    return { kind: 'redirect', location: choosePath(repository) };
  const body = (
    <>
      <h1>New issue</h1>
      {mayWriteIssues(context, repository) ? (
        <div class="box">
          <PageForm context={context} form={FORM} label="New issue">
            <TextField context={context} form={FORM} name="title" label="Title" required />
            <Writing context={context} repository={repository} form={FORM} label="Description" rows={10} />
            {mayPush(context, repository) ? (
              <>
                <LabelFields context={context} repository={repository} form={FORM} chosen={[]} />
                <AssigneeFields context={context} repository={repository} form={FORM} chosen={[]} />
              </>
            ) : null}
            <div class="buttons">
              <Send main>Open issue</Send>
              <PreviewButton />
            </div>
          </PageForm>
        </div>
      ) : (
        <p class="empty">Choose whom to act as, at the top of the page, to open an issue.</p>
      )}
    </>
  );
  return repositoryPage(repository, 'issues', 'New issue', body);
}
