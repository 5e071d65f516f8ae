import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readFormTemplate
} from "./chunk-BPPW74N6.js";
import "./chunk-7R4SZTTN.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/app/read-declarable.ts
async function readDeclarable({
  issue: number,
  opened,
  isPublic,
  readForm,
  ports
}) {
  const issue = await ports.issues.getIssue(number);
  if (issue === null) return null;
  return { issue, opened, isPublic, questions: readFormTemplate(await readForm() ?? "") ?? [] };
}
export {
  readDeclarable
};
