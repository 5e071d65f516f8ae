/** The content of the fake GitHub: an incident declared by pull request, whose check fails. */
import type { Repository } from '../../../src/sandbox/model.ts';
import type { Thread } from '../../../src/sandbox/notifications/inbox.ts';
import type { WebHost } from '../../../src/sandbox/ports.ts';
import {
  ada,
  addIssue,
  addRun,
  annotation,
  bob,
  bot,
  comment,
  commit,
  fakeGit,
  fakeHost,
  HEAD,
  HOSTILE,
  job,
  label,
  MAIN,
  pullRequest,
  ROOT,
  repository,
  step,
} from './web-fake-host.ts';

const INCIDENT = `---
schema: 1
id: INC-2026-0042
title: Checkout answers 502
severity: sev1
status: investigating
services: [checkout, payments]
times:
  started: 2026-03-02T09:02:00Z
  declared: 2026-03-02T09:14:00Z
roles:
  commander: ada
  scribe: bob
related: []
root-cause-known: null
---

# Checkout answers 502

Customers see **502** when they pay. See the [runbook](../../../knowledge/runbooks/checkout.md#symptoms)
and the ~~old~~ list:

- [x] page the on-call
- [ ] roll back

> [!WARNING]
> Do not restart the database.

| time | what |
|---|---|
| 09:02 | first alert |
`;

export const INCIDENT_PATH = 'incidents/2026/INC-2026-0042/incident.md';

const DIFF = `diff --git a/${INCIDENT_PATH} b/${INCIDENT_PATH}
index 1111111..2222222 100644
--- a/${INCIDENT_PATH}
+++ b/${INCIDENT_PATH}
@@ -3,7 +3,7 @@ id: INC-2026-0042
 id: INC-2026-0042
 title: Checkout answers 502
-severity: sev1
+severity: sev0
 status: investigating
 services: [checkout, payments]
 times:
   started: 2026-03-02T09:02:00Z
diff --git a/knowledge/old.md b/knowledge/new.md
similarity index 100%
rename from knowledge/old.md
rename to knowledge/new.md
`;

export interface World {
  readonly host: WebHost;
  readonly main: Repository;
  readonly fork: Repository;
}

export function makeWorld(): World {
  const main = repository(ada, 'incidents');
  const fork = repository(bob, 'incidents', main);
  main.pages = {
    directory: '/nowhere',
    url: 'http://127.0.0.1:4000/pages/ada/incidents/',
    deployedAt: '',
    runId: 1,
  };
  addIssue(main, 3, {
    title: 'Add a timeout to the payment client',
    labels: [label('action-item', '0e8a16'), label('sev1', 'b60205')],
    assignees: [bob],
    body: 'First line\nsecond line, see #7 and @bob, not `#7`.\n\n<!-- incident-as-code:v1 secret-marker -->\n\n- [ ] done?',
    comments: [
      comment(31, bob, 'On it. Does `/ack` work here?'),
      comment(
        32,
        bot,
        '> [!NOTE]\n> **Acknowledged** by @bob at 09:20 UTC.\n\n| field | value |\n|---|---|\n| status | acknowledged |',
      ),
    ],
  });
  addIssue(main, 4, {
    title: 'Solved',
    state: 'closed',
    stateReason: 'completed',
    closedAt: '2026-03-03T10:00:00Z',
  });
  addIssue(main, 5, { title: HOSTILE, body: HOSTILE, author: bob, comments: [comment(51, bob, HOSTILE)] });
  addPulls(main, fork);
  addRuns(main);
  addChecks(main);
  const files = {
    'README.md': '# Incidents\n\nSee [the incident](' + INCIDENT_PATH + ') and ![logo](docs/logo.png).\n',
    [INCIDENT_PATH]: INCIDENT,
    'docs/rules.md': '# Rules\n\n## IR-001 severity\n\nText.\n',
    'docs/logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    'docs/data.bin': Buffer.from([1, 0, 2]),
    'docs/broken.md': '---\na: [1\n---\nbody\n',
    'oncall/a b#c?.yml': 'name: "<b>bold</b>"\nlist:\n  - 1\n',
    [`odd/${HOSTILE.replaceAll('/', '')}.txt`]: HOSTILE,
    '.github/workflows/validate.yml': 'name: Validate\non: pull_request\n',
    LICENSE: 'MIT\n',
  };
  const git = fakeGit(
    [
      { commit: commit(ROOT, [], 'Set the skeleton'), files },
      { commit: commit(MAIN, [ROOT], 'Declare INC-2026-0042', 'Because checkout is down.'), files },
      { commit: commit(HEAD, [MAIN], 'Lower the severity'), files },
    ],
    { main: MAIN, 'declare/INC-2026-0042': HEAD, declare: ROOT },
    { [`${MAIN}...${HEAD}`]: DIFF, [`${ROOT}...${MAIN}`]: DIFF },
  );
  return { host: fakeHost([main, fork], git, inboxIn(main)), main, fork };
}

function inboxIn(main: Repository): readonly Thread[] {
  return [...main.issues.values()].slice(0, 3).map((issue, index) => ({
    issue,
    reason: 'mention',
    messages: (['opened', 'mentioned', 'commented', 'closed'] as const).map((what) => ({
      what,
      actor: bob,
      at: '2026-03-02T09:14:00Z',
      place: what === 'commented' ? 'issuecomment-31' : null,
    })),
    read: index * 2,
  }));
}

function addPulls(main: Repository, fork: Repository): void {
  addIssue(main, 7, {
    title: 'Declare INC-2026-0042',
    author: bob,
    body: 'Checkout is down. Closes #3.',
    labels: [label('incident', 'd93f0b')],
    comments: [comment(71, ada, 'Is this really `sev0`?')],
    pullRequest: pullRequest(main),
  });
  addIssue(main, 8, {
    title: 'Merged one',
    state: 'closed',
    pullRequest: pullRequest(fork, {
      headRef: 'patch',
      mergedAt: '2026-03-02T11:00:00Z',
      mergedBy: ada,
      mergeCommitSha: MAIN,
    }),
  });
  addIssue(main, 9, {
    title: 'Conflict',
    pullRequest: pullRequest(fork, { headRef: 'other', testMergeSha: null }),
  });
}

function addChecks(main: Repository): void {
  const check = { creator: bot, headSha: HEAD, externalId: null, startedAt: '2026-03-02T09:14:00Z' } as const;
  main.checkRuns.push({
    ...check,
    id: 6001,
    name: 'Spelling',
    detailsUrl: 'https://spelling.example/1',
    status: 'completed',
    conclusion: 'neutral',
    completedAt: '2026-03-02T09:14:30Z',
    title: 'Two words',
    summary: '## Words\n\nSee *below*.',
    text: HOSTILE,
    annotations: [
      { ...annotation(INCIDENT_PATH, 4, { level: 'warning', title: '' }), title: null, rawDetails: HOSTILE },
    ],
  });
  main.statuses.push({
    id: 6002,
    sha: HEAD,
    creator: bob,
    state: 'pending',
    context: 'ci/slow',
    description: HOSTILE,
    targetUrl: 'https://ci.example/?a=1&b=2',
    createdAt: '2026-03-02T09:14:00Z',
  });
}

function addRuns(main: Repository): void {
  addRun(main, 901, { displayTitle: 'Superseded run', conclusion: 'success' });
  addRun(main, 902, {
    conclusion: 'failure',
    jobs: [
      job(5001, 'records', {
        conclusion: 'failure',
        annotations: [
          annotation(INCIDENT_PATH, 5),
          annotation(INCIDENT_PATH, 90, {
            level: 'warning',
            title: 'body/missing',
            message: 'No section "Impact".',
          }),
          annotation('oncall/people/bob.md', 2, { level: 'notice', title: '', message: HOSTILE }),
        ],
        steps: [
          step(1, 'Check out'),
          step(2, 'Validate the records', {
            conclusion: 'failure',
            log: [
              '##[group]Run validate',
              '[command]git rev-parse HEAD',
              '##[endgroup]',
              'Reading 12 records',
              '\u001b[31mError\u001b[0m: severity/unknown',
              `##[error]${HOSTILE}`,
              HOSTILE,
            ],
            summary: '## 1 error\n\n| rule | file |\n|---|---|\n| severity/unknown | incident.md |\n',
          }),
          step(3, 'Report', { conclusion: 'skipped' }),
        ],
      }),
      job(5002, 'plan', { conclusion: 'skipped', startedAt: null, completedAt: null }),
    ],
  });
  addRun(main, 903, {
    event: 'push',
    workflowPath: '.github/workflows/publish.yml',
    workflowName: 'Publish',
    pullRequestNumber: null,
    headSha: MAIN,
    checkoutSha: MAIN,
    headBranch: 'main',
    displayTitle: 'Publish the site',
    status: 'in_progress',
    conclusion: null,
    completedAt: null,
    jobs: [job(5003, 'build', { status: 'in_progress', conclusion: null, completedAt: null })],
  });
  addRun(main, 904, {
    pullRequestNumber: 9,
    workflowName: 'Broken',
    workflowPath: '.github/workflows/broken.yml',
    conclusion: 'startup_failure',
    startupError: 'The key "queue" is not modelled.',
    displayTitle: 'A run that could not start',
  });
}
