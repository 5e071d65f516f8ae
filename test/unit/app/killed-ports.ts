/** Ports of a process that is killed at one of its writes. */
import type { GitHubPorts } from '../../../src/app/ports.ts';
import { Killed } from './memory-folder.ts';

export interface KilledPorts {
  readonly ports: GitHubPorts;
  /** How many writes were begun. */
  writes(): number;
}

/** @param at 1: before the first write is made; 2: after it, before anybody hears; 3: before the second; null: never */
export function killedAt(
  at: number | null,
  { issues, repository, workflows, people }: GitHubPorts,
): KilledPorts {
  let writes = 0;
  const wrap = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const call = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
        if (!/^(?:create|update|add|commit|dispatch)/.test(String(name))) return call.bind(target);
        return async (...args: unknown[]) => {
          writes += 1;
          if (at === writes * 2 - 1) throw new Killed();
          const result = await call.apply(target, args);
          if (at === writes * 2) throw new Killed();
          return result;
        };
      },
    });
  const ports = { issues: wrap(issues), repository: wrap(repository), workflows: wrap(workflows), people };
  return { ports, writes: () => writes };
}
