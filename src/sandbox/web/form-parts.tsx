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
  /** What of the page's query its form needs, with the question mark; nothing of it unless told. */
  readonly query?: string;
  readonly children: ComponentChildren;
}

/** A form that is sent to the page's own address. */
export function PageForm({ context, form, label, query = '', children }: PageFormProps): VNode {
  const id = formId(form);
  const problem = problemOf(context, form, null);
  const action = context.address.split('?')[0] ?? '';
  return (
    <form class="form" id={id} method="post" action={`${action}${query}#${id}`} aria-label={label}>
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
  /** A sentence, or rendered text of several. */
  readonly hint?: ComponentChildren;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** The attributes that tie a control to its label, its hint and its problem. */
function ties({ context, form, name, hint }: FieldProps) {
  const id = `${form}-${name}`;
  const isWrong = problemOf(context, form, name) !== null;
  return {
    id,
    name,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': tiesOf(id, hint !== undefined, isWrong),
  };
}

/** The ids of what describes a control. */
function tiesOf(id: string, hasHint: boolean, hasProblem: boolean): string | undefined {
  const described = [hasHint ? `${id}-hint` : [], hasProblem ? `${id}-problem` : []].flat();
  return described.length === 0 ? undefined : described.join(' ');
}

function Hint({ id, hint }: { readonly id: string; readonly hint: ComponentChildren }): VNode | null {
  if (hint === undefined) return null;
  // Rendered text has paragraphs of its own.
  return typeof hint === 'string' ? (
    <p class="hint" id={id}>
      {hint}
    </p>
  ) : (
    <div class="hint" id={id}>
      {hint}
    </div>
  );
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
      <Hint id={`${id}-hint`} hint={field.hint} />
      {problem === null ? null : (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function TextField(field: FieldProps): VNode {
  const { context, form, name, value = '', placeholder, required = false } = field;
  return (
    <Field field={field}>
      <input
        type="text"
        autocomplete="off"
        {...ties(field)}
        placeholder={placeholder}
        required={required}
        value={enteredIn(context, form, name, value)}
      />
    </Field>
  );
}

export function TextArea(field: FieldProps & { readonly rows: number; readonly code?: boolean }): VNode {
  const { context, form, name, value = '', placeholder, required = false, rows, code = false } = field;
  // HTML drops a line break right after the tag; one more keeps a text that begins with one.
  const text = `\n${enteredIn(context, form, name, value)}`;
  return (
    <Field field={field}>
      <textarea
        {...ties(field)}
        placeholder={placeholder}
        required={required}
        rows={rows}
        class={code ? 'code' : undefined}
        spellcheck={!code}
      >
        {text}
      </textarea>
    </Field>
  );
}

interface SelectProps extends FieldProps {
  readonly options: readonly string[];
  /** What stands first for no choice at all; without it one of the options is always chosen. */
  readonly none?: string;
}

export function SelectField(field: SelectProps): VNode {
  const { context, form, name, value = '', required = false, options, none } = field;
  const chosen = enteredIn(context, form, name, value);
  return (
    <Field field={field}>
      <select {...ties(field)} required={required}>
        {none === undefined ? null : <option value="">{none}</option>}
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
  readonly hint?: ComponentChildren;
  /** Each on a line of its own. */
  readonly stacked?: boolean;
  /** Whether each is chosen, unless something else was sent. */
  readonly choices: readonly {
    readonly value: string;
    readonly label: ComponentChildren;
    readonly chosen: boolean;
    readonly required?: boolean;
  }[];
}

export function Choices(props: ChoicesProps): VNode {
  const { context, form, name, legend, type, hint, stacked = false, choices } = props;
  const sent = context.draft?.form === form ? context.draft.values.getAll(name) : null;
  const problem = problemOf(context, form, name);
  return (
    <fieldset
      class={stacked ? 'choices stacked' : 'choices'}
      aria-describedby={tiesOf(`${form}-${name}`, hint !== undefined, problem !== null)}
    >
      <legend>{legend}</legend>
      <Hint id={`${form}-${name}-hint`} hint={hint} />
      {choices.map(({ value, label, chosen, required = false }, index) => (
        <div class="choice">
          <input
            type={type}
            id={`${form}-${name}-${index}`}
            name={name}
            value={value}
            required={required}
            checked={sent === null ? chosen : sent.includes(value)}
          />
          <label for={`${form}-${name}-${index}`}>{label}</label>
        </div>
      ))}
      {problem === null ? null : (
        <p class="field-problem" id={`${form}-${name}-problem`}>
          {problem}
        </p>
      )}
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
