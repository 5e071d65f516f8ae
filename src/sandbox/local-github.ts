/** The whole sandbox: the server with its runner and its web pages. */
import { createRunner } from './runner/create-runner.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';
import { handleWeb } from './web/handle-web.ts';

export type LocalGitHub = Sandbox;

/** Starts a local GitHub on 127.0.0.1; see {@link SandboxOptions}. */
export function startLocalGitHub(
  options: Omit<SandboxOptions, 'createRunner' | 'handleWeb'>,
): Promise<LocalGitHub> {
  return startSandbox({ ...options, createRunner, handleWeb });
}
