/**
 * What an editor leaves in the file when somebody inserts a snippet and only presses the tab key: tab stops are
 * replaced by their defaults (code.visualstudio.com/docs/editing/userdefinedsnippets, "Snippet syntax").
 */
export function insertSnippet(body: string, choose: (values: readonly string[]) => string): string {
  const part = /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\|])*)\|\}|\$(\d+)|\$/g;
  return body.replaceAll(
    part,
    (whole, escaped?: string, text?: string, choices?: string, stop?: string): string => {
      if (escaped !== undefined) return escaped;
      if (text !== undefined) return unescapeText(text);
      if (choices !== undefined) return choose(splitChoices(choices));
      if (stop !== undefined) return '';
      throw new Error(`no tab stop: ${whole} in ${body}`);
    },
  );
}

function splitChoices(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\.|[^\\,])+/g)].map((choice) => unescapeText(choice[0]));
}

function unescapeText(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
