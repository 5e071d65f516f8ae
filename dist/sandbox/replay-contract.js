import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cloneRepository,
  startLocalGitHub
} from "./chunks/chunk-CB3VBUMU.js";

// scripts/contract/replay-contract.ts
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// src/contract/shape-differences.ts
function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function shapeDifferences(recorded, ours, where = "") {
  const [wanted, got] = [typeOf(recorded), typeOf(ours)];
  if (wanted !== got) return [`${where || "the whole"} is ${got}, not ${wanted}`];
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length)
      return [`${where} has ${ours.length} entries, not ${recorded.length}`];
    return recorded.flatMap((each, at) => shapeDifferences(each, ours[at], `${where}/${at}`));
  }
  if (wanted === "string")
    return formatOf(recorded) === formatOf(ours) ? [] : [`${where} is ${ours}, unlike ${recorded}`];
  if (wanted !== "object") return [];
  const [theirs, own] = [fieldsOf(recorded), fieldsOf(ours)];
  return Object.keys(theirs).flatMap(
    (key) => key in own ? shapeDifferences(theirs[key], own[key], `${where}/${key}`) : [`${where || "the whole"} lacks ${key}`]
  );
}
function formatOf(value) {
  const text = String(value);
  if (/^[a-z]+:\/\//.test(text)) return `address ${(text.match(/\{[^}]*\}/g) ?? []).join("")}`;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return "instant";
  if (/^[0-9a-f]{40}$/.test(text)) return "sha";
  return "text";
}

// src/contract/compare-parts.ts
function compareParts(part, sandbox, github) {
  const found = github.exchanges.flatMap((theirs, at) => {
    const ours = sandbox.exchanges[at];
    return ours === void 0 ? [] : compareExchanges(part, ours, theirs);
  });
  for (const [name, { stopped }] of [
    ["GitHub", github],
    ["the sandbox", sandbox]
  ]) {
    if (stopped === null) continue;
    found.push({
      level: "problem",
      part,
      operation: null,
      text: `the rest was not played on ${name}: ${stopped}`
    });
  }
  const seen = new Map(found.map((difference) => [`${difference.operation} ${difference.text}`, difference]));
  return [...seen.values()];
}
function compareExchanges(part, sandbox, github) {
  const { operation } = github;
  const tell = (level, text) => ({ level, part, operation, text });
  if (github.status !== sandbox.status) {
    const said = github.status >= 400 ? ` (${JSON.stringify(messageOf(github.body))})` : "";
    return [tell("problem", `GitHub answers ${github.status}${said}, the sandbox ${sandbox.status}`)];
  }
  if (github.status >= 400) return compareErrors(sandbox, github).map((text) => tell("note", text));
  const headers = ["link", "location"].filter((name) => github[name] === null !== (sandbox[name] === null)).map(
    (name) => tell(
      name === "link" ? "note" : "problem",
      `only ${github[name] === null ? "the sandbox" : "GitHub"} sends the header ${name}`
    )
  );
  const [theirs, ours] = [firstEntries(github.body), firstEntries(sandbox.body)];
  return [
    ...headers,
    ...shapeDifferences(theirs, ours).map(
      (line) => tell(isOfLess(line) ? "note" : "problem", `the sandbox: ${line}`)
    ),
    ...shapeDifferences(ours, theirs).filter((line) => / lacks \w+$/.test(line)).map((line) => tell("problem", `GitHub: ${line}`))
  ];
}
function isOfLess(line) {
  return / lacks \w+$| is null, not \w+$|, not null$| entries, not \d+$/.test(line);
}
function firstEntries(value) {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstEntries);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, firstEntries(each)]));
}
function compareErrors(sandbox, github) {
  const [theirs, ours] = [messageOf(github.body), messageOf(sandbox.body)];
  return theirs === ours ? [] : [`GitHub says ${JSON.stringify(theirs)}, the sandbox ${JSON.stringify(ours)}`];
}
function messageOf(body) {
  return typeof body === "object" && body !== null && "message" in body ? body.message : null;
}

// src/contract/scenario.ts
var REPO = "/repos/{owner}/{repo}";
var GRAPHQL = "POST /graphql";
var NOWHERE = "0".repeat(40);

// src/contract/parts/commits.ts
var COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitFile(ask2, branch, expectedHeadOid, path) {
  const answer = await ask2(GRAPHQL, {
    body: {
      query: COMMIT,
      variables: {
        input: {
          branch: { repositoryNameWithOwner: "{owner}/{repo}", branchName: branch },
          expectedHeadOid,
          message: { headline: `Change ${path}` },
          fileChanges: { additions: [{ path, contents: "VGV4dAo=" }] }
        }
      }
    },
    to: 200
  });
  return answer?.data?.createCommitOnBranch?.commit?.oid;
}
var COMMITS = {
  name: "commits",
  async play(ask2, { mark }) {
    const refs = `${REPO}/git/refs`;
    const main = await ask2(`GET ${REPO}/git/ref/{ref}`, { in: { ref: "heads/main" }, to: 200 });
    const start = main?.object?.sha;
    const branch = `branch-${mark}`;
    const made = { ref: `refs/heads/${branch}`, sha: start };
    await ask2(`POST ${refs}`, { body: made, to: 201 });
    await ask2(`POST ${refs}`, { body: made, to: 422 });
    await ask2(`POST ${refs}`, { body: { ref: `refs/heads/other-${mark}` }, to: 422, wrong: /lacks sha/ });
    const first = await commitFile(ask2, branch, start, `contract/${mark}.txt`);
    await commitFile(ask2, branch, start, `contract/${mark}-late.txt`);
    await commitFile(ask2, branch, first ?? NOWHERE, `contract/${mark}-next.txt`);
    await playGitData(ask2, branch, first);
    await playBranchOfItsOwn(ask2, mark);
    await playStatuses(ask2, first);
    const named = { ref: `heads/${branch}` };
    await ask2(`PATCH ${refs}/{ref}`, { in: named, body: { sha: start }, to: 422 });
    await ask2(`PATCH ${refs}/{ref}`, { in: named, body: { sha: start, force: true }, to: 200 });
    await ask2(`DELETE ${refs}/{ref}`, { in: named, to: 204 });
    await ask2(`DELETE ${refs}/{ref}`, { in: named, to: 422 });
  }
};
async function playGitData(ask2, branch, first) {
  const commit = `GET ${REPO}/git/commits/{commit_sha}`;
  await ask2(commit, { in: { commit_sha: first }, to: 200 });
  await ask2(commit, { in: { commit_sha: NOWHERE }, to: 404 });
  const tree = `GET ${REPO}/git/trees/{tree_sha}`;
  const root = await ask2(tree, { in: { tree_sha: first }, query: "?recursive=1", to: 200 });
  await ask2(tree, { in: { tree_sha: NOWHERE }, to: 404 });
  const file = root?.tree?.find(({ type }) => type === "blob");
  const blob = `GET ${REPO}/git/blobs/{file_sha}`;
  await ask2(blob, { in: { file_sha: file?.sha }, to: 200 });
  await ask2(blob, { in: { file_sha: NOWHERE }, to: 404 });
  const compare = `GET ${REPO}/compare/{basehead}`;
  await ask2(compare, { in: { basehead: `${first}...${branch}` }, to: 200 });
  await ask2(compare, { in: { basehead: `main...none-${branch}` }, to: 404 });
}
async function playBranchOfItsOwn(ask2, mark) {
  const trees = `POST ${REPO}/git/trees`;
  const file = { path: "pages/a.md", mode: "100644", type: "blob", content: "Text\n" };
  const tree = await ask2(trees, { body: { tree: [file] }, to: 201 });
  await ask2(trees, { body: { tree: [{ ...file, path: "../a.md" }] }, to: 422 });
  const commits = `POST ${REPO}/git/commits`;
  const commit = await ask2(commits, { body: { message: "Begin", tree: tree?.sha, parents: [] }, to: 201 });
  await ask2(commits, { body: { message: "Begin", tree: NOWHERE, parents: [] }, to: 422 });
  const ref = `heads/own-${mark}`;
  await ask2(`POST ${REPO}/git/refs`, { body: { ref: `refs/${ref}`, sha: commit?.sha }, to: 201 });
  await ask2(`GET ${REPO}/git/trees/{tree_sha}`, {
    in: { tree_sha: commit?.sha },
    query: "?recursive=true",
    to: 200
  });
  await ask2(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref }, to: 204 });
}
async function playStatuses(ask2, sha) {
  const statuses = `POST ${REPO}/statuses/{sha}`;
  const status = {
    state: "success",
    context: "contract",
    description: "Done",
    target_url: "https://example.com"
  };
  await ask2(statuses, { in: { sha }, body: status, to: 201 });
  await ask2(statuses, { in: { sha }, body: { state: "fine" }, to: 422, wrong: /\/state must be equal/ });
  const commit = { commit_ref: sha };
  for (const name of ["statuses", "status", "check-runs"]) {
    await ask2(`GET ${REPO}/commits/{commit_ref}/${name}`, { in: commit, to: 200 });
  }
  await ask2(`GET ${REPO}/commits/{commit_ref}/check-runs`, { in: { commit_ref: NOWHERE }, to: 422 });
  await ask2(`POST ${REPO}/check-runs`, { body: { name: "Contract", head_sha: sha }, to: 403 });
}

// src/contract/parts/conversation.ts
var COMMENTS = `${REPO}/issues/{issue_number}/comments`;
var COMMENT = `${REPO}/issues/comments/{comment_id}`;
var CONVERSATION = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      id number title body state url
      comments(first: 1, after: $after) {
        totalCount
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        nodes {
          id databaseId url body createdAt updatedAt lastEditedAt includesCreatedEdit viewerDidAuthor
          author { __typename login url resourcePath }
          editor { __typename login url resourcePath ... on User { id databaseId } }
        }
      }
    }
  }
}`;
var CONVERSATION_PART = {
  name: "conversation",
  async play(ask2, { mark }) {
    const issue = await ask2(`POST ${REPO}/issues`, { body: { title: `Conversation ${mark}` }, to: 201 });
    const one = { issue_number: issue?.number };
    await ask2(`POST ${COMMENTS}`, { in: one, body: { body: "First" }, to: 201 });
    const second = await ask2(`POST ${COMMENTS}`, { in: one, body: { body: "Second" }, to: 201 });
    await ask2(`PATCH ${COMMENT}`, { in: { comment_id: second?.id }, body: { body: "Last" }, to: 200 });
    await playPages(ask2, issue);
    const closed = { state: "closed", state_reason: "completed" };
    await ask2(`PATCH ${REPO}/issues/{issue_number}`, { in: one, body: closed, to: 200 });
  }
};
async function playPages(ask2, issue) {
  const [owner, name] = (issue?.repository_url ?? "").split("/").slice(-2);
  const read = (more) => {
    const variables = { owner, name, number: issue?.number, ...more };
    return ask2(GRAPHQL, { body: { query: CONVERSATION, variables }, to: 200 });
  };
  const page = await read({});
  await read({ after: page?.data?.repository?.issue?.comments?.pageInfo?.endCursor });
  await read({ after: "none" });
  await read({ number: 999999 });
}

// src/contract/parts/files.ts
var FILES = {
  name: "files",
  async play(ask2, { mark }) {
    const main = await ask2(`GET ${REPO}/git/ref/{ref}`, { in: { ref: "heads/main" }, to: 200 });
    const branch = `files-${mark}`;
    const ref = { ref: `refs/heads/${branch}`, sha: main?.object?.sha };
    await ask2(`POST ${REPO}/git/refs`, { body: ref, to: 201 });
    const file = `${REPO}/contents/{path}`;
    const note = { path: `contract/${mark}.md` };
    const content = "T25lLgo=";
    const change = { message: "A note", branch };
    const made = await ask2(`PUT ${file}`, { in: note, body: { ...change, content }, to: 201 });
    const sha = made?.content?.sha;
    await ask2(`PUT ${file}`, { in: note, body: { ...change, content: "VHdvLgo=", sha }, to: 200 });
    await ask2(`PUT ${file}`, { in: note, body: { ...change, content }, to: 422 });
    await ask2(`PUT ${file}`, { in: note, body: { ...change, content, sha: NOWHERE }, to: 409 });
    const nowhere = { ...change, content, sha, branch: `none-${mark}` };
    await ask2(`PUT ${file}`, { in: note, body: nowhere, to: 404 });
    const now = await ask2(`GET ${file}`, { in: note, query: `?ref=${branch}`, to: 200 });
    await ask2(`DELETE ${file}`, { in: note, body: { ...change, sha: NOWHERE }, to: 409 });
    await ask2(`DELETE ${file}`, { in: note, body: { ...change, sha: now?.sha ?? "" }, to: 200 });
    await ask2(`DELETE ${file}`, { in: note, body: { ...change, sha: now?.sha ?? "" }, to: 404 });
    await ask2(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref: `heads/${branch}` }, to: 204 });
  }
};

// src/contract/parts/issues.ts
var ISSUES = `${REPO}/issues`;
var ISSUE = `${ISSUES}/{issue_number}`;
var NONE = { issue_number: 999999 };
var ISSUE_PART = {
  name: "issues",
  async play(ask2, { mark }) {
    const label = `late-${mark}`;
    const full = { title: `Contract ${mark}`, body: "Text", labels: [label, { name: `bug-${mark}` }] };
    const made = await ask2(`POST ${ISSUES}`, { body: full, to: 201 });
    const one = { issue_number: made?.number };
    const login = made?.user?.login;
    await ask2(`POST ${ISSUES}`, { body: {}, to: 422, wrong: /lacks title/ });
    await ask2(`POST ${ISSUES}`, { body: { title: " " }, to: 422 });
    await ask2(`POST ${ISSUES}`, { body: { title: "x".repeat(257) }, to: 422, wrong: /257 characters/ });
    await ask2(`POST ${ISSUES}`, { body: { title: "x", assignees: [`none-${mark}`] }, to: 422 });
    await ask2(`POST ${ISSUES}`, { body: { title: "x" }, as: "nobody", to: 401 });
    await ask2(`GET ${ISSUES}`, { query: `?state=all&labels=${label}&sort=updated&direction=asc`, to: 200 });
    await ask2(`GET ${ISSUES}`, { query: "?since=yesterday", to: 422, wrong: /since/ });
    await ask2(ofIssue("GET"), { in: one, to: 200 });
    await ask2(ofIssue("GET"), { in: NONE, to: 404 });
    const permission = `GET ${REPO}/collaborators/{username}/permission`;
    await ask2(permission, { in: { username: login }, to: 200 });
    await ask2(permission, { in: { username: `none-${mark}` }, to: 404 });
    await playComments(ask2, one, mark);
    await playLabels(ask2, one, label);
    await playAssignees(ask2, one, login);
    await ask2(`PUT ${ISSUE}/lock`, { in: one, body: { lock_reason: "resolved" }, to: 204 });
    await ask2(`PUT ${ISSUE}/lock`, { in: one, body: { lock_reason: "x" }, to: 422, wrong: /lock_reason/ });
    await ask2(`DELETE ${ISSUE}/lock`, { in: one, to: 204 });
    const close = { state: "closed", state_reason: "not_planned", labels: [], assignees: [], body: null };
    await ask2(ofIssue("PATCH"), { in: one, body: close, to: 200 });
    await ask2(ofIssue("PATCH"), { in: one, body: { title: `Again ${mark}`, state: "open" }, to: 200 });
    await ask2(ofIssue("PATCH"), {
      in: one,
      body: { state: "ajar" },
      to: 422,
      wrong: /allowed values: open, closed/
    });
    await ask2(ofIssue("PATCH"), { in: one, body: { state: "closed", state_reason: "completed" }, to: 200 });
    for (const name of [label, `bug-${mark}`])
      await ask2(`DELETE ${REPO}/labels/{name}`, { in: { name }, to: 204 });
  }
};
var ofIssue = (method) => `${method} ${ISSUE}`;
async function playComments(ask2, one, mark) {
  const said = await ask2(`POST ${ISSUE}/comments`, { in: one, body: { body: "Hello" }, to: 201 });
  const comment = { comment_id: said?.id };
  const COMMENT2 = `${ISSUES}/comments/{comment_id}`;
  await ask2(`POST ${ISSUE}/comments`, { in: one, body: { body: " " }, to: 422 });
  await ask2(`POST ${ISSUE}/comments`, { in: NONE, body: { body: "x" }, to: 404 });
  await ask2(`GET ${ISSUE}/comments`, { in: one, query: "?per_page=100", to: 200 });
  await ask2(`GET ${ISSUE}/comments`, { in: NONE, to: 404 });
  await ask2(`GET ${ISSUES}/comments`, { query: "?sort=created&direction=desc", to: 200 });
  await ask2(`GET ${ISSUES}/comments`, { in: { repo: `none-${mark}` }, to: 404 });
  await ask2(`GET ${COMMENT2}`, { in: comment, to: 200 });
  await ask2(`PATCH ${COMMENT2}`, { in: comment, body: { body: "Bye" }, to: 200 });
  for (const [subject, values] of [
    [ISSUE, one],
    [COMMENT2, comment]
  ]) {
    const eyes = { content: "eyes" };
    const made = await ask2(`POST ${subject}/reactions`, { in: values, body: eyes, to: 201 });
    await ask2(`POST ${subject}/reactions`, { in: values, body: eyes, to: 200 });
    await ask2(`POST ${subject}/reactions`, {
      in: values,
      body: { content: "shrug" },
      to: 422,
      wrong: /\/content must be equal to one of the allowed values/
    });
    await ask2(`GET ${subject}/reactions`, { in: values, to: 200 });
    await ask2(`GET ${subject}/reactions`, { in: { ...NONE, comment_id: 999999 }, to: 404 });
    const reaction = { ...values, reaction_id: made?.id };
    await ask2(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 204 });
    await ask2(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 404 });
  }
  await ask2(`DELETE ${COMMENT2}`, { in: comment, to: 204 });
  await ask2(`GET ${COMMENT2}`, { in: comment, to: 404 });
}
async function playLabels(ask2, one, name) {
  const labels = `${ISSUE}/labels`;
  await ask2(`PUT ${labels}`, { in: one, body: { labels: [name] }, to: 200 });
  await ask2(`POST ${labels}`, { in: one, body: { labels: [name] }, to: 200 });
  await ask2(`POST ${labels}`, { in: NONE, body: { labels: [name] }, to: 404 });
  await ask2(`GET ${labels}`, { in: one, to: 200 });
  await ask2(`GET ${labels}`, { in: NONE, to: 404 });
  await ask2(`DELETE ${labels}/{name}`, { in: { ...one, name }, to: 200 });
  await ask2(`DELETE ${labels}/{name}`, { in: { ...one, name }, to: 404 });
  await ask2(`DELETE ${labels}`, { in: one, to: 204 });
}
async function playAssignees(ask2, one, login) {
  const assignees = `${ISSUE}/assignees`;
  const body = { assignees: [login ?? ""] };
  await ask2(`POST ${assignees}`, { in: one, body, to: 201 });
  await ask2(`POST ${assignees}`, { in: NONE, body, to: 404 });
  await ask2(`DELETE ${assignees}`, { in: one, body, to: 200 });
}

// src/contract/parts/labels.ts
var LABELS = {
  name: "labels",
  async play(ask2, { mark }) {
    const labels = `${REPO}/labels`;
    const label = { name: `severity-${mark}`, color: "d73a4a", description: "How bad it is" };
    await ask2(`POST ${labels}`, { body: label, to: 201 });
    await ask2(`POST ${labels}`, { body: label, to: 422 });
    await ask2(`POST ${labels}`, { body: { ...label, name: `other-${mark}`, color: "red" }, to: 422 });
    await ask2(`POST ${labels}`, { body: { color: "d73a4a" }, to: 422, wrong: /lacks name/ });
    await ask2(`GET ${labels}`, { query: "?per_page=100", to: 200 });
    await ask2(`GET ${labels}`, { in: { repo: `none-${mark}` }, to: 404 });
    const named = { name: label.name };
    await ask2(`GET ${labels}/{name}`, { in: named, to: 200 });
    await ask2(`GET ${labels}/{name}`, { in: { name: `none-${mark}` }, to: 404 });
    await ask2(`PATCH ${labels}/{name}`, { in: named, body: { color: "ededed" }, to: 200 });
    const other = { name: `renamed-${mark}` };
    await ask2(`PATCH ${labels}/{name}`, { in: named, body: { new_name: other.name }, to: 200 });
    await ask2(`GET ${labels}/{name}`, { in: named, to: 404 });
    await ask2(`PATCH ${labels}/{name}`, { in: other, body: { new_name: named.name }, to: 200 });
    await ask2(`DELETE ${labels}/{name}`, { in: named, to: 204 });
    await ask2(`DELETE ${labels}/{name}`, { in: named, to: 404 });
  }
};

// src/contract/parts/milestones.ts
var MILESTONES = `${REPO}/milestones`;
var MILESTONE = `${MILESTONES}/{milestone_number}`;
var MILESTONE_PART = {
  name: "milestones",
  async play(ask2, { mark }) {
    const full = {
      title: `Spring ${mark}`,
      description: "By then",
      due_on: "2026-05-31T12:00:00Z",
      state: "open"
    };
    const made = await ask2(`POST ${MILESTONES}`, { body: full, to: 201 });
    await ask2(`POST ${MILESTONES}`, { body: full, to: 422 });
    const one = { milestone_number: made?.number };
    const none = { milestone_number: 999999 };
    const issue = await ask2(`POST ${REPO}/issues`, {
      body: { title: `For a milestone ${mark}`, milestone: made?.number },
      to: 201
    });
    const numbered = { issue_number: issue?.number };
    await ask2(`GET ${REPO}/issues`, { query: `?milestone=${made?.number}`, to: 200 });
    await ask2(`GET ${REPO}/issues`, { query: "?milestone=999999", to: 422 });
    await ask2(`PATCH ${REPO}/issues/{issue_number}`, { in: numbered, body: { milestone: 999999 }, to: 422 });
    await ask2(`GET ${MILESTONES}`, { query: "?state=all&sort=completeness&direction=desc", to: 200 });
    await ask2(`GET ${MILESTONES}`, { in: { repo: `none-${mark}` }, to: 404 });
    await ask2(`GET ${MILESTONE}`, { in: one, to: 200 });
    await ask2(`GET ${MILESTONE}`, { in: none, to: 404 });
    await ask2(`GET ${MILESTONE}/labels`, { in: one, to: 200 });
    await ask2(`GET ${MILESTONE}/labels`, { in: none, to: 404 });
    const closing = { state: "closed", title: `Summer ${mark}` };
    await ask2(`PATCH ${MILESTONE}`, { in: one, body: closing, to: 200 });
    await ask2(`PATCH ${MILESTONE}`, { in: none, body: closing, to: 404 });
    const leaving = { milestone: null, state: "closed" };
    await ask2(`PATCH ${REPO}/issues/{issue_number}`, { in: numbered, body: leaving, to: 200 });
    await ask2(`DELETE ${MILESTONE}`, { in: one, to: 204 });
    await ask2(`DELETE ${MILESTONE}`, { in: one, to: 404 });
  }
};

// src/contract/parts/pulls.ts
var PULLS = `${REPO}/pulls`;
var PULL = `${PULLS}/{pull_number}`;
var PULL_PART = {
  name: "pull requests",
  async play(ask2, { mark }) {
    const main = await ask2(`GET ${REPO}/git/ref/{ref}`, { in: { ref: "heads/main" }, to: 200 });
    const head = `side-${mark}`;
    await ask2(`POST ${REPO}/git/refs`, {
      body: { ref: `refs/heads/${head}`, sha: main?.object?.sha },
      to: 201
    });
    await commitFile(ask2, head, main?.object?.sha, `contract/${mark}-side.txt`);
    const wanted = { title: `Contract ${mark}`, head, base: "main", body: "Text" };
    const made = await ask2(`POST ${PULLS}`, { body: wanted, to: 201 });
    const pull = { pull_number: made?.number };
    const none = { pull_number: 999999 };
    await ask2(`POST ${PULLS}`, { body: wanted, to: 422 });
    await ask2(`POST ${PULLS}`, { body: { ...wanted, head: `none-${mark}` }, to: 422 });
    await ask2(`GET ${PULLS}`, { query: "?state=open&base=main", to: 200 });
    await ask2(`GET ${PULL}`, { in: none, to: 404 });
    await ask2(`GET ${REPO}/issues/{issue_number}`, { in: { issue_number: made?.number }, to: 200 });
    for (const part of ["files", "commits", "reviews"]) {
      await ask2(`GET ${PULL}/${part}`, { in: pull, query: "?per_page=100", to: 200 });
      await ask2(`GET ${PULL}/${part}`, { in: none, to: 404 });
    }
    await ask2(`POST ${PULL}/reviews`, { in: pull, body: { event: "APPROVE" }, to: 422 });
    const comment = { event: "COMMENT", body: "Good" };
    const review = await ask2(`POST ${PULL}/reviews`, { in: pull, body: comment, to: 200 });
    await ask2(`GET ${PULL}/reviews/{review_id}`, { in: { ...pull, review_id: review?.id }, to: 200 });
    await ask2(`GET ${PULL}/reviews/{review_id}`, { in: { ...pull, review_id: 99999 }, to: 404 });
    await ask2(`PATCH ${PULL}`, { in: pull, body: { state: "closed", title: `Later ${mark}` }, to: 200 });
    await ask2(`PATCH ${PULL}`, { in: pull, body: { state: "open" }, to: 200 });
    await ask2(`PUT ${PULL}/merge`, { in: pull, body: { sha: NOWHERE }, to: 409 });
    const order = { merge_method: "merge", commit_title: "T", commit_message: "M", sha: made?.head?.sha };
    await ask2(`PUT ${PULL}/merge`, { in: pull, body: order, to: 200 });
    await ask2(`PUT ${PULL}/merge`, { in: pull, body: {}, to: 405 });
    await ask2(`PATCH ${PULL}`, { in: pull, body: { state: "open" }, to: 422 });
    await ask2(`GET ${PULL}`, { in: pull, to: 200 });
    await ask2(`GET ${PULLS}`, { query: "?state=closed", to: 200 });
    await ask2(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref: `heads/${head}` }, to: 204 });
  }
};

// src/contract/parts/repository.ts
var REPOSITORY = {
  name: "repository",
  async play(ask2, { mark }) {
    const none = { repo: `none-${mark}` };
    await ask2(`GET ${REPO}`, { to: 200 });
    await ask2(`GET ${REPO}`, { as: "nobody", to: 200 });
    await ask2(`GET ${REPO}`, { as: "stranger", to: 401 });
    await ask2(`GET ${REPO}`, { in: none, to: 404 });
    await ask2(`GET ${REPO}/git/ref/{ref}`, { in: { ref: "heads/main" }, to: 200 });
    await ask2(`GET ${REPO}/git/ref/{ref}`, { in: { ref: `heads/none-${mark}` }, to: 404 });
    await ask2(`GET ${REPO}/git/matching-refs/{ref}`, { in: { ref: "heads/ma" }, to: 200 });
    await ask2(`GET ${REPO}/git/matching-refs/{ref}`, { in: { ...none, ref: "heads" }, to: 404 });
    const contents = `GET ${REPO}/contents/{path}`;
    await ask2(contents, { in: { path: "README.md" }, query: "?ref=main", to: 200 });
    await ask2(contents, { in: { path: "" }, to: 200 });
    await ask2(contents, { in: { path: `none-${mark}.md` }, to: 404 });
    await ask2(`GET ${REPO}/rulesets`, { query: "?includes_parents=false", to: 200 });
    await ask2(`GET ${REPO}/rulesets`, { in: none, to: 404 });
    await ask2(`GET ${REPO}/rulesets/{ruleset_id}`, { in: { ruleset_id: 99999 }, to: 404 });
    await ask2(`GET ${REPO}/rules/branches/{branch}`, { in: { branch: "main" }, to: 200 });
    await ask2(`GET ${REPO}/rules/branches/{branch}`, { in: { ...none, branch: "main" }, to: 404 });
    await ask2("GET /rate_limit", { to: 200 });
    await ask2("GET /rate_limit", { as: "stranger", to: 401 });
    await ask2("GET /search/issues", { query: `?q=none${mark}+repo:{owner}/{repo}`, to: 200 });
    await ask2("GET /search/issues", { query: "?q=", to: 422 });
    await ask2(`GET ${REPO}/pages`, { to: 404 });
    await ask2(`GET ${REPO}/actions/variables/{name}`, { in: { name: `NONE_${mark}` }, to: 404 });
    await ask2(`GET ${REPO}/actions/variables/{name}`, { in: { name: "LEVEL" }, as: "nobody", to: 401 });
    await ask2(`GET ${REPO}/environments/{environment_name}/secrets/{secret_name}`, {
      in: { environment_name: `none-${mark}`, secret_name: "KEY" },
      to: 404
    });
  }
};

// src/contract/parts/workflows.ts
var WORKFLOWS = {
  name: "workflows",
  async play(ask2, { mark }) {
    const actions = `${REPO}/actions`;
    const none = { workflow_id: `none-${mark}.yml` };
    await ask2(`GET ${actions}/workflows`, { to: 200 });
    await ask2(`GET ${actions}/workflows`, { in: { repo: `none-${mark}` }, to: 404 });
    await ask2(`GET ${actions}/workflows/{workflow_id}/runs`, { in: none, to: 404 });
    await ask2(`POST ${actions}/workflows/{workflow_id}/dispatches`, {
      in: none,
      body: { ref: "main" },
      to: 404
    });
    await ask2(`GET ${actions}/runs`, { query: "?event=push&status=success&branch=main", to: 200 });
    await ask2(`GET ${actions}/runs/{run_id}`, { in: { run_id: 99999 }, to: 404 });
    await ask2(`POST ${REPO}/dispatches`, {
      body: { event_type: `event-${mark}`, client_payload: { service: "search" } },
      to: 204
    });
    await ask2(`POST ${REPO}/dispatches`, {
      body: { event_type: "x".repeat(101) },
      to: 422,
      wrong: /fewer than 1|more than 100/
    });
  }
};

// src/contract/parts.ts
var PARTS = [
  REPOSITORY,
  LABELS,
  ISSUE_PART,
  CONVERSATION_PART,
  MILESTONE_PART,
  COMMITS,
  FILES,
  PULL_PART,
  WORKFLOWS
];

// src/contract/play-part.ts
var NoAnswer = class extends Error {
};
var NoValue = class extends Error {
};
async function playPart(part, scene, host) {
  const exchanges = [];
  try {
    await part.play(async (operation, call) => {
      const answer = await host.send(toRequest(operation, call, host));
      exchanges.push({ operation, ...answer });
      return answer.body;
    }, scene);
  } catch (error) {
    if (!(error instanceof NoAnswer) && !(error instanceof NoValue)) throw error;
    return { exchanges, stopped: error.message };
  }
  return { exchanges, stopped: null };
}
function toRequest(operation, call, { owner, repo }) {
  const body = call.body === void 0 ? null : JSON.stringify(call.body);
  const as = call.as ?? "owner";
  if (operation === GRAPHQL) {
    return {
      method: "POST",
      path: null,
      body: body?.replaceAll("{owner}/{repo}", `${owner}/${repo}`) ?? null,
      as
    };
  }
  const [method = "", template = ""] = operation.split(" ");
  const query = (call.query ?? "").replace("{owner}/{repo}", `${owner}/${repo}`);
  return { method, path: fillPath(template, { owner, repo, ...call.in }) + query, body, as };
}
function fillPath(template, values) {
  return template.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    if (value === void 0) throw new NoValue(`${template} needs what an earlier answer did not give`);
    return String(value).split("/").map(encodeURIComponent).join("/");
  });
}

// scripts/contract/replay-contract.ts
var CONSENT = "throwaway";
var LONGEST = 3e4;
async function replayContract(live, options) {
  const github = connect(live, options.pause);
  const fit = await examine(live, github);
  if (typeof fit === "string") return { kind: "refused", why: fit };
  const directory = mkdtempSync(join(tmpdir(), "incident-contract-"));
  const twin = await startLocalGitHub({
    directory: join(directory, "github"),
    now: () => (/* @__PURE__ */ new Date()).toISOString()
  });
  try {
    const sandbox = connect(await makeTwin(twin, live, fit.isPrivate, directory), 0);
    const parts = [];
    const differences = [];
    for (const part of PARTS) {
      const ours = await playPart(part, options, sandbox);
      const theirs = await playPart(part, options, github);
      differences.push(...compareParts(part.name, ours, theirs));
      parts.push({ name: part.name, requests: theirs.exchanges.length });
      options.onPart(part.name, theirs.exchanges.length);
    }
    const repository = `${live.owner}/${live.repo}`;
    return { kind: "compared", comparison: { repository, api: live.api, parts, differences } };
  } finally {
    await twin.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
async function examine({ owner, repo }, github) {
  const name = `${owner}/${repo}`;
  if (!repo.includes(CONSENT)) {
    return `Issues, branches and commits are made in it, so the name of the repository must contain "${CONSENT}"; found "${name}". Make an empty one with a README, for example ${owner}/${CONSENT}-contract.`;
  }
  const { status, body } = await github.send({
    method: "GET",
    path: `/repos/${name}`,
    body: null,
    as: "owner"
  });
  const facts = body ?? {};
  if (status !== 200)
    return `${name} cannot be seen: GitHub answered ${status} (${facts.message ?? "no reason"}).`;
  if (facts.permissions?.push !== true) return `The token may not write to ${name}.`;
  if (facts.default_branch !== "main") {
    return `The default branch of ${name} must be main; found "${facts.default_branch}". Rename it in its settings.`;
  }
  const readme = {
    method: "GET",
    path: `/repos/${name}/contents/README.md`,
    body: null,
    as: "owner"
  };
  if ((await github.send(readme)).status !== 200) return `${name} has no README.md on main: make one first.`;
  return { isPrivate: facts.private === true };
}
async function makeTwin(twin, { owner, repo }, isPrivate, directory) {
  twin.createUser({ login: owner, name: owner });
  await twin.createRepository({ owner, name: repo, private: isPrivate });
  const token = twin.tokenFor(owner);
  const person = { login: owner, name: owner, token };
  const clone = await cloneRepository(twin.url, `${owner}/${repo}`, person, join(directory, "clone"));
  writeFileSync(join(clone.folder, "README.md"), `# ${repo}
`);
  await clone.push("Initial commit");
  return { api: `${twin.url}/api/v3`, token, owner, repo };
}
function graphqlOf(api) {
  return api.endsWith("/api/v3") ? api.replace(/v3$/, "graphql") : `${api}/graphql`;
}
function connect({ api, token, owner, repo }, pause) {
  return {
    owner,
    repo,
    async send(request) {
      const answer = await ask(
        request,
        request.path === null ? graphqlOf(api) : `${api}${request.path}`,
        token
      );
      if (pause > 0 && request.method !== "GET") await wait(pause);
      return answer;
    }
  };
}
async function ask({ method, body, as }, url, token) {
  const sent = { owner: token, stranger: "ghp_000000000000000000000000000000000000", nobody: null }[as];
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "incident-as-code",
        ...sent === null ? {} : { authorization: `Bearer ${sent}` }
      },
      signal: AbortSignal.timeout(LONGEST),
      redirect: "manual",
      ...body === null ? {} : { body }
    });
    const text = await response.text();
    return {
      status: response.status,
      location: response.headers.get("location"),
      link: response.headers.get("link"),
      body: parse(text)
    };
  } catch (error) {
    const { message, cause } = error;
    throw new NoAnswer(`${method} ${url} got no answer (${cause?.message ?? message})`);
  }
}
function parse(text) {
  if (text === "") return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
export {
  replayContract
};
