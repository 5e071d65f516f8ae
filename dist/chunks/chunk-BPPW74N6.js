import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readYamlFile
} from "./chunk-7R4SZTTN.js";

// src/records/issue-form.ts
var EMPTY = "_No response_";
function readFormTemplate(text) {
  const read = readYamlFile(text);
  if (read.problem !== null || !Array.isArray(read.data["body"])) return null;
  const fields = read.data["body"];
  return fields.flatMap((field) => {
    const { id } = field ?? {};
    const label = field?.attributes?.label;
    return typeof id === "string" && typeof label === "string" ? [{ id, label: label.trim() }] : [];
  });
}
function parseFormBody(body, questions) {
  const lines = body.replaceAll(/\r\n?/g, "\n").split("\n");
  const found = [];
  let from = 0;
  for (const { id, label } of questions) {
    const line = lines.findIndex((text, index) => index >= from && text.trimEnd() === `### ${label}`);
    if (line < 0) continue;
    found.push({ id, line });
    from = line + 1;
  }
  if (found.length === 0) return null;
  const answers = found.map(({ id, line }, index) => {
    const text = lines.slice(line + 1, found[index + 1]?.line ?? lines.length).join("\n");
    return [id, text.trim()];
  });
  return new Map(answers.filter(([, text]) => text !== "" && text !== EMPTY));
}

export {
  readFormTemplate,
  parseFormBody
};
