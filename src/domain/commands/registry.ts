import { findNearest } from '../nearest.ts';
import { ACK } from './ack.ts';
import { ACTION } from './action.ts';
import { CANCEL } from './cancel.ts';
import { CAUSE } from './cause.ts';
import { CLOSE } from './close.ts';
import type { Command } from './command.ts';
import { DUPLICATE } from './duplicate.ts';
import { ESCALATE } from './escalate.ts';
import { ETA } from './eta.ts';
import { EXPERTISE } from './expertise.ts';
import { IMPACT } from './impact.ts';
import { MITIGATE } from './mitigate.ts';
import { NOTE } from './note.ts';
import { REDACT } from './redact.ts';
import { RELATED } from './related.ts';
import { REOPEN } from './reopen.ts';
import { RESOLVE } from './resolve.ts';
import { ROLE } from './role.ts';
import { RUNBOOK } from './runbook.ts';
import { SEVERITY } from './severity.ts';
import { STATUS } from './status.ts';
import { UPDATE } from './update.ts';

/** Every command, in the order of an incident's life. A new one is one file and one line here. */
export const COMMANDS: readonly Command[] = [
  ACK,
  STATUS,
  SEVERITY,
  ROLE,
  IMPACT,
  NOTE,
  UPDATE,
  ETA,
  ESCALATE,
  EXPERTISE,
  RUNBOOK,
  RELATED,
  CAUSE,
  ACTION,
  MITIGATE,
  RESOLVE,
  CLOSE,
  REOPEN,
  CANCEL,
  DUPLICATE,
  REDACT,
];

/** The command of a name or synonym, in any case; or the name that may have been meant. */
export function findCommand(
  word: string,
): { readonly command: Command } | { readonly command: null; readonly nearest: string | null } {
  const name = word.toLowerCase();
  const command = COMMANDS.find((one) => one.name === name || one.synonyms.includes(name));
  if (command !== undefined) return { command };
  const names = COMMANDS.flatMap((one) => [one.name, ...one.synonyms]);
  return { command: null, nearest: findNearest(name, names) };
}
