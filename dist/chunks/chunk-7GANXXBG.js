import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entryText,
  impactText,
  lateText,
  sortEntries
} from "./chunk-QSTGAG5T.js";
import {
  closeFence,
  neutraliseMarkdownMentions
} from "./chunk-MN6EQBQM.js";
import {
  MOVED,
  applyEffects,
  onMovingBranch
} from "./chunk-IFZNYK2E.js";
import {
  shorten
} from "./chunk-SOBYEX4Z.js";
import {
  literalCell,
  literalMarkdown
} from "./chunk-7D5R7AZP.js";
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  findPrivateMail,
  findTelephoneNumbers,
  resolveLink
} from "./chunk-R66ORXEF.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  shownRecords
} from "./chunk-LNIIWJMF.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import {
  FORWARD,
  isOpen
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  formatInstant,
  minutesBetween,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/domain/report-pages.ts
var REPORTS_INDEX = "README.md";
var REPORTS_MARKER = "<!-- incident-as-code:v1 reports -->";
var PAGE_FOLDERS = ["status", "severity", "services", "months", "incidents", "postmortems"];
var NAME = {
  status: /^[a-z]+\.md$/,
  severity: /^[a-z0-9][a-z0-9_-]*\.md$/,
  services: /^[a-z0-9][a-z0-9-]*\.md$/,
  months: /^\d{4}-\d{2}\.md$/,
  incidents: /^INC-\d{4}-\d{4,6}\.md$/,
  postmortems: /^INC-\d{4}-\d{4,6}\.md$/
};
function isReportPage(path) {
  if (path === REPORTS_INDEX) return true;
  const [folder = "", name = "", ...rest] = path.split("/");
  const known = PAGE_FOLDERS.find((one) => one === folder);
  return known !== void 0 && rest.length === 0 && NAME[known].test(name);
}
function isReportsIndex(text) {
  return text.startsWith(REPORTS_MARKER);
}

// src/domain/plan/plan-report-pages.ts
var MOST_CHARACTERS = 5e6;
var MOST_FILES = 500;
function planReportPages(pages, observed, { branch, commit }) {
  const differing = [...pages].filter(([path, text]) => observed?.hasText(path, text) !== true);
  const stale = [...observed?.paths ?? []].filter((path) => isReportPage(path) && !pages.has(path));
  if (differing.length === 0 && stale.length === 0) return null;
  const files = [];
  let size = 0;
  for (const [path, text] of differing) {
    size += text.length;
    if (files.length > 0 && (files.length >= MOST_FILES || size > MOST_CHARACTERS)) break;
    files.push({ path, text });
  }
  const deletions = files.length === differing.length ? stale.sort() : [];
  return {
    kind: "write-pages",
    branch,
    head: observed?.head ?? null,
    message: headlineOf(files.length, deletions.length),
    details: `Made of ${commit}`,
    files,
    deletions
  };
}
function withPages(observed, effect, head) {
  const { deletions } = effect;
  const written = new Map(effect.files.map(({ path, text }) => [path, text]));
  const kept = [...observed?.paths ?? []].filter((path) => !deletions.includes(path));
  return {
    head,
    paths: /* @__PURE__ */ new Set([...kept, ...written.keys()]),
    hasText: (path, text) => written.has(path) ? written.get(path) === text : !deletions.includes(path) && observed?.hasText(path, text) === true
  };
}
function headlineOf(written, removed) {
  const pages = (count) => `${count} ${count === 1 ? "page" : "pages"}`;
  if (removed === 0) return `Write ${pages(written)} of the reports`;
  return written === 0 ? `Remove ${pages(removed)} of the reports` : `Write ${pages(written)} of the reports, remove ${removed}`;
}

// src/domain/withheld.ts
var ID = /INC-\d{4}-\d{4,6}(?!\d)/gi;
var WITHHELD_ID = "INC-not-shown";
function withhold(text, shown) {
  const named = text.replaceAll(ID, (id) => shown.has(id.toUpperCase()) ? id : WITHHELD_ID);
  const contacts = [...findTelephoneNumbers(named), ...findPrivateMail(named)].sort(
    (a, b) => a.start - b.start
  );
  let done = "";
  let at = 0;
  for (const { sort, start, end } of contacts) {
    if (start < at) continue;
    done += `${named.slice(at, start)}(${sort} not shown)`;
    at = end;
  }
  return done + named.slice(at);
}

// src/domain/report-record.ts
var SHOWN_TO = {
  public: ["public"],
  repository: ["public", "internal"]
};
function reportRecords(records, audience) {
  const shown = shownRecords(records, SHOWN_TO[audience]);
  const ids = new Set(shown.map(({ id }) => id));
  const say = (text) => withhold(text, ids);
  const incidents = new Map(recordsOf(records, "incident").map((one) => [one.data.id, one]));
  const timelines = new Map(recordsOf(records, "timeline").map((one) => [one.data.incident, one]));
  const postmortems = new Map(recordsOf(records, "postmortem").map((one) => [one.data.incident, one]));
  const items = new Map(recordsOf(records, "action-item").map((one) => [one.data.id, one]));
  const titles = new Map(recordsOf(records, "service").map(({ data }) => [data.id, data.title]));
  const roles = policyInForce(records).roles;
  const isPublic = audience === "public";
  return shown.flatMap((record) => {
    const incident = incidents.get(record.id);
    if (incident === void 0) return [];
    const { path, data } = incident;
    const timeline = timelines.get(record.id);
    const postmortem = reportPostmortem(postmortems.get(record.id), isPublic, say);
    const times = timesOf(data);
    return [
      {
        id: record.id,
        title: say(record.title),
        kind: record.kind,
        type: record.type,
        severity: record.severity,
        gravity: record.gravity,
        status: record.status,
        minutesTo: record.minutesTo,
        usersAffected: record.usersAffected,
        percentOfActiveUsers: record.percentOfActiveUsers,
        updates: record.updates.map((update) => ({ ...update, text: say(update.text) })),
        body: say(record.body),
        related: record.related,
        files: [
          { name: "record", path },
          ...timeline === void 0 ? [] : [{ name: "timeline", path: timeline.path }],
          ...postmortem === null ? [] : [{ name: "postmortem", path: postmortem.path }]
        ],
        services: data.services.map((id) => ({ id, title: say(titles.get(id) ?? id) })),
        times,
        month: formatInstant(parseInstant(data.times.started) ?? 0).slice(0, 7),
        duplicateOf: ids.has(data.duplicate_of ?? "") ? data.duplicate_of ?? null : null,
        trackingIssue: data.tracking_issue ?? null,
        timeline: isPublic ? publicEntries(timeline?.data.entries ?? [], times, say) : allEntries(timeline?.data.entries ?? [], ids, say),
        actionItems: record.actionItems.map((item) => reportItem(item, items.get(item.id), isPublic, say)),
        postmortem,
        internal: isPublic ? null : {
          visibility: data.visibility,
          subtype: data.subtype ?? null,
          roles: Object.entries(data.roles ?? {}).map(([role, login]) => ({
            role: roles.find(({ name }) => name === role)?.title ?? role,
            login
          })),
          impact: sayAll(data.impact, say),
          runbooks: data.runbooks ?? []
        }
      }
    ];
  });
}
function countUnreported(records, audience) {
  const shown = SHOWN_TO[audience];
  return records.filter(
    (record) => record.kind === "incident" && !isSound(record) && shown.includes(record.data["visibility"])
  ).length;
}
function timesOf({ times }) {
  return INCIDENT_TIMES.flatMap((name) => {
    const at = times[name];
    return at === void 0 ? [] : [{ name, at, minutesSinceStart: minutesBetween(times.started, at) }];
  });
}
var ENTRY_KEYS = [
  "recorded_at",
  "to",
  "role",
  "person",
  "of",
  "runbook",
  "expected",
  "level",
  "field",
  "value",
  "audience",
  "impact",
  "text",
  "reason"
];
function allEntries(entries, ids, say) {
  const isHidden = ({ of }) => of !== void 0 && !ids.has(of);
  return sortEntries(entries).filter((entry) => entry.kind !== "related" || !isHidden(entry)).map((entry) => {
    const keys = ENTRY_KEYS.filter((key) => entry[key] !== void 0 && (key !== "of" || !isHidden(entry)));
    const told = Object.fromEntries(keys.map((key) => [key, sayAll(entry[key], say)]));
    const { at, kind, by, is_late } = entry;
    return { at, kind, by, is_late, ...told };
  });
}
function publicEntries(entries, times, say) {
  const reached = times.map(({ name, at }) => ({ at, kind: name, by: null, is_late: false }));
  const told = sortEntries(entries).flatMap(
    ({ at, text, audience, is_late }) => audience === "public" && text !== void 0 ? [{ at, kind: "update", by: null, is_late, text: say(text) }] : []
  );
  return [...reached, ...told].sort((a, b) => (parseInstant(a.at) ?? 0) - (parseInstant(b.at) ?? 0));
}
function sayAll(value, say) {
  if (typeof value === "string") return say(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sayAll(part, say)]));
}
function reportItem(item, file, isPublic, say) {
  return {
    ...item,
    title: say(item.title),
    path: file?.path ?? "",
    owner: isPublic ? null : file?.data.owner ?? null
  };
}
function reportPostmortem(postmortem, isPublic, say) {
  if (postmortem === void 0) return null;
  const { path, data, body } = postmortem;
  if (isPublic && data.status !== "approved") return null;
  return {
    path,
    status: data.status,
    reviewHeldAt: data.review_held_at ?? null,
    rootCause: data.root_cause === void 0 ? null : say(data.root_cause),
    factors: (data.contributing_factors ?? []).map(say),
    body: say(body),
    internal: isPublic ? null : {
      owner: data.owner,
      participants: data.participants ?? [],
      approvedBy: data.approved_by ?? null,
      userSatisfaction: data.user_satisfaction ?? null,
      communicationScore: data.communication_score ?? null
    }
  };
}

// src/render/reports/markdown-table.ts
var MOST_CHARACTERS2 = 2e5;
function markdownTable(head, rows, rest) {
  const lines = [];
  let length = 0;
  for (const cells of rows) {
    const line = rowOf(cells);
    length += line.length;
    if (length > MOST_CHARACTERS2) break;
    lines.push(line);
  }
  const left = rows.length - lines.length;
  return [
    "",
    rowOf(head),
    rowOf(head.map(() => "---")),
    ...lines,
    "",
    ...left === 0 ? [] : [rest(left), ""]
  ];
}
function rowOf(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/render/reports/report-links.ts
function fileLink(words, path, places) {
  return places === null ? words : `[${words}](${fileUrl(path, places)})`;
}
function fileUrl(path, { repositoryUrl, defaultBranch }) {
  const written = encodeURI(path).replaceAll(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${repositoryUrl}/blob/${defaultBranch}/${written}`;
}
function issueLink(number, places) {
  if (number === null) return "\u2013";
  return places === null ? literalMarkdown(`#${number}`) : `[#${number}](${places.repositoryUrl}/issues/${number})`;
}
function incidentLink(id, up) {
  return `[${id}](${up}incidents/${id}.md)`;
}

// src/render/reports/move-links.ts
var PARTS = new RegExp(
  [
    // A fenced block, to its end or that of the text.
    "(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\\n]*(?:\\n(?! {0,3}\\k<fence>)[^\\n]*)*(?:\\n {0,3}\\k<fence>[`~]*)?",
    // A code span.
    "|(?<!`)(?<ticks>`+)(?!`)[\\s\\S]*?[^`]\\k<ticks>(?!`))",
    // What follows the words of a link, or the description of a picture.
    `|(?<!\\\\)\\]\\([ \\n]*(?<target><[^<>\\n]*>|[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)(?<title>[ \\n]+(?:"[^"\\n]*"|'[^'\\n]*'))?[ \\n]*\\)`,
    // Where a link that names it leads.
    `|^(?<label> {0,3}\\[[^\\]\\n]+\\]: *)(?<place><[^<>\\n]*>|\\S+)(?= *$| +["'(])`
  ].join(""),
  "gm"
);
var PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;
function moveLinks(markdown, from, places) {
  if (!/\](?:\(|:)/.test(markdown)) return markdown;
  return markdown.replaceAll(PARTS, (...match) => {
    const [whole] = match;
    const { code, target, title, label, place } = match.at(-1);
    const written = target ?? place;
    if (code !== void 0 || written === void 0) return whole;
    const moved = moveTarget(written.replace(/^<(.*)>$/, "$1"), from, places);
    if (moved === null) return whole;
    return label === void 0 ? `](${moved}${title ?? ""})` : `${label}${moved}`;
  });
}
function moveTarget(target, from, places) {
  const found = resolveLink(from, target);
  if (found.kind === "elsewhere") return null;
  const path = found.kind === "above" ? "" : found.path;
  const incident = /^incidents\/\d{4}\/(INC-\d{4}-\d{4,6})(?:\/incident\.md)?$/.exec(path)?.[1];
  if (incident !== void 0) return `../incidents/${incident}.md`;
  const rest = /[?#].*$/.exec(target)?.[0] ?? "";
  const raw = PICTURE.test(path) && rest === "" ? "?raw=true" : rest;
  return `${fileUrl(path, places)}${raw.replaceAll(/[\s()<>]/g, encodeURIComponent)}`;
}

// src/render/reports/report-prose.ts
var LONGEST = 5e4;
function reportProse(markdown, from, places) {
  const text = shorten(markdown.replaceAll("\r\n", "\n").trim(), LONGEST);
  const linked = places === null ? text : moveLinks(text, from, places);
  return closeFence(neutraliseMarkdownMentions(linked));
}

// src/render/reports/incident-page.ts
function renderIncidentPage(record, titles, places) {
  const path = record.files[0]?.path ?? "";
  const inFile = (words) => (left) => `${left} more are in the ${fileLink(words, record.files.find(({ name }) => name === words)?.path ?? path, places)}.`;
  return [
    `# ${record.id}: ${literalMarkdown(record.title)}`,
    "",
    navigation(record, places),
    ...factTable(headOf(record, titles, places)),
    "## Times",
    ...markdownTable(
      ["", "UTC", "Since the start"],
      record.times.map(({ name, at, minutesSinceStart: since }) => [name, momentText(at), minutes(since)]),
      inFile("record")
    ),
    ...factTable(
      Object.entries(record.minutesTo).map(([name, value]) => [`Time to ${name}`, minutes(value)])
    ),
    ...renderTimeline(record, inFile("timeline")),
    ...renderUpdates(record, inFile("timeline")),
    ...renderItems(record, places, inFile("record")),
    "## Report",
    "",
    reportProse(record.body, path, places) || "Nothing is written yet.",
    ""
  ].join("\n");
}
function renderPostmortemPage(record, postmortem, places) {
  const { internal } = postmortem;
  const people = (logins) => logins.map(literalMarkdown).join(", ") || null;
  return [
    `# Postmortem of ${record.id}: ${literalMarkdown(record.title)}`,
    "",
    `[All incidents](../README.md) \xB7 ${incidentLink(record.id, "../")} \xB7 ${fileLink("file", postmortem.path, places)}`,
    ...postmortem.status === "approved" ? [] : ["", `> This is not approved yet: ${postmortem.status}.`],
    ...factTable([
      ["Status", postmortem.status],
      ["Review held", postmortem.reviewHeldAt === null ? null : `${momentText(postmortem.reviewHeldAt)} UTC`],
      ["Owner", internal === null ? null : literalMarkdown(internal.owner)],
      ["Took part", internal === null ? null : people(internal.participants)],
      ["Approved by", internal?.approvedBy == null ? null : literalMarkdown(internal.approvedBy)],
      ["Root cause", postmortem.rootCause === null ? null : literalCell(postmortem.rootCause)],
      ["Contributing factors", postmortem.factors.map(literalCell).join("<br>") || null],
      ["User satisfaction", numberOf(internal?.userSatisfaction)],
      ["Communication score", numberOf(internal?.communicationScore)]
    ]),
    reportProse(postmortem.body, postmortem.path, places),
    ""
  ].join("\n");
}
function navigation(record, places) {
  return [
    "[All incidents](../README.md)",
    `[${record.month}](../months/${record.month}.md)`,
    ...record.postmortem === null ? [] : [`[Postmortem](../postmortems/${record.id}.md)`],
    ...places === null ? [] : record.files.map(({ name, path }) => fileLink(`${name} file`, path, places)),
    ...record.trackingIssue === null ? [] : [`issue ${issueLink(record.trackingIssue, places)}`]
  ].join(" \xB7 ");
}
function headOf(record, titles, places) {
  const { internal } = record;
  const toIncident = (id) => `${incidentLink(id, "../")} ${literalMarkdown(titles.get(id) ?? "")}`;
  const toService = ({ id, title }) => `[${literalMarkdown(title)}](../services/${id}.md)`;
  const published = {
    ...record.usersAffected === null ? {} : { users_affected: record.usersAffected },
    ...record.percentOfActiveUsers === null ? {} : { percent_of_active_users: record.percentOfActiveUsers }
  };
  const impact = impactText(internal?.impact ?? published);
  return [
    ["Severity", `[${record.severity}](../severity/${record.severity}.md)`],
    ["Status", `[${record.status}](../status/${record.status}.md)`],
    ["Kind", record.kind === "incident" ? null : record.kind],
    ["Type", literalMarkdown([record.type, internal?.subtype].filter((word) => word != null).join(", "))],
    ["Services", record.services.map(toService).join(", ") || "\u2013"],
    ["Impact", impact === null ? null : literalCell(impact)],
    ["Visibility", internal?.visibility ?? null],
    ...(internal?.roles ?? []).map(({ role, login }) => [literalMarkdown(role), literalMarkdown(login)]),
    [
      "Runbooks",
      (internal?.runbooks ?? []).map((id) => fileLink(literalMarkdown(id), `knowledge/runbooks/${id}.md`, places)).join(", ") || null
    ],
    ["Duplicate of", record.duplicateOf === null ? null : toIncident(record.duplicateOf)],
    ["Related", record.related.map(toIncident).join("<br>") || null]
  ];
}
function renderTimeline({ timeline }, rest) {
  if (timeline.length === 0) return [];
  const hasPeople = timeline.some(({ by }) => by !== null);
  const rows = timeline.map((entry) => {
    const late = entry.is_late ? `*${lateText(entry)}* ` : "";
    const who = hasPeople ? [literalMarkdown(entry.by ?? "")] : [];
    return [momentText(entry.at), entry.kind, ...who, `${late}${literalMarkdown(entryText(entry))}`];
  });
  const head = ["UTC", "What", ...hasPeople ? ["Who"] : [], ""];
  return ["## Timeline", ...markdownTable(head, rows, rest)];
}
function renderUpdates({ updates }, rest) {
  if (updates.length === 0) return [];
  const rows = updates.map(({ at, status, text }) => [momentText(at), status ?? "", literalCell(text)]);
  return ["## What users were told", ...markdownTable(["UTC", "Status", ""], rows, rest)];
}
function renderItems({ actionItems, internal }, places, rest) {
  if (actionItems.length === 0) return [];
  const hasOwners = internal !== null;
  const rows = actionItems.map((item) => [
    fileLink(item.id, item.path, places),
    literalMarkdown(item.title),
    item.status,
    ...hasOwners ? [item.owner === null ? "nobody yet" : literalMarkdown(item.owner)] : [],
    item.due ?? "\u2013",
    item.isVerified ? "yes" : "no",
    issueLink(item.issue, places)
  ]);
  const head = ["Item", "Title", "Status", ...hasOwners ? ["Owner"] : [], "Due", "Verified", "Issue"];
  return ["## Action items", ...markdownTable(head, rows, rest)];
}
function factTable(rows) {
  const told = rows.flatMap(([name, cell]) => cell === null ? [] : [[name, cell]]);
  return markdownTable(["", ""], told, (left) => `${left} more are in the file.`);
}
function minutes(value) {
  return value === null ? "\u2013" : `${value} min`;
}
function numberOf(value) {
  return value == null ? null : String(value);
}

// src/render/reports/index-pages.ts
var STATUSES = [...FORWARD, "canceled", "duplicate"];
function groupReports(records, severities) {
  const titles = new Map(records.flatMap(({ services }) => services.map(({ id, title }) => [id, title])));
  return [
    {
      title: "Status",
      groups: groupBy(records, "status", ({ status }) => [status], inOrder(STATUSES))
    },
    {
      title: "Severity",
      groups: groupBy(records, "severity", ({ severity }) => [severity], inOrder(severities))
    },
    {
      title: "Service",
      groups: groupBy(records, "services", ({ services }) => services.map(({ id }) => id)).map((group) => ({
        ...group,
        words: literalMarkdown(titles.get(group.words) ?? group.words)
      }))
    },
    {
      title: "Month",
      groups: groupBy(records, "months", ({ month }) => [month]).reverse()
    }
  ];
}
function renderIndex(records, groupings, unreported, places) {
  const open = records.filter(({ status }) => isOpen(status));
  const rows = open.map((record) => [
    incidentLink(record.id, ""),
    titleOf(record),
    record.severity,
    record.status,
    startOf(record),
    servicesOf(record),
    issueLink(record.trackingIssue, places)
  ]);
  return [
    REPORTS_MARKER,
    "# Incidents",
    "",
    "Made from the records of this repository: what is changed here is written over. All times are UTC.",
    ...unreported === 0 ? [] : ["", `**${unreported} not shown:** the check of records says what is wrong with their files.`],
    "",
    "## Open now",
    ...rows.length === 0 ? ["", "None.", ""] : markdownTable(
      ["Incident", "Title", "Severity", "Status", "Since", "Services", "Issue"],
      rows,
      (left) => `${left} more are in the lists below.`
    ),
    ...groupings.flatMap(
      ({ title, groups }) => groups.length === 0 ? [] : [
        `## By ${title.toLowerCase()}`,
        ...markdownTable(
          [title, "Incidents"],
          groups.map((group) => [`[${group.words}](${group.path})`, String(group.records.length)]),
          (left) => `${left} more have pages beside these.`
        )
      ]
    )
  ].join("\n");
}
function renderGroup(title, { words, records }) {
  const rows = records.map((record) => [
    incidentLink(record.id, "../"),
    titleOf(record),
    record.severity,
    record.status,
    startOf(record),
    record.minutesTo.resolve === null ? "\u2013" : `${record.minutesTo.resolve} min`,
    servicesOf(record),
    record.postmortem === null ? "\u2013" : `[${record.postmortem.status}](../postmortems/${record.id}.md)`
  ]);
  return [
    `# ${title}: ${words}`,
    "",
    "[All incidents](../README.md)",
    ...markdownTable(
      ["Incident", "Title", "Severity", "Status", "Started", "Resolved in", "Services", "Postmortem"],
      rows,
      (left) => `${left} older ones are in the [lists by month](../README.md#by-month).`
    )
  ].join("\n");
}
function groupBy(records, folder, namesOf, order = (a, b) => a < b ? -1 : 1) {
  const groups = /* @__PURE__ */ new Map();
  for (const record of records) {
    for (const name of namesOf(record)) {
      const group = groups.get(name);
      if (group === void 0) groups.set(name, [record]);
      else group.push(record);
    }
  }
  return [...groups].sort(([a], [b]) => order(a, b)).map(([name, own]) => ({ path: `${folder}/${name}.md`, words: name, records: own }));
}
function inOrder(names) {
  const rank = (name) => names.includes(name) ? names.indexOf(name) : names.length;
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}
function titleOf({ title, kind }) {
  return `${literalMarkdown(title)}${kind === "incident" ? "" : ` (${kind})`}`;
}
function startOf({ times }) {
  return momentText(times[0]?.at ?? "");
}
function servicesOf({ services }) {
  return services.map(({ title }) => literalMarkdown(title)).join(", ") || "\u2013";
}

// src/render/reports/report-pages.ts
function renderReports(records, { severities, unreported, places }) {
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const groupings = groupReports(records, severities);
  const pages = /* @__PURE__ */ new Map();
  for (const record of records) {
    pages.set(`incidents/${record.id}.md`, renderIncidentPage(record, titles, places));
    const { postmortem } = record;
    if (postmortem !== null) {
      pages.set(`postmortems/${record.id}.md`, renderPostmortemPage(record, postmortem, places));
    }
  }
  for (const { title, groups } of groupings) {
    for (const group of groups) pages.set(group.path, renderGroup(title, group));
  }
  pages.set("README.md", renderIndex(records, groupings, unreported, places));
  return pages;
}

// src/app/publish-reports.ts
function buildReports(tree, audience, places) {
  const records = tree.readRecords();
  const unreported = countUnreported(records, audience);
  const severities = policyInForce(records).severities.map(({ name }) => name);
  const pages = renderReports(reportRecords(records, audience), { severities, unreported, places });
  return { pages, unreported };
}
async function publishReports(tree, ports, options, clock, log) {
  const { branch, repositoryUrl } = options;
  const { isPublic, defaultBranch } = await ports.repository.describe();
  if (branch === defaultBranch) {
    throw new Error(`${quote(branch)} is the branch of the records: the reports need one of their own`);
  }
  const places = { repositoryUrl, defaultBranch };
  const { pages, unreported } = buildReports(tree, isPublic ? "public" : "repository", places);
  if (unreported > 0) {
    log.warn(
      `${unreported} incident records cannot be read and are missing in the reports; the check of records says which.`
    );
  }
  let [written, removed] = [0, 0];
  const outcome = (refused) => ({ pages: pages.size, written, removed, refused });
  const read = () => readReports(ports, branch, pages);
  const attempt = async (found) => {
    let observed = found;
    for (; ; ) {
      const effect = planReportPages(pages, observed, options);
      if (effect === null) return outcome(null);
      const [done] = await applyEffects([effect], ports, { left: 1 }, clock, log);
      switch (done?.applied.kind) {
        case "committed":
          written += effect.files.length;
          removed += effect.deletions.length;
          observed = withPages(observed, effect, done.applied.head ?? "");
          break;
        case "refused":
          return outcome(done.applied.reason);
        default:
          return MOVED;
      }
    }
  };
  return onMovingBranch(await read(), attempt, read, "the reports", { clock, log });
}
async function readReports({ repository }, branch, pages) {
  const found = await repository.readBranch(branch);
  const isSame = found?.hasText(REPORTS_INDEX, pages.get(REPORTS_INDEX) ?? "") === true;
  if (found === null || isSame || !found.paths.has(REPORTS_INDEX)) return found;
  const texts = await repository.readFiles(found.head, [REPORTS_INDEX]);
  if (!isReportsIndex(texts.get(REPORTS_INDEX) ?? "")) {
    throw new Error(
      `The ${REPORTS_INDEX} of the branch ${quote(branch)} was not made by the reports: name another branch, or remove it there`
    );
  }
  return found;
}

export {
  REPORTS_INDEX,
  PAGE_FOLDERS,
  isReportPage,
  isReportsIndex,
  buildReports,
  publishReports
};
