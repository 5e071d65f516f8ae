/** What went wrong, on standard error. */
import type { Finding } from '../../src/domain/finding.ts';
import { escapeControls } from '../../src/domain/quote.ts';
import { renderTerminalFinding } from '../../src/render/terminal-findings.ts';
import { colorsFor } from './conventions.ts';

/** @param text one sentence, whatever it quotes */
export function tellError(text: string): void {
  console.error(`${colorsFor(process.stderr).red('error')} ${escapeControls(text)}`);
}

export function tellFindings(findings: readonly Finding[]): void {
  const { red, cyan, bold, dim } = colorsFor(process.stderr);
  const palette = { error: red, advice: cyan, strong: bold, soft: dim };
  for (const finding of findings) console.error(renderTerminalFinding(finding, palette));
}
