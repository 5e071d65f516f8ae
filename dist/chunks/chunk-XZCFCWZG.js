import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SCHEMAS
} from "./chunk-QNY22R6M.js";

// src/records/schema-field.ts
function fieldOf(kind, path) {
  let node = schemaOf(kind);
  for (const key of path) node = node === void 0 ? void 0 : childOf(node, key);
  return node === void 0 ? null : describe(node);
}
function newestSchema(kind) {
  return Number(schemaOf(kind).properties?.["schema"]?.const);
}
function schemaOf(name) {
  return SCHEMAS[name];
}
function childOf(node, key) {
  if (typeof key === "number") return node.items;
  const known = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[key] : void 0;
  if (known !== void 0) return known;
  return typeof node.additionalProperties === "object" ? node.additionalProperties : void 0;
}
function describe(field) {
  const name = field.$ref?.split("/").at(-1) ?? "";
  const definition = schemaOf("values").$defs?.[name];
  const node = { ...definition, ...field };
  const choices = (node.enum ?? []).map(String);
  const sort = name === "instant" || name === "day" ? name : SORTS[node.type ?? ""] ?? "text";
  return {
    sort,
    description: node.description ?? "",
    expected: choices.length > 0 ? `one of ${choices.join(", ")}` : expectationOf(node, sort),
    choices,
    pattern: node.pattern === void 0 ? null : new RegExp(node.pattern, "u"),
    minimum: node.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: node.maximum ?? Number.POSITIVE_INFINITY,
    item: node.items === void 0 ? null : describe(node.items),
    keys: Object.keys(node.properties ?? {}),
    required: node.required ?? []
  };
}
var SORTS = {
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "mapping"
};
function expectationOf(node, sort) {
  if (node.title !== void 0) return node.title;
  const bounds = [
    ...node.minimum === void 0 ? [] : [`at least ${node.minimum}`],
    ...node.maximum === void 0 ? [] : [`at most ${node.maximum}`]
  ].join(" and ");
  const number = sort === "integer" ? "a whole number" : "a number";
  switch (sort) {
    case "integer":
    case "number":
      return bounds === "" ? number : `${number}, ${bounds}`;
    case "boolean":
      return "true or false";
    case "list":
      return `a list of ${node.items === void 0 ? "values" : describe(node.items).expected}`;
    case "mapping":
      return "a mapping";
    default:
      return "text";
  }
}

export {
  fieldOf,
  newestSchema
};
