import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/effect.ts
var ACTION_ITEM_LABEL = "action-item";
function describeEffect(effect) {
  switch (effect.kind) {
    case "create-issue": {
      const assigned = effect.assignees.length > 0 ? `, assigned to ${effect.assignees.join(", ")}` : "";
      return `open an issue for ${effect.key} "${effect.title}"${assigned}`;
    }
    case "update-issue":
      return `update issue #${effect.number} of ${effect.key}: ${effect.reason}`;
    case "write-comment":
      return effect.comment === null ? `comment on #${effect.issue} (${effect.key})` : `update the comment on #${effect.issue} (${effect.key})`;
    case "edit-records":
      return `commit "${effect.message}" (${effect.edits.map((edit) => edit.path).join(", ")})`;
    case "commit-files":
      return `commit "${effect.message}" (${effect.files.map(({ path }) => path).join(", ")})`;
    case "write-pages":
      return `${effect.head === null ? "begin" : "write to"} the branch ${effect.branch}: "${effect.message}"`;
    case "add-reaction":
      return `react with ${effect.content} to comment ${effect.comment}`;
    case "dispatch-workflow":
      return `start the workflow ${effect.workflow}: ${effect.reason}`;
  }
}

export {
  ACTION_ITEM_LABEL,
  describeEffect
};
