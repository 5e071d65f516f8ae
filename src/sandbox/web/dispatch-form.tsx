/** The form that starts a workflow by hand. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { PageForm, SelectField, Send, TextField } from './form-parts.tsx';
import type { PageContext } from './page-context.ts';
import type { DispatchField, WorkflowFile } from './workflow-files.ts';
import { Unfold } from './writing.tsx';

export const DISPATCH = 'dispatch';

/** The name of an input's field in the form. */
export function inputName(name: string): string {
  return `input-${name}`;
}

interface DispatchFormProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly workflow: WorkflowFile;
  readonly fields: readonly DispatchField[];
  readonly branches: readonly string[];
}

export function DispatchForm({ context, repository, workflow, fields, branches }: DispatchFormProps): VNode {
  return (
    <div class="box">
      <Unfold context={context} form={DISPATCH} summary="Run workflow">
        <PageForm context={context} form={DISPATCH} label={`Run ${workflow.name}`}>
          <SelectField
            context={context}
            form={DISPATCH}
            name="ref"
            label="Branch"
            value={repository.defaultBranch}
            options={branches}
          />
          {fields.map((field) => (
            <InputField key={field.name} context={context} field={field} />
          ))}
          <div class="buttons">
            <Send main>Run workflow</Send>
          </div>
        </PageForm>
      </Unfold>
    </div>
  );
}

function InputField({
  context,
  field,
}: {
  readonly context: PageContext;
  readonly field: DispatchField;
}): VNode {
  const label = field.description === '' ? field.name : field.description;
  const shared = {
    context,
    form: DISPATCH,
    name: inputName(field.name),
    label: field.required ? `${label} (required)` : label,
    value: field.fallback,
  };
  switch (field.type) {
    case 'text':
      return <TextField {...shared} required={field.required && field.fallback === ''} />;
    case 'boolean':
      return <SelectField {...shared} value={field.fallback || 'false'} options={['false', 'true']} />;
    case 'choice':
      return <SelectField {...shared} options={field.options} />;
  }
}
