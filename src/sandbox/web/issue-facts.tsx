/** Labels and assignees of an issue or pull request, and the forms that change them. */
import type { VNode } from 'preact';
import type { Issue, Repository } from '../model.ts';
import { compare } from './checks.ts';
import { UserLink } from './conversation.tsx';
import { Choices, PageForm, Send, TextField } from './form-parts.tsx';
import { ColourSpot } from './icons.tsx';
import { Labels } from './issue-list-page.tsx';
import type { PageContext } from './page-context.ts';
import { assignable, mayPush } from './permissions.ts';
import { Unfold } from './writing.tsx';

interface IssueFactsProps {
  readonly context: PageContext;
  readonly issue: Issue;
}

export function IssueFacts({ context, issue }: IssueFactsProps): VNode | null {
  const mayEdit = mayPush(context, issue.repository);
  if (!mayEdit && issue.labels.length + issue.assignees.length === 0) return null;
  return (
    <dl class="facts">
      {issue.labels.length === 0 && !mayEdit ? null : (
        <div>
          <dt>Labels</dt>
          <dd>
            {issue.labels.length === 0 ? <span class="quiet">none </span> : <Labels issue={issue} />}
            {mayEdit ? <LabelsForm context={context} issue={issue} /> : null}
          </dd>
        </div>
      )}
      {issue.assignees.length === 0 && !mayEdit ? null : (
        <div>
          <dt>Assignees</dt>
          <dd>
            {issue.assignees.length === 0 ? <span class="quiet">nobody </span> : null}
            {issue.assignees.map((user, index) => (
              <>
                {index === 0 ? '' : ', '}
                <UserLink user={user} />
              </>
            ))}
            {mayEdit ? <AssigneesForm context={context} issue={issue} /> : null}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface LabelFieldsProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly form: string;
  readonly chosen: readonly string[];
}

/** All labels of the repository to tick, and a field for new ones. */
export function LabelFields({ context, repository, form, chosen }: LabelFieldsProps): VNode {
  const labels = [...repository.labels.values()].sort((one, other) => compare(one.name, other.name));
  return (
    <>
      {labels.length === 0 ? null : (
        <Choices
          context={context}
          form={form}
          name="labels"
          legend="Labels"
          type="checkbox"
          choices={labels.map(({ name, color }) => ({
            value: name,
            label: (
              <>
                <ColourSpot colour={color} /> {name}
              </>
            ),
            chosen: chosen.includes(name),
          }))}
        />
      )}
      <TextField
        context={context}
        form={form}
        name="more"
        label="New labels"
        hint="Several with commas between."
      />
    </>
  );
}

function LabelsForm({ context, issue }: IssueFactsProps): VNode {
  const chosen = issue.labels.map(({ name }) => name);
  return (
    <Unfold context={context} form="labels" summary="Change labels">
      <PageForm context={context} form="labels" label="Change labels">
        <LabelFields context={context} repository={issue.repository} form="labels" chosen={chosen} />
        <div class="buttons">
          <Send main>Save labels</Send>
        </div>
      </PageForm>
    </Unfold>
  );
}

interface AssigneeFieldsProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly form: string;
  readonly chosen: readonly string[];
}

export function AssigneeFields({ context, repository, form, chosen }: AssigneeFieldsProps): VNode {
  return (
    <Choices
      context={context}
      form={form}
      name="assignees"
      legend="Assignees"
      type="checkbox"
      choices={assignable(context, repository).map(({ login }) => ({
        value: login,
        label: login,
        chosen: chosen.includes(login),
      }))}
    />
  );
}

function AssigneesForm({ context, issue }: IssueFactsProps): VNode {
  const chosen = issue.assignees.map(({ login }) => login);
  return (
    <Unfold context={context} form="assignees" summary="Change assignees">
      <PageForm context={context} form="assignees" label="Change assignees">
        <AssigneeFields context={context} repository={issue.repository} form="assignees" chosen={chosen} />
        <div class="buttons">
          <Send main>Save assignees</Send>
        </div>
      </PageForm>
    </Unfold>
  );
}
