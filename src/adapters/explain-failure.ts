/** An exception as one line for people: what happened and what to do, never a stack trace. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return `Something failed without saying why: ${String(error)}`;
  const { status, request } = error as Error & RequestFailure;
  if (typeof status === 'number') {
    const what = request === undefined ? '' : ` to ${request.method ?? ''} ${pathOf(request.url ?? '')}`;
    return `GitHub answered ${status}${what}: ${error.message.split('\n')[0]}. ${adviceFor(status)}`;
  }
  return error.message.split('\n')[0] ?? error.name;
}

interface RequestFailure {
  readonly status?: unknown;
  readonly request?: { readonly method?: string; readonly url?: string };
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '');
}

function adviceFor(status: number): string {
  if (status === 401) return 'The token is not valid any more.';
  if (status === 403)
    return 'The token may not do this: compare the permissions of the job with the README of the action.';
  if (status === 404) return 'Either it does not exist or the token may not see it.';
  if (status >= 500 || status === 429) return 'Run it again: only what is missing is done.';
  return 'Run it again after mending what is named; only what is missing is done.';
}
