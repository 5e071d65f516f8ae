/** What `incident message` does. */
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { messageFacts } from '../../src/domain/message-facts.ts';
import type { MessageKind } from '../../src/domain/message-kind.ts';
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
  const template = readTemplate(root, `messages/${kind}.md`);
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
      ...message.mistakes.map((mistake) => `templates/messages/${kind}.md: ${mistake}`),
      ...message.missing.map((key) => `${path}: this message needs ${key}, which is not there`),
    ]);
  }
  console.log(`Subject: ${message.subject}\n\n${message.body}`);
  return EXIT.ok;
}

function complain(problems: readonly string[]): number {
  const { red } = colorsFor(process.stderr);
  for (const problem of problems) console.error(`${red('error')} ${escapeControls(problem)}`);
  return EXIT.findings;
}
