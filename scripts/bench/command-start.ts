/** What the action that answers comments costs before it asks anything, on every Node. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Comparison } from './compare.ts';
import type { Command } from './measure.ts';
import { listNodes } from './peers.ts';

/** One after the other. @param temporary a folder to write into */
export function* listCommandStarts(temporary: string): Generator<Comparison> {
  const event = join(temporary, 'event.json');
  const script = join(temporary, 'empty.mjs');
  writeFileSync(event, '{}');
  writeFileSync(script, '');
  const command: Command = {
    script: resolve('dist/command.js'),
    args: [],
    folder: temporary,
    environment: {
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/incidents',
      'INPUT_GITHUB-TOKEN': 'none',
      'INPUT_START-SYNC': 'true',
      'INPUT_SYNC-WORKFLOW': 'action-items.yml',
      'INPUT_WRITE-BUDGET': '60',
    },
  };
  for (const [version, node] of listNodes(temporary)) {
    const on = (command: Command) => (node === null ? command : { ...command, node });
    yield {
      name: `start of the command action on Node ${version}`,
      about: [
        'ours: an event about no comment, so that it ends when it has been loaded',
        'beside: an empty script',
      ],
      ours: {
        name: 'action command',
        steps: [on(command)],
        judge: ({ exit, stdout, stderr }) =>
          exit === 0 && stdout.includes('This event is about no comment')
            ? null
            : `exit ${exit}: ${(stderr || stdout).slice(0, 200)}`,
      },
      theirs:
        node === null
          ? `npm could not install Node ${version}`
          : {
              name: 'empty script',
              steps: [on({ script, args: [], folder: temporary, environment: {} })],
              judge: () => null,
            },
      runs: 15,
      bound: { sort: 'more', most: 150 },
      memory: null,
    };
  }
}
