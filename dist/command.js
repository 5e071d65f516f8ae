import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  asksToDeclare,
  coAuthorLine,
  findTracked,
  planAnswers,
  readNewIncidents,
  renderAnswersMessage,
  whyNothing
} from "./chunks/chunk-WMQATVWG.js";
import {
  COMMANDS
} from "./chunks/chunk-T3EGVXTZ.js";
import {
  describeEntry
} from "./chunks/chunk-CZAGYEOC.js";
import "./chunks/chunk-SD2UKCHG.js";
import {
  readTemplate
} from "./chunks/chunk-PG4MQHVL.js";
import "./chunks/chunk-I6CNU3A3.js";
import {
  checkLazily,
  withFiles
} from "./chunks/chunk-6OIYNFLA.js";
import "./chunks/chunk-AD5M6RL3.js";
import "./chunks/chunk-5G4CWT3O.js";
import "./chunks/chunk-AETSOBBE.js";
import {
  formatManaged,
  nextDeadline,
  parseManaged,
  replaceSynced
} from "./chunks/chunk-RRVXPHUH.js";
import "./chunks/chunk-KMRCBTCG.js";
import "./chunks/chunk-M73NYO62.js";
import "./chunks/chunk-T433ZVXS.js";
import {
  MOVED,
  applyEffects,
  onMovingBranch
} from "./chunks/chunk-IFZNYK2E.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import {
  cutLine
} from "./chunks/chunk-SOBYEX4Z.js";
import {
  codeSpan,
  literalMarkdown
} from "./chunks/chunk-7D5R7AZP.js";
import {
  momentText
} from "./chunks/chunk-O62S7T2P.js";
import "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-N32DL7OS.js";
import "./chunks/chunk-WFH5KQFG.js";
import "./chunks/chunk-VHMCSZIG.js";
import "./chunks/chunk-MT4BNTAQ.js";
import "./chunks/chunk-R66ORXEF.js";
import {
  policyInForce
} from "./chunks/chunk-SDLTUHSC.js";
import {
  runAction,
  summarise
} from "./chunks/chunk-7T6AXGFR.js";
import "./chunks/chunk-2QU7U5K5.js";
import "./chunks/chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunks/chunk-Q2XCTVC6.js";
import "./chunks/chunk-DKVQ7F2R.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-VNBM3O3O.js";
import "./chunks/chunk-TSJT54NK.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-UIIP5HSU.js";
import "./chunks/chunk-SFWTIU66.js";
import {
  formatInstant
} from "./chunks/chunk-3RZW3VFW.js";
import "./chunks/chunk-YKVLQ6T5.js";
import {
  DECLARING_COMMANDS
} from "./chunks/chunk-6JFX7KLU.js";
import "./chunks/chunk-QDVVJMNP.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-AORWYZEU.js";
import "./chunks/chunk-4RAW2LUT.js";
import {
  POLICY_PATH,
  explain,
  folderOf,
  runbookPath
} from "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-7R4SZTTN.js";
import "./chunks/chunk-KTNJQRWY.js";
import {
  __require
} from "./chunks/chunk-6DG7BXTN.js";

// src/render/runbook-checklist.ts
var renderRunbookChecklist = (...args) => __require("#on-demand/runbook-checklist").renderRunbookChecklist(...args);

// src/render/command-reply.ts
var WHY = {
  stranger: "Thank you. Commands are for the people who respond to this incident, so nothing was done; what you wrote stays here for them to read. (This is said once.)",
  program: "Commands of programs are not carried out. (This is said once.)",
  "unknown-author": "GitHub could not be asked what you may do here, so nothing was done. Say it again in a new comment.",
  changed: "This comment was edited after it was answered. Edits change nothing: say it in a new comment. (This is said once.)",
  foreign: "Somebody else edited this comment before it was read, so nothing was done. Say it again in a new comment.",
  unreadable: "There is too much in this comment to look for commands in it. Say them in a short one.",
  untracked: "No incident on the main branch has this issue as its `tracking_issue`, so nothing was done. Make one of it with `/incident`, or add its number to the record.",
  restricted: "This incident is restricted and cannot be run where everybody reads along. Use the command line: `incident ack INC \u2026`.",
  protected: "The rules of the branch refuse what the automation commits, so nothing was done. Let it pass them (docs/modes.md) and say it again; until then there is the command line: `incident ack INC \u2026`."
};
var LONGEST = 5e4;
var LONGEST_WITH_STEPS = 4e4;
var LONGEST_LINE = 120;
function renderReply(sections, facts, key, state) {
  const parts = [renderHead(facts)];
  let length = 0;
  for (const [index, section] of sections.entries()) {
    const whole = renderSection(section, facts);
    const isTooLong = length + whole.length > LONGEST_WITH_STEPS;
    const part = isTooLong ? renderSection(withoutRunbooks(section), facts) : whole;
    length += part.length;
    if (length > LONGEST) {
      parts.push(`\u2026 and ${sections.length - index} more comments; the timeline has what was done.`);
      break;
    }
    parts.push(part);
  }
  return formatManaged("answer", key, state, parts.filter((part) => part !== "").join("\n\n"));
}
function withoutRunbooks(section) {
  const lines = section.lines.map(
    (line) => "entry" in line.result ? { ...line, result: { ...line.result, runbook: null } } : line
  );
  return { ...section, lines };
}
function remember(body, state) {
  const managed = parseManaged(body);
  return managed === null ? body : managed.before + replaceSynced(managed.block, state) + managed.after;
}
function renderHead({ incident, deadline }) {
  if (incident === null) return "";
  const head = `**${incident.id}** \xB7 ${literalMarkdown(incident.severity)} \xB7 **${incident.status}**`;
  if (deadline === null) return head;
  const what = deadline.what === "update" ? "the next update" : `to ${deadline.what}`;
  return `${head} \xB7 next: ${what} by ${momentText(deadline.due)} UTC`;
}
function renderSection(section, facts) {
  const { login, url, at, commit, why, lines } = section;
  const where = commit === null ? "" : ` \xB7 [\`${commit.slice(0, 7)}\`](${facts.repositoryUrl}/commit/${commit})`;
  const head = `[${literalMarkdown(login)}, ${momentText(at)} UTC](${url})${where}`;
  if (why !== null) return `${head}

\u{1F615} ${WHY[why]}`;
  return [head, "", ...lines.map((line) => renderLine(line, facts))].join("\n");
}
function renderLine({ written, line, result }, facts) {
  const said = codeSpan(cutLine(written, LONGEST_LINE));
  const place = line === 1 ? said : `${said} (line ${line})`;
  switch (result.outcome) {
    case "done":
      return `- \u{1F680} ${place}: ${renderEntry(result.entry, facts)}${renderSteps(result.runbook, facts)}`;
    case "known":
      return `- \u{1F680} ${place}: ${renderEntry(result.entry, facts)}; it was in the timeline already${renderSteps(result.runbook, facts)}`;
    case "refused": {
      const { found, expected, fix } = result.refusal;
      const usage = result.usage === null ? "" : ` Usage: ${codeSpan(result.usage)}`;
      const text = literalMarkdown(
        `found ${cutLine(found, 300)}, expected ${cutLine(expected, 500)}. ${fix}`
      );
      return `- \u{1F615} ${place}: ${text}${usage}`;
    }
    case "mistaken": {
      const problems = result.problems.map((one) => `  - ${literalMarkdown(cutLine(one, 500))}`);
      return [`- \u{1F615} ${place}: not declared yet. Usage: ${codeSpan(result.usage)}`, ...problems].join("\n");
    }
    case "invalid": {
      const [first] = result.findings;
      const more = result.findings.length > 1 ? ` (and ${result.findings.length - 1} more)` : "";
      const text = first === void 0 ? "" : cutLine(`${first.path}:${first.line} ${explain(first)}`, 500);
      return `- \u{1F615} ${place}: the records would not be in order. ${literalMarkdown(text + more)}`;
    }
    case "impossible":
      return `- \u{1F615} ${place}: ${literalMarkdown(cutLine(result.why, 300))}`;
    case "help":
      return [
        `- ${place}`,
        ...facts.commands.map(
          ({ name, usage, summary }) => `  - ${codeSpan(`/${name} ${usage}`.trim())} ${literalMarkdown(summary)}`
        ),
        `  - [How they are written](${fileUrl("docs/commands.md", facts)})`
      ].join("\n");
  }
}
function renderEntry(entry, facts) {
  const words = literalMarkdown(describeEntry(entry));
  const what = entry.runbook === void 0 ? words : `[${words}](${fileUrl(runbookPath(entry.runbook), facts)})`;
  const text = `${what} at ${momentText(entry.at)} UTC`;
  return entry.kind === "escalated" ? `${text}${renderWhomToTell(entry, facts.policy)}` : text;
}
function renderSteps(runbook, facts) {
  if (runbook === null) return "";
  const steps = renderRunbookChecklist(runbook, (path) => fileUrl(path, facts));
  return steps === "" ? "" : `

${steps.replaceAll(/^(?=.)/gm, "  ")}
`;
}
function fileUrl(path, { repositoryUrl }) {
  return `${repositoryUrl}/blob/HEAD/${path}`;
}
function renderWhomToTell({ level }, policy) {
  const step = policy.escalation.levels.find((one) => one.level === level);
  const contact = policy.contacts.find(({ name }) => name === step?.contact);
  if (step === void 0) return "";
  const title = literalMarkdown(step.title);
  if (contact?.team === void 0)
    return `. The policy names nobody on GitHub for level ${level}: reach the ${title} yourself`;
  return `. @${contact.team}, as ${title} you are asked to look at this`;
}

// src/app/carry-out-commands.ts
async function carryOut(start, asked, around) {
  const { issue, ports, clock, log, template } = around;
  const isDeclaring = asked.some((one) => asksToDeclare(one) && whyNothing(one) === null);
  const declarable = isDeclaring ? await (await import("./chunks/read-declarable-QCBWVS2X.js")).readDeclarable(around) : null;
  const attempt = async (workspace) => {
    const tracked = findTracked(workspace.records.records, issue);
    const nothing = (why, incident) => ({
      ...{ workspace, incident, commit: null, declared: null },
      // Whoever has no say here is told that, and once.
      answered: asked.map((one) => ({ ...one, why: whyNothing(one) ?? why, said: [] }))
    });
    if (tracked?.visibility === "restricted" && around.isPublic) return nothing("restricted", null);
    const place = { incident: tracked?.id ?? null, issue: declarable, template };
    const plan = await planAnswers(workspace.records, place, asked);
    if (plan.files.length === 0 || plan.incident === null) return { ...plan, workspace, commit: null };
    const effect = commitOf(workspace, plan.incident.id, plan, around.repositoryUrl);
    const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
    if (result?.applied.kind === "refused") return nothing("protected", tracked);
    if (result?.applied.kind !== "committed" || result.applied.head === null) return MOVED;
    const { head } = result.applied;
    return { ...plan, workspace: { ...workspace, head, records: plan.records }, commit: head };
  };
  const again = (workspace) => readAgain(workspace, asked, around);
  return onMovingBranch(start, attempt, again, `what is said on #${issue}`, around);
}
async function readAgain(workspace, asked, { issue, ports: { repository } }) {
  const { records } = workspace;
  const tracked = findTracked(records.records, issue);
  if (tracked === null) {
    const year = asked.at(-1)?.comment.createdAt.slice(0, 4) ?? "";
    return readNewIncidents(workspace, year, repository);
  }
  const folder = folderOf(tracked.id);
  const paths = [`${folder}/incident.md`, `${folder}/timeline.yml`, POLICY_PATH];
  const { branch, head, texts } = await repository.readHead(paths);
  const known = new Map(records.records.map(({ path, text }) => [path, text]));
  const files = paths.map((path) => ({ path, text: texts.get(path) ?? null })).filter(({ path, text }) => text !== (known.get(path) ?? null));
  return { branch, head, records: withFiles(records, files) };
}
function commitOf({ branch, head }, incident, { answered, files }, repositoryUrl) {
  const entriesIn = ({ said }) => said.flatMap(({ result }) => result.outcome === "done" ? [result.entry] : []);
  const coAuthors = answered.flatMap((one) => {
    const { author } = one.comment;
    return author === null || entriesIn(one).length === 0 ? [] : [coAuthorLine(author, repositoryUrl)];
  });
  return {
    kind: "commit-files",
    ...{ branch, head },
    message: renderAnswersMessage(incident, answered.flatMap(entriesIn)),
    details: [...new Set(coAuthors)].join("\n"),
    files
  };
}

// src/records/slash-commands.ts
var readSlashCommands = (...args) => __require("#on-demand/markdown-structure").readSlashCommands(...args);

// src/app/find-unanswered.ts
var ANSWER = "answer";
function findUnanswered(comments) {
  const answers = comments.flatMap((comment) => {
    const managed = comment.author?.isBot === true ? parseManaged(comment.body) : null;
    return managed?.role === ANSWER ? [{ comment, state: parseAnswerState(managed.synced) }] : [];
  });
  const seen = new Map(answers.flatMap(({ state }) => Object.entries(state.seen)));
  const told = new Set(answers.flatMap(({ state }) => state.edited));
  const unanswered = comments.flatMap((comment) => {
    if (comment.author?.isBot === true && parseManaged(comment.body) !== null) return [];
    const edit = seen.get(String(comment.id));
    if (edit === (comment.editedAt ?? "") || edit !== void 0 && told.has(comment.id)) return [];
    const commands = readSlashCommands(comment.body);
    if (commands?.length === 0) return [];
    return [{ comment, commands, state: stateOf(comment, edit) }];
  });
  const last = answers.at(-1);
  return {
    unanswered,
    strangers: new Set(answers.flatMap(({ state }) => state.strangers.map((login) => login.toLowerCase()))),
    lastAnswer: last === void 0 ? null : { comment: last.comment.id, body: last.comment.body, state: last.state }
  };
}
function stateOf({ author, editedAt, editedBy }, edit) {
  if (edit !== void 0) return "changed";
  return editedAt === null || editedBy === author?.login ? "new" : "foreign";
}
function parseAnswerState(state) {
  const { seen, edited, strangers } = state ?? {};
  const list = (value) => Array.isArray(value) ? value : [];
  const rows = typeof seen === "object" && seen !== null ? Object.entries(seen) : [];
  return {
    seen: Object.fromEntries(rows.map(([id, edit]) => [id, String(edit)])),
    edited: list(edited).filter((id) => typeof id === "number"),
    strangers: list(strangers).filter((login) => typeof login === "string")
  };
}
var NOTHING_SEEN = { seen: {}, edited: [], strangers: [] };

// src/app/answer-comments.ts
var DAY = 864e5;
var MOST_ROUNDS = 20;
var MOST_SEEN = 10;
async function answerComments(tree, ports, options, clock, log) {
  const since = [options.commentedAt, formatInstant(clock.now() - DAY)].toSorted()[0] ?? "";
  const run = {
    around: { ...options, ports, clock, log },
    syncWorkflow: options.syncWorkflow,
    budget: { left: options.writeBudget },
    people: /* @__PURE__ */ new Map(),
    workspace: {
      branch: options.branch,
      head: options.head,
      records: checkLazily(tree.readRecords(), (path) => tree.hasPath(path))
    },
    reply: null,
    sections: [],
    state: NOTHING_SEEN
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const comments = await ports.issues.readConversation(options.issue, since);
    if (comments === null) {
      log.warn(`#${options.issue} is no issue any more`);
      break;
    }
    const conversation = findUnanswered(comments);
    if (conversation.unanswered.length === 0) break;
    await answerRound(run, conversation);
  }
  const commits = new Set(run.sections.flatMap(({ commit }) => commit ?? []));
  const results = run.sections.flatMap(({ lines }) => lines.map(({ result }) => result.outcome));
  return {
    comments: Object.keys(run.state.seen).length,
    commands: results.filter((outcome) => outcome === "done").length,
    commits: commits.size,
    isRefused: run.sections.some(({ why }) => why === "protected")
  };
}
async function answerRound(run, conversation) {
  const { unanswered, strangers } = conversation;
  if (unanswered.length <= MOST_SEEN) {
    for (const { comment } of unanswered) await sign(run, comment.id, "eyes");
  }
  const asked = [];
  for (const one of unanswered) asked.push({ ...one, person: await personOf(run, one.comment.author) });
  const { workspace, answered, commit, incident, declared } = await carryOut(
    run.workspace,
    asked,
    run.around
  );
  run.workspace = workspace;
  await startSync(run, answered);
  if (declared !== null) await tellDeclared(run, declared);
  for (const one of answered) await sign(run, one.comment.id, isGood(one) ? "rocket" : "confused");
  const isToldAlready = ({ why, comment }) => (why === "stranger" || why === "program") && strangers.has(loginOf(comment.author).toLowerCase());
  const sections = answered.filter((one) => !isToldAlready(one)).map((one) => sectionOf(one, commit));
  run.sections = [...run.sections, ...sections];
  run.state = mergeStates(run.state, stateOf2(answered));
  await reply(run, incident, conversation);
}
async function startSync(run, answered) {
  const { syncWorkflow: workflow, workspace } = run;
  const isWritten = answered.some(
    ({ said }) => said.some(({ result }) => result.outcome === "done" || result.outcome === "known")
  );
  if (!isWritten || workflow === null) return;
  const reason = "an incident was changed";
  await apply(run, { kind: "dispatch-workflow", workflow, reason, branch: workspace.branch });
}
async function tellDeclared(run, declared) {
  const { issue, repositoryUrl, ports } = run.around;
  const { planDeclarationComment } = await import("./chunks/tell-declaration-AB3BDDEI.js");
  const comment = await planDeclarationComment(declared, issue, repositoryUrl, ports.issues);
  if (!comment.isDeclared && comment.effect !== null) await apply(run, comment.effect);
}
function isGood({ why, said }) {
  return why === null && said.every(({ result }) => ["done", "known", "help"].includes(result.outcome));
}
async function reply(run, incident, { lastAnswer }) {
  const { issue, repositoryUrl } = run.around;
  const write = { kind: "write-comment", key: "answer", issue };
  if (run.sections.length === 0 && lastAnswer !== null) {
    const body2 = remember(lastAnswer.body, { ...mergeStates(lastAnswer.state, run.state) });
    await apply(run, { ...write, comment: lastAnswer.comment, body: body2 });
    return;
  }
  const policy = policyInForce(run.workspace.records.records);
  const deadline = incident === null ? null : nextDeadline(incident, policy);
  const facts = {
    incident,
    deadline,
    policy,
    repositoryUrl,
    commands: incident === null ? DECLARING_COMMANDS : COMMANDS
  };
  const body = renderReply(run.sections, facts, incident?.id ?? `issue-${issue}`, { ...run.state });
  const applied = await apply(run, { ...write, comment: run.reply, body });
  if (applied.kind === "comment-written") run.reply = applied.comment;
}
async function sign(run, comment, content) {
  if (run.budget.left > 0) await apply(run, { kind: "add-reaction", comment, content });
}
async function apply({ around, budget }, effect) {
  budget.left -= 1;
  const [result] = await applyEffects([effect], around.ports, { left: 1 }, around.clock, around.log);
  if (result === void 0) throw new Error("an effect was not tried");
  return result.applied;
}
async function personOf({ people, around }, author) {
  if (author === null || author.isBot) return null;
  const { login } = author;
  const known = people.get(login);
  if (known !== void 0) return known;
  let person = null;
  try {
    person = { login, role: await around.ports.people.roleOf(login) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    around.log.warn(`GitHub does not say what ${login} may do here: ${why}`);
  }
  people.set(login, person);
  return person;
}
function sectionOf({ comment, why, said }, commit) {
  const lines = said.map(({ command: { written, line }, result }) => ({ written, line, result }));
  const isWritten = lines.some(({ result }) => result.outcome === "done");
  const { url, createdAt: at } = comment;
  return { login: loginOf(comment.author), url, at, commit: isWritten ? commit : null, why, lines };
}
function loginOf(author) {
  return author?.login ?? "ghost";
}
function stateOf2(answered) {
  const refused = answered.filter(({ why }) => why === "stranger" || why === "program");
  return {
    seen: Object.fromEntries(answered.map(({ comment }) => [comment.id, comment.editedAt ?? ""])),
    edited: answered.filter(({ state }) => state === "changed").map(({ comment }) => comment.id),
    strangers: refused.map(({ comment }) => loginOf(comment.author))
  };
}
function mergeStates(one, other) {
  return {
    seen: { ...one.seen, ...other.seen },
    edited: [.../* @__PURE__ */ new Set([...one.edited, ...other.edited])],
    strangers: [.../* @__PURE__ */ new Set([...one.strangers, ...other.strangers])]
  };
}

// actions/command/main.ts
await runAction(async ({ inputs, log, comment, repositoryUrl, commit, defaultBranch, isPublic, connect }) => {
  if (comment === null) {
    log.warn("This event is about no comment: nothing to answer.");
    return true;
  }
  const outcome = await answerComments(
    openWorkingTree("."),
    connect(),
    {
      issue: comment.issue,
      opened: comment.opened,
      commentedAt: comment.createdAt,
      branch: defaultBranch,
      head: resolveCommit(".", "HEAD") ?? commit,
      isPublic,
      repositoryUrl,
      syncWorkflow: inputs.flag("start-sync") ? inputs.text("sync-workflow") : null,
      async readForm() {
        const { openRecordFolder } = await import("./chunks/write-records-PH6JA523.js");
        return openRecordFolder(".").readText(inputs.text("form"));
      },
      template: (name) => readTemplate(".", name),
      writeBudget: inputs.count("write-budget")
    },
    systemClock,
    log
  );
  const { comments, commands, commits } = outcome;
  await summarise(`Comments answered: ${comments}, commands carried out: ${commands}, commits: ${commits}.`);
  return !outcome.isRefused;
});
