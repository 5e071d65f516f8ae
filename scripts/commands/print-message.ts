/** What `incident message` does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { type MessageKind, messageFacts } from '../../src/domain/message-facts.ts';
import { policyInForce } from '../../src/domain/policy-in-force.ts';
import { escapeControls } from '../../src/domain/quote.ts';
import { recordsOf } from '../../src/domain/record.ts';
import { folderOf } from '../../src/domain/record-path.ts';
import { type MessageStyle, renderMessage } from '../../src/render/messages.ts';
import { colorsFor, EXIT } from './conventions.ts';
import { requireIncident } from './show-incident.ts';

/** @returns the exit code: findings when the record, or the template, does not make a whole message */
export function printMessage(
  root: string,
  reference: string,
  kind: MessageKind,
  style: MessageStyle,
): number {
  const template = readTemplate(root, kind);
  const records = openWorkingTree(root).readRecords();
  const id = requireIncident(records, reference);
  const path = `${folderOf(id)}/incident.md`;
  const incident = recordsOf(records, 'incident').find((one) => one.data.id === id);
  if (incident === undefined) return complain([`${path} is not in order: run incident validate`]);
  const services = new Map(recordsOf(records, 'service').map(({ data }) => [data.id, data]));
  const around = {
    policy: policyInForce(records),
    findService: (service: string) => services.get(service) ?? null,
  };
  const outcome = messageFacts(incident.data, around, kind);
  if ('refusal' in outcome) return complain([outcome.refusal]);
  const message = renderMessage(template, outcome.facts, style);
  if ('missing' in message) {
    return complain([
      ...message.mistakes.map((mistake) => `${templatePath(kind)}: ${mistake}`),
      ...message.missing.map((key) => `${path} does not say ${key}, which this message needs`),
    ]);
  }
  console.log(`Subject: ${message.subject}\n\n${message.body}`);
  return EXIT.ok;
}

function templatePath(kind: MessageKind): string {
  return `templates/messages/${kind}.md`;
}

/** @throws UsageError when the repository has no such template */
function readTemplate(root: string, kind: MessageKind): string {
  const path = templatePath(kind);
  if (!existsSync(join(root, path))) {
    throw new UsageError(`No file ${path} in "${root}": put it back, or write one of your own`);
  }
  return readFileSync(join(root, path), 'utf8');
}

function complain(problems: readonly string[]): number {
  const { red } = colorsFor(process.stderr);
  for (const problem of problems) console.error(`${red('error')} ${escapeControls(problem)}`);
  return EXIT.findings;
}
