/** What an issue form is once its file has been read (docs.github.com, "Syntax for GitHub's form schema"). */
import type { IssueFormEffects } from '../model.ts';

/** What every field has that can be filled in. */
interface Asked {
  /** The name of its control: the field's id, or else made of its label, and no other field's. */
  readonly name: string;
  readonly label: string;
  /** Markdown; may be empty. */
  readonly description: string;
  readonly required: boolean;
}

export interface FormCheckbox {
  readonly label: string;
  readonly required: boolean;
}

export type FormField =
  | (Asked & { readonly type: 'input'; readonly placeholder: string; readonly value: string })
  | (Asked & {
      readonly type: 'textarea';
      readonly placeholder: string;
      readonly value: string;
      /** The language of the code block that the answer becomes; null when it stays as it is. */
      readonly render: string | null;
    })
  | (Asked & {
      readonly type: 'dropdown';
      readonly options: readonly string[];
      readonly multiple: boolean;
      /** Chosen from the start. */
      readonly preset: string | null;
    })
  | (Asked & { readonly type: 'checkboxes'; readonly options: readonly FormCheckbox[] });

export type FormElement = FormField | { readonly type: 'markdown'; readonly value: string };

export interface IssueForm extends IssueFormEffects {
  /** `incident.yml` */
  readonly file: string;
  readonly name: string;
  readonly description: string;
  /** What the title begins as; may be empty. */
  readonly title: string;
  readonly elements: readonly FormElement[];
  /** What GitHub would do with the file and the sandbox does not, a sentence each. */
  readonly notModelled: readonly string[];
}

export type IssueFormReading =
  | { readonly kind: 'form'; readonly form: IssueForm }
  /** `problem` is a sentence that names the file and what is wrong in it. */
  | { readonly kind: 'unusable'; readonly file: string; readonly problem: string };

export function isField(element: FormElement): element is FormField {
  return element.type !== 'markdown';
}
