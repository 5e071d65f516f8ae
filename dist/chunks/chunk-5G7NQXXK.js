import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/adapters/explain-failure.ts
function explainFailure(error) {
  if (!(error instanceof Error)) return `Something failed without saying why: ${String(error)}`;
  const { status, request, response, errors } = error;
  const what = request === void 0 ? "" : ` to ${request.method ?? ""} ${pathOf(request.url ?? "")}`;
  if (typeof status === "number" && response === void 0) {
    return `GitHub could not be reached at ${request?.url ?? "its address"}: ${firstLine(error)}. Run it again: only what is missing is done.`;
  }
  if (typeof status === "number") {
    return `GitHub answered ${status}${what}: ${firstLine(error)}. ${adviceFor(status, error.message)}`;
  }
  if (Array.isArray(errors)) {
    const messages = errors.map((one) => one.message ?? "no reason").join("; ");
    if (errors.some((one) => one.type === "RATE_LIMITED" || /rate limit/i.test(one.message ?? ""))) {
      return `GitHub refused the query: ${messages}. ${adviceFor(403, "rate limit")}`;
    }
    return `GitHub refused the query: ${messages}. Compare the permissions of the token with the README of the action.`;
  }
  return firstLine(error);
}
function firstLine(error) {
  return error.message.split("\n")[0] || error.name;
}
function pathOf(url) {
  return url.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/s, "");
}
function adviceFor(status, message) {
  if (/rate limit/i.test(message)) return "Run it again in some minutes: only what is missing is done.";
  if (status === 401) return "The token is not valid any more.";
  if (status === 403)
    return "The token may not do this: compare the permissions of the job with the README of the action.";
  if (status === 404) return "Either it does not exist or the token may not see it.";
  if (status >= 500 || status === 429) return "Run it again: only what is missing is done.";
  return "Run it again after mending what is named; only what is missing is done.";
}

export {
  explainFailure
};
