/** A box that scrolls sideways instead of widening the page, and that a keyboard can reach (WCAG 2.1.1). */
import type { ComponentChildren, VNode } from 'preact';

interface ScrollBoxProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function ScrollBox({ label, class: name, children }: ScrollBoxProps): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this group only names what scrolls.
    <div
      class={name === undefined ? 'scroll' : `scroll ${name}`}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
    >
      {children}
    </div>
  );
}
