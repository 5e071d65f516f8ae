import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellError,
  tellFindings
} from "./chunk-WV36MCAI.js";
import "./chunk-5UJR662V.js";
import {
  prepareRecord
} from "./chunk-3P5AUMV4.js";
import "./chunk-F4YTLGB7.js";
import "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import {
  AlreadyThereError,
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import {
  readTemplate
} from "./chunk-PG4MQHVL.js";
import "./chunk-6OIYNFLA.js";
import "./chunk-AD5M6RL3.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-SDLTUHSC.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import "./chunk-E42WH3AI.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/adapters/ask-terminal.ts
import { createInterface } from "node:readline/promises";
var StoppedError = class extends Error {
  name = "StoppedError";
  constructor() {
    super("Stopped: nothing was written");
  }
};
function openTerminal(input, output) {
  const stop = new AbortController();
  let lines = null;
  const open = () => {
    const opened = createInterface({ input, output, terminal: true, historySize: 0 });
    opened.once("SIGINT", () => stop.abort());
    opened.once("close", () => stop.abort());
    return opened;
  };
  return {
    async ask(question) {
      lines ??= open();
      if (stop.signal.aborted) throw new StoppedError();
      try {
        return await lines.question(question, { signal: stop.signal });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        output.write("\n");
        throw new StoppedError();
      }
    },
    close() {
      lines?.close();
    }
  };
}
function isInteractive(input, output) {
  return input.isTTY === true && output.isTTY === true;
}

// src/render/question.ts
var MOST_SHOWN = 30;
var LONGEST_HINT = 90;
function renderQuestion({ field, description, expected, choices, complaint }, style) {
  const name = labelOf(field.key);
  const said = field.help === "" ? description : field.help;
  const left = choices.length - MOST_SHOWN;
  const hint = choices.length === 0 ? shortOnly(expected) : `${choices.slice(0, MOST_SHOWN).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  const lines = [
    ...complaint === null ? [] : [style.wrong(escapeControls(complaint))],
    `${style.strong(name)}  ${escapeControls(said)}`,
    ...hint === "" ? [] : [style.soft(`  ${escapeControls(hint)}`)],
    "> "
  ];
  return lines.join("\n");
}
function shortOnly(hint) {
  return hint.length <= LONGEST_HINT ? hint : "";
}
function labelOf(key) {
  const words = (key.split(".").at(-1) ?? key).replace("@", "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// scripts/commands/create-record.ts
var MOST_TRIES = 50;
async function createRecord(root, form, options) {
  const terminal = openTerminal(process.stdin, process.stderr);
  const { bold, dim, red } = colorsFor(process.stderr);
  const style = { strong: bold, soft: dim, wrong: red };
  const ask = askOnce((question) => terminal.ask(renderQuestion(question, style)));
  const facts = {
    tree: openWorkingTree(root),
    now: systemClock.now(),
    template: (name) => readTemplate(root, name),
    ask: isInteractive(process.stdin, process.stderr) ? ask : null
  };
  const given = { options: options.texts, settings: options.settings };
  try {
    for (let tries = 1; ; tries++) {
      const record = await prepareRecord(form, given, facts);
      const taken = placeTaken(root, record, options.isDryRun);
      const hasNumber = form.kind === "incident" || form.kind === "action-item";
      if (taken === null && record.outcome !== "taken") return finish(record, options.isDryRun);
      if (!hasNumber || tries === MOST_TRIES) {
        tellError(`${taken} is there already`);
        return EXIT.failed;
      }
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    tellError(error.message);
    return EXIT.failed;
  } finally {
    terminal.close();
  }
}
function askOnce(ask) {
  const answers = /* @__PURE__ */ new Map();
  return async (question) => {
    const known = question.complaint === null ? answers.get(question.field.key) : void 0;
    const answer = known ?? await ask(question);
    answers.set(question.field.key, answer);
    return answer;
  };
}
function placeTaken(root, record, isDryRun) {
  if (record.outcome === "taken") return record.path;
  if (record.outcome !== "ready" || isDryRun) return null;
  try {
    openRecordFolder(root).createFiles(record.files);
    return null;
  } catch (error) {
    if (error instanceof AlreadyThereError) return error.path;
    throw error;
  }
}
function finish(record, isDryRun) {
  switch (record.outcome) {
    case "misused":
      throw new UsageError(record.problems.join(". "));
    case "impossible":
      tellError(record.why);
      return EXIT.failed;
    case "invalid":
      tellFindings(record.findings);
      tellError("Nothing was written: the record would not be in order");
      return EXIT.findings;
    case "ready":
      if (isDryRun) printTexts(record.files);
      else for (const { path } of record.files) console.log(path);
      tellWhatIsLeft(record);
      return EXIT.ok;
  }
}
function printTexts(files) {
  for (const { path, text } of files) {
    if (files.length > 1) console.log(`==> ${path} <==`);
    process.stdout.write(text);
  }
}
function tellWhatIsLeft({ unwritten, examples, elsewhere }) {
  const note = (text) => console.error(`${colorsFor(process.stderr).yellow("to do")} ${escapeControls(text)}`);
  if (examples.length > 0) note(`${examples.join(", ")}: from the template, for an example; write your own`);
  for (const { path, line, found } of unwritten) note(`${path}:${line}: ${found}`);
  if (elsewhere.length > 0) {
    note(
      `${elsewhere.length} findings in other records come with it, such as ${elsewhere[0]?.path}: run incident validate`
    );
  }
}
export {
  createRecord
};
