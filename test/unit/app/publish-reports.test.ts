/** The branch of the reports, against a GitHub in memory that can be cut off at any write. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { GitHubPorts } from '../../../src/app/ports.ts';
import { publishReports } from '../../../src/app/publish-reports.ts';
import { anIncident } from '../../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { killedAt } from './killed-ports.ts';
import { memoryFolder } from './memory-folder.ts';

const [PATH, TEXT] = anIncident(1);
const [HIDDEN, SECRET] = anIncident(2, { visibility: 'restricted' });
const [OTHER, INTERNAL] = anIncident(3, { visibility: 'internal', severity: 'low' });
const OPTIONS = {
  branch: 'reports',
  commit: 'abc',
  repositoryUrl: 'https://github.com/acme/incidents',
};

let github: FakeGitHub;
let log: ReturnType<typeof fakeLog>;
beforeEach(() => {
  github = fakeGitHub();
  github.files = new Map([
    [PATH, TEXT],
    [HIDDEN, SECRET],
    [OTHER, INTERNAL],
  ]);
  log = fakeLog();
});

function publish(ports: GitHubPorts = github.ports, branch = 'reports') {
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  return publishReports(tree, ports, { ...OPTIONS, branch }, fakeClock(), log);
}

const pages = () => [...(github.branches.get('reports')?.files.keys() ?? [])].sort();
const put = (files: Readonly<Record<string, string>>) => {
  github.branches.set('reports', { commits: ['x'], files: new Map(Object.entries(files)) });
};

describe('the branch', () => {
  it('is begun with all pages; run again, nothing is written', async () => {
    const outcome = await publish();
    expect(outcome).toEqual({ pages: 6, written: 6, removed: 0, refused: null });
    expect(github.writes).toEqual(['create-branch reports: Write 6 pages of the reports']);
    expect(pages()).toEqual([
      'README.md',
      'incidents/INC-2026-0001.md',
      'months/2026-03.md',
      'services/ai-search.md',
      'severity/high.md',
      'status/investigating.md',
    ]);
    expect(await publish()).toMatchObject({ written: 0, removed: 0 });
    expect(github.writes).toHaveLength(1);
  });

  it('of a private repository shows what is internal, and not what is restricted', async () => {
    github.isPublic = false;
    await publish();
    expect(pages()).toContain('incidents/INC-2026-0003.md');
    expect(JSON.stringify([...(github.branches.get('reports')?.files ?? [])])).not.toContain('INC-2026-0002');
    // Made public, the next run takes it away.
    github.isPublic = true;
    await publish();
    expect(github.writes[1]).toBe('commit Write 5 pages of the reports, remove 2');
    expect(JSON.stringify([...(github.branches.get('reports')?.files ?? [])])).not.toContain('INC-2026-0003');
  });

  it('gets only what changed, and keeps what others put there', async () => {
    await publish();
    put({ ...Object.fromEntries(github.branches.get('reports')?.files ?? []), CNAME: 'x' });
    github.files.set(PATH, TEXT.replace('status: investigating', 'status: mitigated'));
    expect(await publish()).toMatchObject({ written: 6, removed: 1 });
    expect(pages()).toContain('CNAME');
    expect(pages()).not.toContain('status/investigating.md');
    expect(pages()).toContain('status/mitigated.md');
  });

  it.each(['before', 'after'] as const)(
    'killed %s its write, the next run brings it to the same end',
    async (when) => {
      const { ports } = killedAt(when === 'before' ? 1 : 2, github.ports);
      await expect(publish(ports)).rejects.toThrow();
      await publish();
      const end = github.branches.get('reports')?.files;
      expect(github.writes).toHaveLength(1);
      github = { ...fakeGitHub(), files: github.files };
      await publish();
      expect(github.branches.get('reports')?.files).toEqual(end);
    },
  );

  it('that somebody begins or moves meanwhile is read again', async () => {
    github.beforeCommit = () => {
      github.beforeCommit = null;
      put({ CNAME: 'x' });
    };
    await publish();
    expect(pages()).toEqual(expect.arrayContaining(['CNAME', 'README.md']));
    github.files.set(PATH, TEXT.replace('title: ', 'title: Again '));
    github.beforeCommit = () => {
      github.beforeCommit = null;
      const { commits = [], files = new Map() } = github.branches.get('reports') ?? {};
      github.branches.set('reports', { commits: [...commits, 'y'], files });
    };
    expect(await publish()).toMatchObject({ refused: null, removed: 0 });
    expect(log.lines.join('\n')).toContain('The branch moved while the reports was prepared');
    expect(github.branches.get('reports')?.files.get('README.md')).toContain('Again');
  });
});

describe('what is refused', () => {
  it('the branch of the records', async () => {
    await expect(publish(github.ports, 'main')).rejects.toThrow('"main" is the branch of the records');
  });

  it('a branch that holds something else', async () => {
    put({ 'README.md': '# Our documentation\n' });
    await expect(publish()).rejects.toThrow('was not made by the reports');
    expect(github.writes).toEqual([]);
  });

  it('what the rules of GitHub stand against is told, with what to do', async () => {
    github.refuses = () => true;
    expect(await publish()).toMatchObject({ written: 0, refused: 'Repository rule violations found' });
    expect(log.lines.join('\n')).toContain('Let the automation write to the branch reports');
  });
});

it('what cannot be read is told', async () => {
  github.files.set(PATH, TEXT.replace('severity: high', 'severty: high'));
  await publish();
  expect(log.lines[0]).toContain('warning 1 incident records cannot be read');
  expect(github.branches.get('reports')?.files.get('README.md')).toContain('**1 not shown:**');
});
