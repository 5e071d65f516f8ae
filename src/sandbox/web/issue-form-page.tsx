/** `/<owner>/<repo>/issues/new?template=<file>`: an issue form to fill in. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { Choices, PageForm, SelectField, Send, TextArea, TextField } from './form-parts.tsx';
import type { FormElement, FormField, IssueForm } from './issue-form-model.ts';
import { choosePath } from './links.ts';
import { findIssueForm } from './list-issue-forms.ts';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import type { PageContext } from './page-context.ts';
import { mayWriteIssues } from './permissions.ts';
import { notFound, notModelled } from './problem.tsx';

/** The name of the form on the page. */
export const ISSUE_FORM = 'issue-form';

export async function issueFormPage(
  context: PageContext,
  repository: Repository,
  file: string,
): Promise<Answer> {
  if (file.endsWith('.md')) return notModelled('templates in Markdown', repository);
  const reading = await findIssueForm(context.host, repository, file);
  if (reading === null) return notFound(`no issue form "${file}"`, repository);
  const body = (
    <>
      <h1>{reading.kind === 'form' ? reading.form.name : 'New issue'}</h1>
      {reading.kind === 'form' ? (
        <>
          <p class="lead">{reading.form.description}</p>
          <FileNotes notes={reading.form.notModelled} />
          {repository.private ? (
            <p class="quiet">
              Nothing but the title has to be filled in: as on GitHub, the repository is private.
            </p>
          ) : null}
          {mayWriteIssues(context, repository) ? (
            <FilledForm context={context} repository={repository} form={reading.form} />
          ) : (
            <p class="empty">Choose whom to act as, at the top of the page, to open an issue.</p>
          )}
        </>
      ) : (
        <FileNotes notes={[reading.problem]} isBad />
      )}
      <p>
        <a href={choosePath(repository)}>Other forms</a>
      </p>
    </>
  );
  const page = repositoryPage(repository, 'issues', 'New issue', body);
  // The file is at fault, not who asks for it; but there is no form to give them.
  return reading.kind === 'form' ? page : { ...page, status: 422 };
}

interface FileNotesProps {
  /** A sentence each, with the file and its key. */
  readonly notes: readonly string[];
  /** Whether it cannot be used at all. */
  readonly isBad?: boolean;
}

export function FileNotes({ notes, isBad = false }: FileNotesProps): VNode {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class={isBad ? 'notice notice-bad' : 'notice notice-warn'}>
          {note}
        </p>
      ))}
    </>
  );
}

interface FilledFormProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly form: IssueForm;
}

function FilledForm({ context, repository, form }: FilledFormProps): VNode {
  return (
    <div class="box">
      <PageForm
        context={context}
        form={ISSUE_FORM}
        label={form.name}
        query={`?${new URLSearchParams({ template: form.file })}`}
      >
        <TextField
          context={context}
          form={ISSUE_FORM}
          name="title"
          label="Title (required)"
          value={form.title}
          required
        />
        {form.elements.map((element, index) => (
          <Element context={context} repository={repository} element={element} name={`form-${index}`} />
        ))}
        <div class="buttons">
          <Send main>Open issue</Send>
        </div>
      </PageForm>
    </div>
  );
}

interface ElementProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly element: FormElement;
  /** Unique on the page. */
  readonly name: string;
}

function Element({ context, repository, element, name }: ElementProps): VNode {
  const render = (source: string): VNode => (
    <MarkdownText source={source} context={commentContext(context.host, repository, name)} />
  );
  if (element.type === 'markdown') return render(element.value);
  const hint = element.description === '' ? undefined : render(element.description);
  return <FieldElement context={context} field={element} hint={hint} />;
}

interface FieldElementProps {
  readonly context: PageContext;
  readonly field: FormField;
  readonly hint: VNode | undefined;
}

function FieldElement({ context, field, hint }: FieldElementProps): VNode {
  const label = field.required ? `${field.label} (required)` : field.label;
  const { name, required } = field;
  const shared = {
    context,
    form: ISSUE_FORM,
    name,
    label,
    required,
    ...(hint === undefined ? {} : { hint }),
  };
  switch (field.type) {
    case 'input':
      return <TextField {...shared} {...textsOf(field)} />;
    case 'textarea':
      return <TextArea {...shared} {...textsOf(field)} rows={6} code={field.render !== null} />;
    case 'dropdown':
      if (!field.multiple) return <Dropdown field={field} shared={shared} />;
      return (
        <Choices
          {...shared}
          legend={label}
          type="checkbox"
          stacked
          choices={field.options.map((option) => ({
            value: option,
            label: option,
            chosen: option === field.preset,
          }))}
        />
      );
    case 'checkboxes':
      return (
        <Choices
          {...shared}
          legend={label}
          type="checkbox"
          stacked
          choices={field.options.map((option) => ({
            value: option.label,
            label: option.required ? `${option.label} (required)` : option.label,
            chosen: false,
            required: option.required,
          }))}
        />
      );
  }
}

function textsOf({ placeholder, value }: { readonly placeholder: string; readonly value: string }) {
  return { value, ...(placeholder === '' ? {} : { placeholder }) };
}

interface DropdownProps {
  readonly field: FormField & { readonly type: 'dropdown' };
  readonly shared: Omit<Parameters<typeof SelectField>[0], 'options'>;
}

/** With a preset there is always a choice, unless one may take it back. */
function Dropdown({ field, shared }: DropdownProps): VNode {
  const none = field.required ? 'Choose one' : 'None';
  const hasNone = !field.required || field.preset === null;
  return (
    <SelectField
      {...shared}
      value={field.preset ?? ''}
      options={field.options}
      {...(hasNone ? { none } : {})}
    />
  );
}
