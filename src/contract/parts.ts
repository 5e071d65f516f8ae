/** Every part, in the order in which they are played. A new one is one file and one line here. */
import { COMMITS } from './parts/commits.ts';
import { CONVERSATION_PART } from './parts/conversation.ts';
import { FILES } from './parts/files.ts';
import { ISSUE_PART } from './parts/issues.ts';
import { LABELS } from './parts/labels.ts';
import { MILESTONE_PART } from './parts/milestones.ts';
import { PULL_PART } from './parts/pulls.ts';
import { REPOSITORY } from './parts/repository.ts';
import { WORKFLOWS } from './parts/workflows.ts';
import type { Part } from './scenario.ts';

export const PARTS: readonly Part[] = [
  REPOSITORY,
  LABELS,
  ISSUE_PART,
  CONVERSATION_PART,
  MILESTONE_PART,
  COMMITS,
  FILES,
  PULL_PART,
  WORKFLOWS,
];
