import { type Finding, messageOf } from '../domain/finding.ts';
import { countLevels, type JudgedFindings } from './judged-findings.ts';

/** Raised when a key is renamed, removed or means something else; new keys do not raise it (docs/editor.md). */
const VERSION = 1;

/** One JSON object for programs. Its keys are described in docs/editor.md. */
export function renderJsonFindings({ records, introduced, existing, leftOut }: JudgedFindings): string {
  return JSON.stringify(
    {
      version: VERSION,
      records,
      summary: { ...countLevels(introduced), existing: existing.length, leftOut },
      introduced: introduced.map(withMessage),
      existing: existing.map(withMessage),
    },
    null,
    2,
  );
}

function withMessage(finding: Finding): Finding & { readonly message: string } {
  return { ...finding, message: messageOf(finding) };
}
