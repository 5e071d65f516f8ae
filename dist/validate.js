import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  annotate,
  attempt,
  runAction,
  summarise
} from "./chunks/chunk-3TNBH3OM.js";
import {
  hasErrors,
  keepComment,
  previewMerge,
  renderVerdict,
  validateTree
} from "./chunks/chunk-BHAB6YNB.js";
import {
  systemClock
} from "./chunks/chunk-TPLW426X.js";
import {
  findMergeBase,
  openGitTree
} from "./chunks/chunk-VT6YSC3C.js";
import {
  openWorkingTree
} from "./chunks/chunk-LLN3TMGW.js";

// actions/validate/main.ts
await runAction(async ({ inputs, log, pullRequest, repositoryUrl, connect }) => {
  const head = openWorkingTree(".");
  const base = findMergeBase(".");
  const validation = validateTree(head, base === null ? null : openGitTree(".", base));
  annotate(validation.introduced, validation.existing);
  const rulesUrl = `${repositoryUrl}/blob/HEAD/docs/rules.md`;
  await summarise(renderVerdict(validation, rulesUrl));
  log.info(`${validation.records} records checked, ${validation.introduced.length} findings.`);
  if (pullRequest !== null && !pullRequest.isFromFork && inputs.flag("comment")) {
    await attempt("No comment could be kept on the pull request", async () => {
      const ports = connect();
      const preview = await previewMerge(head, ports, repositoryUrl);
      await keepComment(pullRequest.number, validation, preview, rulesUrl, ports, systemClock, log);
    });
  }
  return !hasErrors(validation);
});
