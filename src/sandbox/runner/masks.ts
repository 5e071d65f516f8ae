/** The secrets of one job: what is added is replaced by `***` in every log line, annotation and summary. */
export interface Masks {
  /** Multi-line secrets are hidden line by line, as log lines are looked at one at a time. */
  add(secret: string): void;
  hide(text: string): string;
  hides(text: string): boolean;
}

/** docs: workflow-commands, "Masking a value in a log". */
export function createMasks(): Masks {
  const secrets = new Set<string>();
  const hide = (text: string): string =>
    // The longest first: a secret that contains another must not leave its rest behind.
    [...secrets]
      .sort((left, right) => right.length - left.length)
      .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
  return {
    add(secret) {
      for (const line of [secret, ...secret.split(/\r\n|\n|\r/)]) {
        if (line.trim() !== '') secrets.add(line);
      }
    },
    hide,
    hides: (text) => hide(text) !== text,
  };
}
