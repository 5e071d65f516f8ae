/** An exception as one line for people: what happened and what to do, never a stack trace. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return `Something failed without saying why: ${String(error)}`;
  const { status, request, response, errors } = error as Error & RequestFailure;
  const what = request === undefined ? '' : ` to ${request.method ?? ''} ${pathOf(request.url ?? '')}`;
  // Octokit gives a request that got no answer the status 500.
  if (typeof status === 'number' && response === undefined) {
    return `GitHub could not be reached at ${request?.url ?? 'its address'}: ${firstLine(error)}. Run it again: only what is missing is done.`;
  }
  if (typeof status === 'number') {
    return `GitHub answered ${status}${what}: ${firstLine(error)}. ${adviceFor(status, error.message)}`;
  }
  if (Array.isArray(errors)) {
    const messages = errors.map((one) => one.message ?? 'no reason').join('; ');
    // GraphQL answers 200 when a limit is reached (docs.github.com/graphql, "Rate limits and query limits").
    if (errors.some((one) => one.type === 'RATE_LIMITED' || /rate limit/i.test(one.message ?? ''))) {
      return `GitHub refused the query: ${messages}. ${adviceFor(403, 'rate limit')}`;
    }
    return `GitHub refused the query: ${messages}. Compare the permissions of the token with the README of the action.`;
  }
  return firstLine(error);
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0] || error.name;
}

interface RequestFailure {
  readonly status?: unknown;
  readonly response?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
  readonly request?: { readonly method?: string; readonly url?: string };
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '');
}

function adviceFor(status: number, message: string): string {
  // Primary and secondary limits answer 403 or 429 (docs.github.com/rest, "Rate limits for the REST API").
  if (/rate limit/i.test(message)) return 'Run it again in some minutes: only what is missing is done.';
  if (status === 401) return 'The token is not valid any more.';
  if (status === 403)
    return 'The token may not do this: compare the permissions of the job with the README of the action.';
  if (status === 404) return 'Either it does not exist or the token may not see it.';
  if (status >= 500 || status === 429) return 'Run it again: only what is missing is done.';
  return 'Run it again after mending what is named; only what is missing is done.';
}
