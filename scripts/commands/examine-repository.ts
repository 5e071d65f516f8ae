/** What `incident doctor` does. */
import { systemClock } from '../../src/adapters/clock.ts';
import { connectFromEnvironment } from '../../src/adapters/command-line.ts';
import { readWorkflowParts } from '../../src/adapters/workflow-files.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { diagnoseRepository, SHIPPED } from '../../src/domain/doctor/diagnose-repository.ts';
import { recordsOf } from '../../src/domain/record.ts';
import { renderDiagnoses, renderDiagnosesJson } from '../../src/render/diagnosis-report.ts';
import { colorsFor, EXIT } from './conventions.ts';
import type { DoctorOptions } from './doctor.ts';

/** @returns the exit code */
export async function examineRepository(root: string, { repo, format }: DoctorOptions): Promise<number> {
  const health = await connectFromEnvironment(root, repo).readHealth();
  const items = recordsOf(openWorkingTree(root).readRecords(), 'action-item');
  const local = {
    workflows: readWorkflowParts(root),
    shipped: SHIPPED,
    linkedItems: items.filter(({ data }) => data.issue !== undefined).length,
  };
  const diagnoses = diagnoseRepository(health, local, systemClock.now());
  if (format === 'json') console.log(renderDiagnosesJson(health.name, diagnoses));
  else {
    const { green, yellow, red, dim } = colorsFor(process.stdout);
    const palette = { good: green, warning: yellow, bad: red, soft: dim };
    console.log(renderDiagnoses(health.name, diagnoses, palette));
  }
  return diagnoses.some(({ level }) => level === 'problem') ? EXIT.findings : EXIT.ok;
}
