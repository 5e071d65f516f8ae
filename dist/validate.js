import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  annotate,
  attempt,
  runAction,
  summarise
} from "./chunks/chunk-HPTXSQMF.js";
import {
  hasErrors,
  keepComment,
  previewMerge,
  renderVerdict,
  validateTree
} from "./chunks/chunk-6PX5ZM2R.js";
import {
  systemClock
} from "./chunks/chunk-7VOA4Z73.js";
import {
  findMergeBase,
  openGitTree
} from "./chunks/chunk-KC6K22T7.js";
import {
  openWorkingTree
} from "./chunks/chunk-ZQXHYBPY.js";

// actions/validate/main.ts
await runAction(async ({ inputs, log, pullRequest, repositoryUrl, connect }) => {
  const head = openWorkingTree(".");
  const mergeBase = findMergeBase(".");
  const base = mergeBase === null ? null : openGitTree(".", mergeBase);
  const validation = validateTree(head, base);
  annotate(validation.introduced, validation.existing);
  const rulesUrl = `${repositoryUrl}/blob/HEAD/docs/rules.md`;
  await summarise(renderVerdict(validation, rulesUrl));
  log.info(`${validation.records} records checked, ${validation.introduced.length} findings.`);
  if (pullRequest !== null && !pullRequest.isFromFork && inputs.flag("comment")) {
    await attempt("No comment could be kept on the pull request", async () => {
      const ports = connect();
      const preview = await previewMerge(head, base, ports, repositoryUrl);
      await keepComment(pullRequest.number, validation, preview, rulesUrl, ports, systemClock, log);
    });
  }
  return !hasErrors(validation);
});
