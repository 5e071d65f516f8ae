/** Every check of the procedures, by the file the map names it with. */
import { ALERTS } from './alerts.ts';
import type { Checks, DocumentChecks } from './checks.ts';
import { CLASSIFICATION } from './classification.ts';
import { ESCALATION } from './escalation.ts';
import { IMPROVEMENT } from './improvement.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { MESSAGE_POLICY, MESSAGES } from './messages.ts';
import { PEOPLE } from './people.ts';
import { PROCESS } from './process.ts';
import { REVIEW } from './review.ts';
import { RUNBOOK_PARTS } from './runbooks.ts';

export const POLICY_CHECKS: Readonly<Record<string, Checks>> = {
  'procedures/alerts.ts': ALERTS,
  'procedures/classification.ts': CLASSIFICATION,
  'procedures/escalation.ts': ESCALATION,
  'procedures/improvement.ts': IMPROVEMENT,
  'procedures/knowledge.ts': KNOWLEDGE,
  'procedures/messages.ts': MESSAGE_POLICY,
  'procedures/people.ts': PEOPLE,
  'procedures/process.ts': PROCESS,
  'procedures/review.ts': REVIEW,
};

export const DOCUMENT_CHECKS: Readonly<Record<string, DocumentChecks>> = {
  'procedures/messages.ts': MESSAGES,
  'procedures/runbooks.ts': RUNBOOK_PARTS,
};
