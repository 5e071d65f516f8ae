/** Questions to a person at a terminal, one line each. */
import { createInterface, type Interface } from 'node:readline/promises';

/** The person does not want to go on: Ctrl-C, Ctrl-D, or the terminal is gone. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';

  constructor() {
    super('Stopped: nothing was written');
  }
}

export interface Terminal {
  /**
   * Shows a question and waits for a line.
   *
   * @param question one or more lines; safe to print
   * @throws StoppedError
   */
  ask(question: string): Promise<string>;
  /** Gives the terminal back. */
  close(): void;
}

/**
 * Asks on a terminal, which is taken over with the first question. Questions go where errors go, so that what a command
 * prints can be read by a program.
 *
 * @param input where answers come from
 * @param output where questions go to
 */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const stop = new AbortController();
  let lines: Interface | null = null;
  const open = () => {
    const opened = createInterface({ input, output, terminal: true, historySize: 0 });
    // In raw mode Ctrl-C is a key and no signal; Ctrl-D closes the interface, and a question would wait for ever.
    opened.once('SIGINT', () => stop.abort());
    opened.once('close', () => stop.abort());
    return opened;
  };
  return {
    async ask(question) {
      lines ??= open();
      if (stop.signal.aborted) throw new StoppedError();
      try {
        return await lines.question(question, { signal: stop.signal });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        output.write('\n');
        throw new StoppedError();
      }
    },
    close() {
      lines?.close();
    },
  };
}

/** Whether a person sits at both ends; elsewhere nobody is ever asked. */
export function isInteractive(input: { isTTY?: boolean }, output: { isTTY?: boolean }): boolean {
  return input.isTTY === true && output.isTTY === true;
}
