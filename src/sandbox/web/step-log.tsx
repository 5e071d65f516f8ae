/** The log of one step, as people read it (docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
import type { ComponentChildren, VNode } from 'preact';
import type { Step } from '../model.ts';
import { ScrollBox } from './scroll-box.tsx';
import { StateBadge, workState } from './state.tsx';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours in a terminal begin with the control character ESC.
const TERMINAL_CODES = /\u001b\[[0-9;?]*[A-Za-z]/g;
const MARKED = /^(?:##\[(error|warning|notice|debug|group)\]|\[(command)\])(.*)$/s;

/** What a line begins with instead of its mark, so that colour alone says nothing. */
const WORDS: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  debug: 'Debug: ',
};

function showLine(line: string): ComponentChildren {
  const [, kind, command, text = ''] = MARKED.exec(line) ?? [];
  const name = kind ?? command;
  if (name === undefined) return `${line}\n`;
  return (
    <span class={`log-${name}`}>
      {WORDS[name] ?? ''}
      {text}
      {'\n'}
    </span>
  );
}

/** Failed steps are open. */
export function StepLog({ step }: { readonly step: Step }): VNode {
  const lines = step.log.join('\n').replace(TERMINAL_CODES, '').split('\n');
  return (
    <details class="step" open={step.conclusion === 'failure'}>
      <summary>
        <StateBadge state={workState(step)} /> <span>{step.name}</span>
      </summary>
      {step.log.length === 0 ? (
        <p class="box-note quiet">This step wrote nothing.</p>
      ) : (
        <ScrollBox label={`Log of ${step.name}`} class="log">
          <pre>{lines.filter((line) => line !== '##[endgroup]').map(showLine)}</pre>
        </ScrollBox>
      )}
    </details>
  );
}
