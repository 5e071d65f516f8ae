/** The parts forms are made of: each field with its label, what was typed, and what is wrong with it. */
import type { ComponentChildren, VNode } from 'preact';
import { enteredIn, type PageContext, problemOf } from './page-context.ts';

/** What the address of a form ends with, so that an answer opens where the form stands. */
export function formId(form: string): string {
  return `form-${form}`;
}

interface PageFormProps {
  readonly context: PageContext;
  /** The form's name: which of the page's forms is sent. */
  readonly form: string;
  /** What the form is for, where no heading says it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A form that is sent to the page's own address. */
export function PageForm({ context, form, label, children }: PageFormProps): VNode {
  const id = formId(form);
  const problem = problemOf(context, form, null);
  const action = context.address.split('?')[0] ?? '';
  return (
    <form class="form" id={id} method="post" action={`${action}#${id}`} aria-label={label}>
      <input type="hidden" name="token" value={context.visitor.token} />
      <input type="hidden" name="do" value={form} />
      {problem === null ? null : (
        <p class="notice notice-bad" role="alert">
          {problem}
        </p>
      )}
      {children}
    </form>
  );
}

interface FieldProps {
  readonly context: PageContext;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly required?: boolean;
}

/** The attributes that tie a control to its label, its hint and its problem. */
function ties({ context, form, name, hint }: FieldProps) {
  const id = `${form}-${name}`;
  const isWrong = problemOf(context, form, name) !== null;
  const described = [hint === undefined ? [] : `${id}-hint`, isWrong ? `${id}-problem` : []].flat();
  return {
    id,
    name,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
}

function Field({
  field,
  children,
}: {
  readonly field: FieldProps;
  readonly children: ComponentChildren;
}): VNode {
  const id = `${field.form}-${field.name}`;
  const problem = problemOf(field.context, field.form, field.name);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {children}
      {field.hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {problem === null ? null : (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function TextField(field: FieldProps): VNode {
  const { context, form, name, value = '', required = false } = field;
  return (
    <Field field={field}>
      <input
        type="text"
        autocomplete="off"
        {...ties(field)}
        required={required}
        value={enteredIn(context, form, name, value)}
      />
    </Field>
  );
}

export function TextArea(field: FieldProps & { readonly rows: number; readonly code?: boolean }): VNode {
  const { context, form, name, value = '', rows, code = false } = field;
  // HTML drops a line break right after the tag; one more keeps a text that begins with one.
  const text = `\n${enteredIn(context, form, name, value)}`;
  return (
    <Field field={field}>
      <textarea {...ties(field)} rows={rows} class={code ? 'code' : undefined} spellcheck={!code}>
        {text}
      </textarea>
    </Field>
  );
}

export function SelectField(field: FieldProps & { readonly options: readonly string[] }): VNode {
  const { context, form, name, value = '', options } = field;
  const chosen = enteredIn(context, form, name, value);
  return (
    <Field field={field}>
      <select {...ties(field)}>
        {options.map((option) => (
          <option key={option} value={option} selected={option === chosen}>
            {option}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ChoicesProps {
  readonly context: PageContext;
  readonly form: string;
  readonly name: string;
  readonly legend: string;
  readonly type: 'checkbox' | 'radio';
  /** Whether each is chosen, unless something else was sent. */
  readonly choices: readonly {
    readonly value: string;
    readonly label: ComponentChildren;
    readonly chosen: boolean;
  }[];
}

export function Choices({ context, form, name, legend, type, choices }: ChoicesProps): VNode {
  const sent = context.draft?.form === form ? context.draft.values.getAll(name) : null;
  const problem = problemOf(context, form, name);
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, chosen }, index) => (
        <div class="choice">
          <input
            type={type}
            id={`${form}-${name}-${index}`}
            name={name}
            value={value}
            checked={sent === null ? chosen : sent.includes(value)}
          />
          <label for={`${form}-${name}-${index}`}>{label}</label>
        </div>
      ))}
      {problem === null ? null : <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}

interface SendProps {
  readonly children: ComponentChildren;
  /** The main one of its form. */
  readonly main?: boolean;
  readonly name?: string;
  readonly value?: string;
}

/** A button that sends its form. */
export function Send({ children, main = false, name, value }: SendProps): VNode {
  return (
    <button type="submit" class={main ? 'button main' : 'button'} name={name} value={value}>
      {children}
    </button>
  );
}
