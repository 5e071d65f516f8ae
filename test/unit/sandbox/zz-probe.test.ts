import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { createRunner } from '../../../src/sandbox/runner/create-runner.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { logOf } from './runner-fixture.ts';

test('x', async () => {
  const dir = mkdtempSync('/tmp/probe-');
  const s = await startSandbox({
    directory: dir,
    now: () => '2026-03-02T09:14:00Z',
    createRunner,
    handleWeb: async () => false,
  } as never);
  s.createUser({ login: 'ada', name: 'Ada' });
  const repo = await s.createRepository({ owner: 'ada', name: 'demo', private: true });
  const tree = dir + '/t';
  mkdirSync(tree + '/.github/workflows', { recursive: true });
  writeFileSync(
    tree + '/.github/workflows/ci.yml',
    `on: [push, workflow_dispatch]
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read, issues: write }
    steps:
      - uses: actions/checkout@${'a'.repeat(40)}
        with: { fetch-depth: 0, persist-credentials: false }
      - run: |
          git log --oneline
          cat > x.mjs <<'EOF'
          const r = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/issues', { method: 'POST', headers: { authorization: 'Bearer ' + process.env.T }, body: JSON.stringify({ title: 'hi' }) });
          console.log(r.status, await r.text());
          EOF
          node x.mjs
        env: { T: "\${{ github.token }}" }
`,
  );
  const git = (...a: string[]) => execFileSync('git', a, { cwd: tree, stdio: 'pipe', encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'x');
  git('push', '-q', s.url.replace('http://', `http://x:${s.tokenFor('ada')}@`) + '/ada/demo.git', 'main');
  await s.idle();
  for (const run of repo.runs) console.log(run.conclusion, run.startupError, run.jobs.map(logOf).join('\n'));
  await s.close();
}, 10000);
