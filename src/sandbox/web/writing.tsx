/** Places to write Markdown in: a field with its preview. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { Send, TextArea } from './form-parts.tsx';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { draftOf, type PageContext } from './page-context.ts';

interface WritingProps {
  readonly context: PageContext;
  readonly repository: Repository;
  readonly form: string;
  readonly label: string;
  readonly value?: string;
  readonly rows: number;
}

/** The field `body` of a form; what it looks like stands above it once that was asked for. */
export function Writing({ context, repository, form, label, value = '', rows }: WritingProps): VNode {
  const draft = draftOf(context, form);
  const text = draft?.values.get('body') ?? '';
  return (
    <>
      {draft?.preview === true ? (
        <div class="preview">
          <h2>Preview, not sent yet</h2>
          {text.trim() === '' ? (
            <p class="quiet">Nothing to preview.</p>
          ) : (
            <MarkdownText
              source={text}
              context={commentContext(context.host, repository, `preview-${form}`)}
            />
          )}
        </div>
      ) : null}
      <TextArea
        context={context}
        form={form}
        name="body"
        label={label}
        value={value}
        rows={rows}
        hint="Markdown works here."
      />
    </>
  );
}

export function PreviewButton(): VNode {
  return (
    <Send name="preview" value="1">
      Preview
    </Send>
  );
}

interface UnfoldProps {
  readonly context: PageContext;
  readonly form: string;
  readonly summary: string;
  readonly children: VNode;
}

/** A form that is folded away until it is wanted; open when it was sent and not done. */
export function Unfold({ context, form, summary, children }: UnfoldProps): VNode {
  return (
    <details class="unfold" id={`unfold-${form}`} open={draftOf(context, form) !== null}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
