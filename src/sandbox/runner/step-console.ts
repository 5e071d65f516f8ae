import type { Annotation, Job, Step } from '../model.ts';
import { ANNOTATIONS_PER_JOB, ANNOTATIONS_PER_LEVEL, toAnnotation } from './annotations.ts';
import { NotModelled } from './errors.ts';
import type { Masks } from './masks.ts';
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts';

/** Where the output of one step goes: its log, the job's annotations, and what commands set. */
export interface StepConsole {
  readonly outputs: Map<string, string>;
  /** A line a process wrote: obeyed when it is a workflow command, logged otherwise. */
  receive(line: string): void;
  /** A line of the runner's own. */
  log(text: string): void;
  /** Logs `##[error]…` and makes an annotation. */
  annotate(level: Annotation['level'], message: string, properties?: ReadonlyMap<string, string>): void;
  /** Why the step fails whatever its exit code, or null. */
  readonly fault: Error | null;
  /** For a step of a composite action: the same log and the same count of annotations, outputs of its own. */
  nested(): StepConsole;
}

type AnnotationCounts = Record<Annotation['level'], number>;

const LOG_TAG = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

export function createStepConsole(
  job: Job,
  step: Step,
  masks: Masks,
  workspace: string,
  counts: AnnotationCounts = { failure: 0, warning: 0, notice: 0 },
): StepConsole {
  const outputs = new Map<string, string>();
  let resumeToken: string | null = null;
  let fault: Error | null = null;

  const log = (text: string): void => {
    step.log.push(...masks.hide(text).split(/\r\n|\n|\r/));
  };

  const annotate: StepConsole['annotate'] = (level, message, properties = new Map()) => {
    log(`##[${LOG_TAG[level]}]${message}`);
    counts[level] += 1;
    if (counts[level] > ANNOTATIONS_PER_LEVEL || job.annotations.length >= ANNOTATIONS_PER_JOB) return;
    const shown = toAnnotation(level, masks.hide(message), properties, workspace, step.log.length);
    job.annotations.push({ ...shown, path: masks.hide(shown.path), title: masks.hide(shown.title) });
  };

  const fail = (reason: Error): void => {
    fault ??= reason;
    // What is not modelled fails the whole job, and the job says so.
    if (!(reason instanceof NotModelled)) annotate('failure', reason.message);
  };

  /** Commands that GitHub switched off in 2020: they fail the step. */
  const refuse = (name: string): void => {
    fail(
      new Error(
        `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure ` +
          'command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.',
      ),
    );
  };

  const obey = (command: WorkflowCommand, line: string): void => {
    switch (command.name) {
      case 'error':
        annotate('failure', command.message, command.properties);
        break;
      case 'warning':
      case 'notice':
        annotate(command.name, command.message, command.properties);
        break;
      case 'group':
        log(`##[group]${command.message}`);
        break;
      case 'endgroup':
        log('##[endgroup]');
        break;
      case 'debug':
        break;
      case 'add-mask':
        if (command.message.trim() !== '') masks.add(command.message);
        else annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        break;
      case 'stop-commands':
        resumeToken = command.message.trim().toLowerCase() || null;
        log(line);
        break;
      case 'set-output':
      case 'save-state':
        // Announced as disabled for 2023, postponed, and still obeyed: outside text that reaches a step's output
        // can set outputs on GitHub, so it can here.
        if (command.name === 'set-output') setOutput(command);
        annotate('warning', deprecated(command.name));
        break;
      case 'set-env':
      case 'add-path':
        refuse(command.name);
        break;
      default:
        fail(new NotModelled(`the workflow command ${command.name}`));
    }
  };

  const setOutput = ({ properties, message }: WorkflowCommand): void => {
    const name = properties.get('name');
    if (name === undefined) fail(new Error("Required field 'name' is missing in ##[set-output] command."));
    else outputs.set(name, message);
  };

  return {
    outputs,
    log,
    annotate,
    receive(line) {
      const command = parseCommand(line, resumeToken);
      if (command !== null && resumeToken === null) {
        obey(command, line);
        return;
      }
      if (command !== null && command.name === resumeToken) resumeToken = null;
      log(line);
    },
    get fault() {
      return fault;
    },
    nested: () => createStepConsole(job, step, masks, workspace, counts),
  };
}

function deprecated(name: string): string {
  return (
    `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ` +
    'For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
  );
}
