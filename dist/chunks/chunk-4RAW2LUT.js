import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FILE_START,
  RECORD_KINDS
} from "./chunk-IMNZ7IGY.js";
import {
  locateFrontMatter,
  locateYaml,
  readFrontMatter,
  readYamlFile
} from "./chunk-7R4SZTTN.js";
import {
  __require
} from "./chunk-6DG7BXTN.js";

// src/domain/readable-markdown.ts
var DEEP = /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])[ \t]*){20}|^[ \t]{60,}(?:[>*+-]|\d+[.)])(?:[ \t]|$)/m;
var EMPHASIS = /[*_~]+/g;
var BRACKET = /[[\]]/g;
var HARMLESS = 4096;
var LONGEST = 256 * 1024;
var MOST_EMPHASIS = 4e3;
var MOST_BRACKETS = 2e4;
function isReadableMarkdown(markdown) {
  if (markdown.length < HARMLESS) return true;
  return markdown.length <= LONGEST && !DEEP.test(markdown) && count(markdown, EMPHASIS) <= MOST_EMPHASIS && count(markdown, BRACKET) <= MOST_BRACKETS;
}
function count(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}

// src/records/body-structure.ts
var structureOf = (...args) => __require("#on-demand/markdown-structure").structureOf(...args);

// src/records/line-index.ts
function createLineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const place = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = place(start);
    const to = place(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

// src/generated/validators.js
var Y = (u, t) => () => {
  try {
    return t || u((t = { exports: {} }).exports, t), t.exports;
  } catch (P) {
    throw t = 0, P;
  }
};
var ne = Y((qe, ie) => {
  "use strict";
  ie.exports = function u(t, P) {
    if (t === P) return true;
    if (t && P && typeof t == "object" && typeof P == "object") {
      if (t.constructor !== P.constructor) return false;
      var $, _, z;
      if (Array.isArray(t)) {
        if ($ = t.length, $ != P.length) return false;
        for (_ = $; _-- !== 0; ) if (!u(t[_], P[_])) return false;
        return true;
      }
      if (t.constructor === RegExp) return t.source === P.source && t.flags === P.flags;
      if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === P.valueOf();
      if (t.toString !== Object.prototype.toString) return t.toString() === P.toString();
      if (z = Object.keys(t), $ = z.length, $ !== Object.keys(P).length) return false;
      for (_ = $; _-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(P, z[_])) return false;
      for (_ = $; _-- !== 0; ) {
        var e = z[_];
        if (!u(t[e], P[e])) return false;
      }
      return true;
    }
    return t !== t && P !== P;
  };
});
var pe = Y((ee) => {
  "use strict";
  Object.defineProperty(ee, "__esModule", { value: true });
  var oe = ne();
  oe.code = 'require("ajv/dist/runtime/equal").default';
  ee.default = oe;
});
var me = Y((se) => {
  "use strict";
  Object.defineProperty(se, "__esModule", { value: true });
  function le(u) {
    let t = u.length, P = 0, $ = 0, _;
    for (; $ < t; ) P++, _ = u.charCodeAt($++), _ >= 55296 && _ <= 56319 && $ < t && (_ = u.charCodeAt($), (_ & 64512) === 56320 && $++);
    return P;
  }
  se.default = le;
  le.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Ae = S;
var O = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "incident.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "kind", "type", "severity", "status", "visibility", "services", "times"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/incident_id" }, title: { $ref: "values.schema.json#/$defs/line" }, kind: { enum: ["incident", "drill", "maintenance"] }, origin: { enum: ["declared", "imported"] }, type: { $ref: "values.schema.json#/$defs/term" }, subtype: { $ref: "values.schema.json#/$defs/term" }, severity: { $ref: "values.schema.json#/$defs/term" }, status: { enum: ["declared", "acknowledged", "investigating", "identified", "mitigated", "resolved", "closed", "canceled", "duplicate"] }, visibility: { enum: ["public", "internal", "restricted"] }, services: { type: "array", maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/slug" } }, times: { type: "object", additionalProperties: false, required: ["started", "detected", "declared"], properties: { started: { $ref: "values.schema.json#/$defs/instant" }, detected: { $ref: "values.schema.json#/$defs/instant" }, declared: { $ref: "values.schema.json#/$defs/instant" }, acknowledged: { $ref: "values.schema.json#/$defs/instant" }, responded: { $ref: "values.schema.json#/$defs/instant" }, mitigated: { $ref: "values.schema.json#/$defs/instant" }, resolved: { $ref: "values.schema.json#/$defs/instant" } } }, detected_by: { $ref: "values.schema.json#/$defs/term" }, next_update_due: { $ref: "values.schema.json#/$defs/instant" }, resolution_expected: { $ref: "values.schema.json#/$defs/instant" }, root_cause_known: { type: "boolean" }, expertise_needed: { $ref: "values.schema.json#/$defs/line" }, caused_by: { type: "object", additionalProperties: false, properties: { deployment: { $ref: "values.schema.json#/$defs/line" }, url: { $ref: "values.schema.json#/$defs/url" } } }, impact: { type: "object", additionalProperties: false, properties: { description: { $ref: "values.schema.json#/$defs/line" }, users_affected: { type: "integer", minimum: 0 }, percent_of_active_users: { type: "number", minimum: 0, maximum: 100 }, cost_per_hour_usd: { type: "number", minimum: 0 }, reputation_at_risk: { type: "boolean" } } }, communication: { type: "object", additionalProperties: false, properties: { affected_features: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } }, unaffected_features: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } }, estimated_resolution: { $ref: "values.schema.json#/$defs/instant" }, what_happened: { $ref: "values.schema.json#/$defs/text" }, what_was_done: { $ref: "values.schema.json#/$defs/text" }, prevention: { $ref: "values.schema.json#/$defs/text" }, user_instructions: { $ref: "values.schema.json#/$defs/text" } } }, roles: { type: "object", maxProperties: 50, propertyNames: { $ref: "values.schema.json#/$defs/term" }, additionalProperties: { $ref: "values.schema.json#/$defs/login" } }, runbooks: { type: "array", maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/slug" } }, related: { type: "array", maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/incident_id" } }, duplicate_of: { $ref: "values.schema.json#/$defs/incident_id" }, tracking_issue: { type: "integer", minimum: 1 }, imported_from: { type: "object", additionalProperties: false, required: ["system", "id"], properties: { system: { $ref: "values.schema.json#/$defs/slug" }, id: { $ref: "values.schema.json#/$defs/line" }, url: { $ref: "values.schema.json#/$defs/url" } } } } };
var V = Object.prototype.hasOwnProperty;
var b = pe().default;
var Z = me().default;
var E = new RegExp("^INC-[0-9]{4}-[0-9]{4,6}$", "u");
var g = new RegExp("^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$", "u");
var w = new RegExp("^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$", "u");
var j = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
var x = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
var re = new RegExp('^https?://[^\\s<>"\\u0000-\\u001f]+$', "u");
var T = new RegExp("^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
var A = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
function S(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = S.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.id === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.title === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.kind === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.type === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.severity === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.status === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.visibility === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visibility" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.services === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.times === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in u) if (!V.call(O.properties, o)) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let o = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.id !== void 0) {
      let o = u.id;
      if (typeof o == "string") {
        if (!E.test(o)) {
          let i = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.title !== void 0) {
      let o = u.title;
      if (typeof o == "string") {
        if (!g.test(o)) {
          let i = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.kind !== void 0) {
      let o = u.kind;
      if (!(o === "incident" || o === "drill" || o === "maintenance")) {
        let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: O.properties.kind.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.origin !== void 0) {
      let o = u.origin;
      if (!(o === "declared" || o === "imported")) {
        let i = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: O.properties.origin.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.type !== void 0) {
      let o = u.type;
      if (typeof o == "string") {
        if (!w.test(o)) {
          let i = { instancePath: t + "/type", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/type", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.subtype !== void 0) {
      let o = u.subtype;
      if (typeof o == "string") {
        if (!w.test(o)) {
          let i = { instancePath: t + "/subtype", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/subtype", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.severity !== void 0) {
      let o = u.severity;
      if (typeof o == "string") {
        if (!w.test(o)) {
          let i = { instancePath: t + "/severity", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/severity", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.status !== void 0) {
      let o = u.status;
      if (!(o === "declared" || o === "acknowledged" || o === "investigating" || o === "identified" || o === "mitigated" || o === "resolved" || o === "closed" || o === "canceled" || o === "duplicate")) {
        let i = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: O.properties.status.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.visibility !== void 0) {
      let o = u.visibility;
      if (!(o === "public" || o === "internal" || o === "restricted")) {
        let i = { instancePath: t + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: O.properties.visibility.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.services !== void 0) {
      let o = u.services;
      if (Array.isArray(o)) {
        if (o.length > 50) {
          let a = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let i = o.length;
        for (let a = 0; a < i; a++) {
          let l = o[a];
          if (typeof l == "string") {
            if (!j.test(l)) {
              let m = { instancePath: t + "/services/" + a, schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/services/" + a, schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        let n = o.length, s;
        if (n > 1) {
          e: for (; n--; ) for (s = n; s--; ) if (b(o[n], o[s])) {
            let a = { instancePath: t + "/services", schemaPath: "#/properties/services/uniqueItems", keyword: "uniqueItems", params: { i: n, j: s } };
            e === null ? e = [a] : e.push(a), r++;
            break e;
          }
        }
      } else {
        let i = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.times !== void 0) {
      let o = u.times;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.started === void 0) {
          let i = { instancePath: t + "/times", schemaPath: "#/properties/times/required", keyword: "required", params: { missingProperty: "started" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (o.detected === void 0) {
          let i = { instancePath: t + "/times", schemaPath: "#/properties/times/required", keyword: "required", params: { missingProperty: "detected" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (o.declared === void 0) {
          let i = { instancePath: t + "/times", schemaPath: "#/properties/times/required", keyword: "required", params: { missingProperty: "declared" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in o) if (!(i === "started" || i === "detected" || i === "declared" || i === "acknowledged" || i === "responded" || i === "mitigated" || i === "resolved")) {
          let n = { instancePath: t + "/times", schemaPath: "#/properties/times/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (o.started !== void 0) {
          let i = o.started;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/started", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/started", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.detected !== void 0) {
          let i = o.detected;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/detected", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/detected", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.declared !== void 0) {
          let i = o.declared;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/declared", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/declared", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.acknowledged !== void 0) {
          let i = o.acknowledged;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/acknowledged", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/acknowledged", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.responded !== void 0) {
          let i = o.responded;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/responded", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/responded", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.mitigated !== void 0) {
          let i = o.mitigated;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/mitigated", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/mitigated", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.resolved !== void 0) {
          let i = o.resolved;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/times/resolved", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/times/resolved", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.detected_by !== void 0) {
      let o = u.detected_by;
      if (typeof o == "string") {
        if (!w.test(o)) {
          let i = { instancePath: t + "/detected_by", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/detected_by", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.next_update_due !== void 0) {
      let o = u.next_update_due;
      if (typeof o == "string") {
        if (!x.test(o)) {
          let i = { instancePath: t + "/next_update_due", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/next_update_due", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.resolution_expected !== void 0) {
      let o = u.resolution_expected;
      if (typeof o == "string") {
        if (!x.test(o)) {
          let i = { instancePath: t + "/resolution_expected", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/resolution_expected", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.root_cause_known !== void 0 && typeof u.root_cause_known != "boolean") {
      let o = { instancePath: t + "/root_cause_known", schemaPath: "#/properties/root_cause_known/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.expertise_needed !== void 0) {
      let o = u.expertise_needed;
      if (typeof o == "string") {
        if (!g.test(o)) {
          let i = { instancePath: t + "/expertise_needed", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/expertise_needed", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.caused_by !== void 0) {
      let o = u.caused_by;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "deployment" || i === "url")) {
          let n = { instancePath: t + "/caused_by", schemaPath: "#/properties/caused_by/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (o.deployment !== void 0) {
          let i = o.deployment;
          if (typeof i == "string") {
            if (!g.test(i)) {
              let n = { instancePath: t + "/caused_by/deployment", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/caused_by/deployment", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.url !== void 0) {
          let i = o.url;
          if (typeof i == "string") {
            if (Z(i) > 2e3) {
              let n = { instancePath: t + "/caused_by/url", schemaPath: "values.schema.json#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!re.test(i)) {
              let n = { instancePath: t + "/caused_by/url", schemaPath: "values.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s<>"\\u0000-\\u001f]+$' } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/caused_by/url", schemaPath: "values.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/caused_by", schemaPath: "#/properties/caused_by/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.impact !== void 0) {
      let o = u.impact;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "description" || i === "users_affected" || i === "percent_of_active_users" || i === "cost_per_hour_usd" || i === "reputation_at_risk")) {
          let n = { instancePath: t + "/impact", schemaPath: "#/properties/impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (o.description !== void 0) {
          let i = o.description;
          if (typeof i == "string") {
            if (!g.test(i)) {
              let n = { instancePath: t + "/impact/description", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/impact/description", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.users_affected !== void 0) {
          let i = o.users_affected;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: t + "/impact/users_affected", schemaPath: "#/properties/impact/properties/users_affected/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let n = { instancePath: t + "/impact/users_affected", schemaPath: "#/properties/impact/properties/users_affected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.percent_of_active_users !== void 0) {
          let i = o.percent_of_active_users;
          if (typeof i == "number" && isFinite(i)) {
            if (i > 100 || isNaN(i)) {
              let n = { instancePath: t + "/impact/percent_of_active_users", schemaPath: "#/properties/impact/properties/percent_of_active_users/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: t + "/impact/percent_of_active_users", schemaPath: "#/properties/impact/properties/percent_of_active_users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/impact/percent_of_active_users", schemaPath: "#/properties/impact/properties/percent_of_active_users/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.cost_per_hour_usd !== void 0) {
          let i = o.cost_per_hour_usd;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: t + "/impact/cost_per_hour_usd", schemaPath: "#/properties/impact/properties/cost_per_hour_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/impact/cost_per_hour_usd", schemaPath: "#/properties/impact/properties/cost_per_hour_usd/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.reputation_at_risk !== void 0 && typeof o.reputation_at_risk != "boolean") {
          let i = { instancePath: t + "/impact/reputation_at_risk", schemaPath: "#/properties/impact/properties/reputation_at_risk/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.communication !== void 0) {
      let o = u.communication;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "affected_features" || i === "unaffected_features" || i === "estimated_resolution" || i === "what_happened" || i === "what_was_done" || i === "prevention" || i === "user_instructions")) {
          let n = { instancePath: t + "/communication", schemaPath: "#/properties/communication/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (o.affected_features !== void 0) {
          let i = o.affected_features;
          if (Array.isArray(i)) {
            if (i.length > 50) {
              let s = { instancePath: t + "/communication/affected_features", schemaPath: "#/properties/communication/properties/affected_features/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (i.length < 1) {
              let s = { instancePath: t + "/communication/affected_features", schemaPath: "#/properties/communication/properties/affected_features/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [s] : e.push(s), r++;
            }
            let n = i.length;
            for (let s = 0; s < n; s++) {
              let a = i[s];
              if (typeof a == "string") {
                if (!g.test(a)) {
                  let l = { instancePath: t + "/communication/affected_features/" + s, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/communication/affected_features/" + s, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let n = { instancePath: t + "/communication/affected_features", schemaPath: "#/properties/communication/properties/affected_features/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.unaffected_features !== void 0) {
          let i = o.unaffected_features;
          if (Array.isArray(i)) {
            if (i.length > 50) {
              let s = { instancePath: t + "/communication/unaffected_features", schemaPath: "#/properties/communication/properties/unaffected_features/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (i.length < 1) {
              let s = { instancePath: t + "/communication/unaffected_features", schemaPath: "#/properties/communication/properties/unaffected_features/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [s] : e.push(s), r++;
            }
            let n = i.length;
            for (let s = 0; s < n; s++) {
              let a = i[s];
              if (typeof a == "string") {
                if (!g.test(a)) {
                  let l = { instancePath: t + "/communication/unaffected_features/" + s, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/communication/unaffected_features/" + s, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let n = { instancePath: t + "/communication/unaffected_features", schemaPath: "#/properties/communication/properties/unaffected_features/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.estimated_resolution !== void 0) {
          let i = o.estimated_resolution;
          if (typeof i == "string") {
            if (!x.test(i)) {
              let n = { instancePath: t + "/communication/estimated_resolution", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/communication/estimated_resolution", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.what_happened !== void 0) {
          let i = o.what_happened;
          if (typeof i == "string") {
            if (Z(i) > 2e4) {
              let n = { instancePath: t + "/communication/what_happened", schemaPath: "values.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (Z(i) < 1) {
              let n = { instancePath: t + "/communication/what_happened", schemaPath: "values.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!T.test(i)) {
              let n = { instancePath: t + "/communication/what_happened", schemaPath: "values.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/communication/what_happened", schemaPath: "values.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.what_was_done !== void 0) {
          let i = o.what_was_done;
          if (typeof i == "string") {
            if (Z(i) > 2e4) {
              let n = { instancePath: t + "/communication/what_was_done", schemaPath: "values.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (Z(i) < 1) {
              let n = { instancePath: t + "/communication/what_was_done", schemaPath: "values.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!T.test(i)) {
              let n = { instancePath: t + "/communication/what_was_done", schemaPath: "values.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/communication/what_was_done", schemaPath: "values.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.prevention !== void 0) {
          let i = o.prevention;
          if (typeof i == "string") {
            if (Z(i) > 2e4) {
              let n = { instancePath: t + "/communication/prevention", schemaPath: "values.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (Z(i) < 1) {
              let n = { instancePath: t + "/communication/prevention", schemaPath: "values.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!T.test(i)) {
              let n = { instancePath: t + "/communication/prevention", schemaPath: "values.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/communication/prevention", schemaPath: "values.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.user_instructions !== void 0) {
          let i = o.user_instructions;
          if (typeof i == "string") {
            if (Z(i) > 2e4) {
              let n = { instancePath: t + "/communication/user_instructions", schemaPath: "values.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (Z(i) < 1) {
              let n = { instancePath: t + "/communication/user_instructions", schemaPath: "values.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!T.test(i)) {
              let n = { instancePath: t + "/communication/user_instructions", schemaPath: "values.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/communication/user_instructions", schemaPath: "values.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/communication", schemaPath: "#/properties/communication/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.roles !== void 0) {
      let o = u.roles;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 50) {
          let i = { instancePath: t + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in o) {
          let n = r;
          if (typeof i == "string") {
            if (!w.test(i)) {
              let s = { instancePath: t + "/roles", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" }, propertyName: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/roles", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" }, propertyName: i };
            e === null ? e = [s] : e.push(s), r++;
          }
          var p = n === r;
          if (!p) {
            let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        for (let i in o) {
          let n = o[i];
          if (typeof n == "string") {
            if (!A.test(n)) {
              let s = { instancePath: t + "/roles/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/roles/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.runbooks !== void 0) {
      let o = u.runbooks;
      if (Array.isArray(o)) {
        if (o.length > 50) {
          let a = { instancePath: t + "/runbooks", schemaPath: "#/properties/runbooks/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let i = o.length;
        for (let a = 0; a < i; a++) {
          let l = o[a];
          if (typeof l == "string") {
            if (!j.test(l)) {
              let m = { instancePath: t + "/runbooks/" + a, schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/runbooks/" + a, schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        let n = o.length, s;
        if (n > 1) {
          e: for (; n--; ) for (s = n; s--; ) if (b(o[n], o[s])) {
            let a = { instancePath: t + "/runbooks", schemaPath: "#/properties/runbooks/uniqueItems", keyword: "uniqueItems", params: { i: n, j: s } };
            e === null ? e = [a] : e.push(a), r++;
            break e;
          }
        }
      } else {
        let i = { instancePath: t + "/runbooks", schemaPath: "#/properties/runbooks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.related !== void 0) {
      let o = u.related;
      if (Array.isArray(o)) {
        if (o.length > 50) {
          let a = { instancePath: t + "/related", schemaPath: "#/properties/related/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let i = o.length;
        for (let a = 0; a < i; a++) {
          let l = o[a];
          if (typeof l == "string") {
            if (!E.test(l)) {
              let m = { instancePath: t + "/related/" + a, schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/related/" + a, schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        let n = o.length, s;
        if (n > 1) {
          e: for (; n--; ) for (s = n; s--; ) if (b(o[n], o[s])) {
            let a = { instancePath: t + "/related", schemaPath: "#/properties/related/uniqueItems", keyword: "uniqueItems", params: { i: n, j: s } };
            e === null ? e = [a] : e.push(a), r++;
            break e;
          }
        }
      } else {
        let i = { instancePath: t + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.duplicate_of !== void 0) {
      let o = u.duplicate_of;
      if (typeof o == "string") {
        if (!E.test(o)) {
          let i = { instancePath: t + "/duplicate_of", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/duplicate_of", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.tracking_issue !== void 0) {
      let o = u.tracking_issue;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let i = { instancePath: t + "/tracking_issue", schemaPath: "#/properties/tracking_issue/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
        let i = { instancePath: t + "/tracking_issue", schemaPath: "#/properties/tracking_issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (u.imported_from !== void 0) {
      let o = u.imported_from;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.system === void 0) {
          let i = { instancePath: t + "/imported_from", schemaPath: "#/properties/imported_from/required", keyword: "required", params: { missingProperty: "system" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (o.id === void 0) {
          let i = { instancePath: t + "/imported_from", schemaPath: "#/properties/imported_from/required", keyword: "required", params: { missingProperty: "id" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in o) if (!(i === "system" || i === "id" || i === "url")) {
          let n = { instancePath: t + "/imported_from", schemaPath: "#/properties/imported_from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (o.system !== void 0) {
          let i = o.system;
          if (typeof i == "string") {
            if (!j.test(i)) {
              let n = { instancePath: t + "/imported_from/system", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/imported_from/system", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.id !== void 0) {
          let i = o.id;
          if (typeof i == "string") {
            if (!g.test(i)) {
              let n = { instancePath: t + "/imported_from/id", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/imported_from/id", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (o.url !== void 0) {
          let i = o.url;
          if (typeof i == "string") {
            if (Z(i) > 2e3) {
              let n = { instancePath: t + "/imported_from/url", schemaPath: "values.schema.json#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (!re.test(i)) {
              let n = { instancePath: t + "/imported_from/url", schemaPath: "values.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s<>"\\u0000-\\u001f]+$' } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/imported_from/url", schemaPath: "values.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/imported_from", schemaPath: "#/properties/imported_from/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ze = U;
var R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "timeline.schema.json", type: "object", additionalProperties: false, required: ["schema", "incident", "entries"], properties: { schema: { const: 1 }, incident: { $ref: "values.schema.json#/$defs/incident_id" }, entries: { type: "array", minItems: 0, maxItems: 5e3, items: { type: "object", additionalProperties: false, required: ["at", "by", "kind"], properties: { at: { $ref: "values.schema.json#/$defs/instant" }, recorded_at: { $ref: "values.schema.json#/$defs/instant" }, by: { $ref: "values.schema.json#/$defs/login" }, kind: { enum: ["declared", "acknowledged", "responded", "investigating", "identified", "mitigated", "resolved", "closed", "reopened", "canceled", "duplicate", "related", "severity", "role", "impact", "cause", "expertise", "runbook", "eta", "update", "note", "escalated", "corrected", "redacted", "intent", "receipt"] }, text: { $ref: "values.schema.json#/$defs/text" }, reason: { $ref: "values.schema.json#/$defs/line" }, audience: { enum: ["internal", "public"] }, next_update: { $ref: "values.schema.json#/$defs/instant" }, expected: { $ref: "values.schema.json#/$defs/instant" }, to: { $ref: "values.schema.json#/$defs/term" }, role: { $ref: "values.schema.json#/$defs/term" }, person: { $ref: "values.schema.json#/$defs/login" }, of: { $ref: "values.schema.json#/$defs/incident_id" }, runbook: { $ref: "values.schema.json#/$defs/slug" }, level: { type: "integer", minimum: 1, maximum: 9 }, impact: { type: "object", additionalProperties: false, properties: { description: { $ref: "values.schema.json#/$defs/line" }, users_affected: { type: "integer", minimum: 0 }, percent_of_active_users: { type: "number", minimum: 0, maximum: 100 }, cost_per_hour_usd: { type: "number", minimum: 0 }, reputation_at_risk: { type: "boolean" } } }, field: { enum: ["started", "detected", "declared", "acknowledged", "responded", "mitigated", "resolved"] }, value: { $ref: "values.schema.json#/$defs/instant" }, entry: { type: "integer", minimum: 1 }, source: { $ref: "values.schema.json#/$defs/url" }, key: { $ref: "values.schema.json#/$defs/line" } } } } } };
function U(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = U.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.incident === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incident" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.entries === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!(p === "schema" || p === "incident" || p === "entries")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.incident !== void 0) {
      let p = u.incident;
      if (typeof p == "string") {
        if (!E.test(p)) {
          let o = { instancePath: t + "/incident", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/incident", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.entries !== void 0) {
      let p = u.entries;
      if (Array.isArray(p)) {
        if (p.length > 5e3) {
          let i = { instancePath: t + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.at === void 0) {
              let s = { instancePath: t + "/entries/" + i, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "at" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.by === void 0) {
              let s = { instancePath: t + "/entries/" + i, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "by" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.kind === void 0) {
              let s = { instancePath: t + "/entries/" + i, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!V.call(R.properties.entries.items.properties, s)) {
              let a = { instancePath: t + "/entries/" + i, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.at !== void 0) {
              let s = n.at;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/at", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/at", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.recorded_at !== void 0) {
              let s = n.recorded_at;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/recorded_at", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/recorded_at", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.by !== void 0) {
              let s = n.by;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/by", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/by", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.kind !== void 0) {
              let s = n.kind;
              if (!(s === "declared" || s === "acknowledged" || s === "responded" || s === "investigating" || s === "identified" || s === "mitigated" || s === "resolved" || s === "closed" || s === "reopened" || s === "canceled" || s === "duplicate" || s === "related" || s === "severity" || s === "role" || s === "impact" || s === "cause" || s === "expertise" || s === "runbook" || s === "eta" || s === "update" || s === "note" || s === "escalated" || s === "corrected" || s === "redacted" || s === "intent" || s === "receipt")) {
                let a = { instancePath: t + "/entries/" + i + "/kind", schemaPath: "#/properties/entries/items/properties/kind/enum", keyword: "enum", params: { allowedValues: R.properties.entries.items.properties.kind.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.text !== void 0) {
              let s = n.text;
              if (typeof s == "string") {
                if (Z(s) > 2e4) {
                  let a = { instancePath: t + "/entries/" + i + "/text", schemaPath: "values.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (Z(s) < 1) {
                  let a = { instancePath: t + "/entries/" + i + "/text", schemaPath: "values.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (!T.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/text", schemaPath: "values.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/text", schemaPath: "values.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.reason !== void 0) {
              let s = n.reason;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/reason", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/reason", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.audience !== void 0) {
              let s = n.audience;
              if (!(s === "internal" || s === "public")) {
                let a = { instancePath: t + "/entries/" + i + "/audience", schemaPath: "#/properties/entries/items/properties/audience/enum", keyword: "enum", params: { allowedValues: R.properties.entries.items.properties.audience.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.next_update !== void 0) {
              let s = n.next_update;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/next_update", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/next_update", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.expected !== void 0) {
              let s = n.expected;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/expected", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/expected", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.to !== void 0) {
              let s = n.to;
              if (typeof s == "string") {
                if (!w.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/to", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/to", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.role !== void 0) {
              let s = n.role;
              if (typeof s == "string") {
                if (!w.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/role", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/role", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.person !== void 0) {
              let s = n.person;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.of !== void 0) {
              let s = n.of;
              if (typeof s == "string") {
                if (!E.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/of", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/of", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.runbook !== void 0) {
              let s = n.runbook;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/runbook", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/runbook", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.level !== void 0) {
              let s = n.level;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: t + "/entries/" + i + "/level", schemaPath: "#/properties/entries/items/properties/level/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 9 || isNaN(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/level", schemaPath: "#/properties/entries/items/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (s < 1 || isNaN(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/level", schemaPath: "#/properties/entries/items/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.impact !== void 0) {
              let s = n.impact;
              if (s && typeof s == "object" && !Array.isArray(s)) {
                for (let a in s) if (!(a === "description" || a === "users_affected" || a === "percent_of_active_users" || a === "cost_per_hour_usd" || a === "reputation_at_risk")) {
                  let l = { instancePath: t + "/entries/" + i + "/impact", schemaPath: "#/properties/entries/items/properties/impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (s.description !== void 0) {
                  let a = s.description;
                  if (typeof a == "string") {
                    if (!g.test(a)) {
                      let l = { instancePath: t + "/entries/" + i + "/impact/description", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  } else {
                    let l = { instancePath: t + "/entries/" + i + "/impact/description", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (s.users_affected !== void 0) {
                  let a = s.users_affected;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    let l = { instancePath: t + "/entries/" + i + "/impact/users_affected", schemaPath: "#/properties/entries/items/properties/impact/properties/users_affected/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
                    let l = { instancePath: t + "/entries/" + i + "/impact/users_affected", schemaPath: "#/properties/entries/items/properties/impact/properties/users_affected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (s.percent_of_active_users !== void 0) {
                  let a = s.percent_of_active_users;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 100 || isNaN(a)) {
                      let l = { instancePath: t + "/entries/" + i + "/impact/percent_of_active_users", schemaPath: "#/properties/entries/items/properties/impact/properties/percent_of_active_users/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let l = { instancePath: t + "/entries/" + i + "/impact/percent_of_active_users", schemaPath: "#/properties/entries/items/properties/impact/properties/percent_of_active_users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  } else {
                    let l = { instancePath: t + "/entries/" + i + "/impact/percent_of_active_users", schemaPath: "#/properties/entries/items/properties/impact/properties/percent_of_active_users/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (s.cost_per_hour_usd !== void 0) {
                  let a = s.cost_per_hour_usd;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a < 0 || isNaN(a)) {
                      let l = { instancePath: t + "/entries/" + i + "/impact/cost_per_hour_usd", schemaPath: "#/properties/entries/items/properties/impact/properties/cost_per_hour_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  } else {
                    let l = { instancePath: t + "/entries/" + i + "/impact/cost_per_hour_usd", schemaPath: "#/properties/entries/items/properties/impact/properties/cost_per_hour_usd/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (s.reputation_at_risk !== void 0 && typeof s.reputation_at_risk != "boolean") {
                  let a = { instancePath: t + "/entries/" + i + "/impact/reputation_at_risk", schemaPath: "#/properties/entries/items/properties/impact/properties/reputation_at_risk/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/impact", schemaPath: "#/properties/entries/items/properties/impact/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.field !== void 0) {
              let s = n.field;
              if (!(s === "started" || s === "detected" || s === "declared" || s === "acknowledged" || s === "responded" || s === "mitigated" || s === "resolved")) {
                let a = { instancePath: t + "/entries/" + i + "/field", schemaPath: "#/properties/entries/items/properties/field/enum", keyword: "enum", params: { allowedValues: R.properties.entries.items.properties.field.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.value !== void 0) {
              let s = n.value;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/value", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/value", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.entry !== void 0) {
              let s = n.entry;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: t + "/entries/" + i + "/entry", schemaPath: "#/properties/entries/items/properties/entry/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                let a = { instancePath: t + "/entries/" + i + "/entry", schemaPath: "#/properties/entries/items/properties/entry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.source !== void 0) {
              let s = n.source;
              if (typeof s == "string") {
                if (Z(s) > 2e3) {
                  let a = { instancePath: t + "/entries/" + i + "/source", schemaPath: "values.schema.json#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (!re.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/source", schemaPath: "values.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s<>"\\u0000-\\u001f]+$' } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/source", schemaPath: "values.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.key !== void 0) {
              let s = n.key;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/entries/" + i + "/key", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/entries/" + i + "/key", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/entries/" + i, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ne = M;
var ue = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "postmortem.schema.json", type: "object", additionalProperties: false, required: ["schema", "incident", "status", "owner"], properties: { schema: { const: 1 }, incident: { $ref: "values.schema.json#/$defs/incident_id" }, status: { enum: ["draft", "in-review", "approved"] }, owner: { $ref: "values.schema.json#/$defs/login" }, review_held_at: { $ref: "values.schema.json#/$defs/instant" }, participants: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/login" } }, approved_by: { $ref: "values.schema.json#/$defs/login" }, contributing_factors: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } }, root_cause: { $ref: "values.schema.json#/$defs/line" }, user_satisfaction: { type: "number", minimum: 1, maximum: 5 }, communication_score: { type: "number", minimum: 1, maximum: 5 }, knowledge_updated: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/line" } } } };
function M(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = M.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.incident === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incident" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.status === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.owner === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(ue.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.incident !== void 0) {
      let p = u.incident;
      if (typeof p == "string") {
        if (!E.test(p)) {
          let o = { instancePath: t + "/incident", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/incident", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.status !== void 0) {
      let p = u.status;
      if (!(p === "draft" || p === "in-review" || p === "approved")) {
        let o = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ue.properties.status.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.owner !== void 0) {
      let p = u.owner;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.review_held_at !== void 0) {
      let p = u.review_held_at;
      if (typeof p == "string") {
        if (!x.test(p)) {
          let o = { instancePath: t + "/review_held_at", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/review_held_at", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.participants !== void 0) {
      let p = u.participants;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let s = { instancePath: t + "/participants", schemaPath: "#/properties/participants/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!A.test(a)) {
              let l = { instancePath: t + "/participants/" + s, schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/participants/" + s, schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/participants", schemaPath: "#/properties/participants/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.approved_by !== void 0) {
      let p = u.approved_by;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.contributing_factors !== void 0) {
      let p = u.contributing_factors;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let i = { instancePath: t + "/contributing_factors", schemaPath: "#/properties/contributing_factors/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/contributing_factors", schemaPath: "#/properties/contributing_factors/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (typeof n == "string") {
            if (!g.test(n)) {
              let s = { instancePath: t + "/contributing_factors/" + i, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/contributing_factors/" + i, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/contributing_factors", schemaPath: "#/properties/contributing_factors/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.root_cause !== void 0) {
      let p = u.root_cause;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/root_cause", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/root_cause", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.user_satisfaction !== void 0) {
      let p = u.user_satisfaction;
      if (typeof p == "number" && isFinite(p)) {
        if (p > 5 || isNaN(p)) {
          let o = { instancePath: t + "/user_satisfaction", schemaPath: "#/properties/user_satisfaction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: t + "/user_satisfaction", schemaPath: "#/properties/user_satisfaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/user_satisfaction", schemaPath: "#/properties/user_satisfaction/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.communication_score !== void 0) {
      let p = u.communication_score;
      if (typeof p == "number" && isFinite(p)) {
        if (p > 5 || isNaN(p)) {
          let o = { instancePath: t + "/communication_score", schemaPath: "#/properties/communication_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: t + "/communication_score", schemaPath: "#/properties/communication_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/communication_score", schemaPath: "#/properties/communication_score/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.knowledge_updated !== void 0) {
      let p = u.knowledge_updated;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/knowledge_updated", schemaPath: "#/properties/knowledge_updated/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/knowledge_updated", schemaPath: "#/properties/knowledge_updated/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!g.test(a)) {
              let l = { instancePath: t + "/knowledge_updated/" + s, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/knowledge_updated/" + s, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/knowledge_updated", schemaPath: "#/properties/knowledge_updated/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/knowledge_updated", schemaPath: "#/properties/knowledge_updated/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ze = B;
var C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "action-item.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "horizon", "priority", "status"], properties: { schema: { const: 1 }, id: { type: "string", pattern: "^INC-[0-9]{4}-[0-9]{4,6}-[0-9]{2,3}$" }, title: { $ref: "values.schema.json#/$defs/line" }, owner: { $ref: "values.schema.json#/$defs/login" }, due: { $ref: "values.schema.json#/$defs/day" }, horizon: { enum: ["immediate", "long-term", "process"] }, priority: { enum: ["high", "medium", "low"] }, status: { enum: ["open", "in-progress", "done", "canceled"] }, verified: { type: "boolean" }, issue: { type: "integer", minimum: 1 } } };
var ge = new RegExp("^INC-[0-9]{4}-[0-9]{4,6}-[0-9]{2,3}$", "u");
var q = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
function B(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = B.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.horizon === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "horizon" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.priority === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.status === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(C.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!ge.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}-[0-9]{2,3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.owner !== void 0) {
      let p = u.owner;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.due !== void 0) {
      let p = u.due;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/due", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/due", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.horizon !== void 0) {
      let p = u.horizon;
      if (!(p === "immediate" || p === "long-term" || p === "process")) {
        let o = { instancePath: t + "/horizon", schemaPath: "#/properties/horizon/enum", keyword: "enum", params: { allowedValues: C.properties.horizon.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.priority !== void 0) {
      let p = u.priority;
      if (!(p === "high" || p === "medium" || p === "low")) {
        let o = { instancePath: t + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: C.properties.priority.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.status !== void 0) {
      let p = u.status;
      if (!(p === "open" || p === "in-progress" || p === "done" || p === "canceled")) {
        let o = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.verified !== void 0 && typeof u.verified != "boolean") {
      let p = { instancePath: t + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.issue !== void 0) {
      let p = u.issue;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: t + "/issue", schemaPath: "#/properties/issue/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
        let o = { instancePath: t + "/issue", schemaPath: "#/properties/issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fe = G;
var de = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "roster.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "lead", "time_zone", "rotations"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/slug" }, title: { $ref: "values.schema.json#/$defs/line" }, lead: { $ref: "values.schema.json#/$defs/login" }, team: { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[a-z0-9](?:[a-z0-9_-]{0,99})$" }, time_zone: { $ref: "values.schema.json#/$defs/zone" }, rotations: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: false, required: ["name", "members", "starts", "shift"], properties: { name: { $ref: "values.schema.json#/$defs/slug" }, members: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "values.schema.json#/$defs/login" } }, starts: { $ref: "values.schema.json#/$defs/day" }, handoff: { $ref: "values.schema.json#/$defs/time_of_day" }, shift: { type: "string", pattern: "^[1-9][0-9]{0,2}d$" }, only: { type: "array", minItems: 1, maxItems: 14, items: { type: "object", additionalProperties: false, required: ["days", "from", "until"], properties: { days: { type: "array", minItems: 1, maxItems: 7, uniqueItems: true, items: { enum: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] } }, from: { $ref: "values.schema.json#/$defs/time_of_day" }, until: { $ref: "values.schema.json#/$defs/time_of_day" } } } } } } }, overrides: { type: "array", minItems: 0, maxItems: 500, items: { type: "object", additionalProperties: false, required: ["rotation", "from", "until", "person"], properties: { rotation: { $ref: "values.schema.json#/$defs/slug" }, from: { $ref: "values.schema.json#/$defs/instant" }, until: { $ref: "values.schema.json#/$defs/instant" }, person: { $ref: "values.schema.json#/$defs/login" }, reason: { $ref: "values.schema.json#/$defs/line" } } } }, swaps: { type: "array", minItems: 0, maxItems: 500, items: { type: "object", additionalProperties: false, required: ["rotation", "shift_of", "shift_on", "with", "with_on"], properties: { rotation: { $ref: "values.schema.json#/$defs/slug" }, shift_of: { $ref: "values.schema.json#/$defs/login" }, shift_on: { $ref: "values.schema.json#/$defs/day" }, with: { $ref: "values.schema.json#/$defs/login" }, with_on: { $ref: "values.schema.json#/$defs/day" } } } }, escalation: { type: "array", minItems: 0, maxItems: 20, items: { type: "object", additionalProperties: false, required: ["after"], properties: { after: { $ref: "values.schema.json#/$defs/duration" }, rotation: { $ref: "values.schema.json#/$defs/slug" }, person: { $ref: "values.schema.json#/$defs/login" } } } } } };
var ve = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[a-z0-9](?:[a-z0-9_-]{0,99})$", "u");
var he = new RegExp("^(?:UTC|[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){1,2})$", "u");
var te = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
var we = new RegExp("^[1-9][0-9]{0,2}d$", "u");
var D = new RegExp("^(?:0|[1-9][0-9]{0,4})[mhd]$", "u");
function G(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = G.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.lead === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lead" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.time_zone === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.rotations === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rotations" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(de.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.lead !== void 0) {
      let p = u.lead;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/lead", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/lead", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.team !== void 0) {
      let p = u.team;
      if (typeof p == "string") {
        if (!ve.test(p)) {
          let o = { instancePath: t + "/team", schemaPath: "#/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[a-z0-9](?:[a-z0-9_-]{0,99})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.time_zone !== void 0) {
      let p = u.time_zone;
      if (typeof p == "string") {
        if (!he.test(p)) {
          let o = { instancePath: t + "/time_zone", schemaPath: "values.schema.json#/$defs/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){1,2})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/time_zone", schemaPath: "values.schema.json#/$defs/zone/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.rotations !== void 0) {
      let p = u.rotations;
      if (Array.isArray(p)) {
        if (p.length > 20) {
          let i = { instancePath: t + "/rotations", schemaPath: "#/properties/rotations/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/rotations", schemaPath: "#/properties/rotations/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let s = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.members === void 0) {
              let s = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: "members" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.starts === void 0) {
              let s = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: "starts" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.shift === void 0) {
              let s = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: "shift" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "name" || s === "members" || s === "starts" || s === "handoff" || s === "shift" || s === "only")) {
              let a = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.name !== void 0) {
              let s = n.name;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/rotations/" + i + "/name", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/name", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.members !== void 0) {
              let s = n.members;
              if (Array.isArray(s)) {
                if (s.length > 100) {
                  let l = { instancePath: t + "/rotations/" + i + "/members", schemaPath: "#/properties/rotations/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (s.length < 1) {
                  let l = { instancePath: t + "/rotations/" + i + "/members", schemaPath: "#/properties/rotations/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                let a = s.length;
                for (let l = 0; l < a; l++) {
                  let m = s[l];
                  if (typeof m == "string") {
                    if (!A.test(m)) {
                      let d = { instancePath: t + "/rotations/" + i + "/members/" + l, schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rotations/" + i + "/members/" + l, schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/members", schemaPath: "#/properties/rotations/items/properties/members/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.starts !== void 0) {
              let s = n.starts;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/rotations/" + i + "/starts", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/starts", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.handoff !== void 0) {
              let s = n.handoff;
              if (typeof s == "string") {
                if (!te.test(s)) {
                  let a = { instancePath: t + "/rotations/" + i + "/handoff", schemaPath: "values.schema.json#/$defs/time_of_day/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/handoff", schemaPath: "values.schema.json#/$defs/time_of_day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.shift !== void 0) {
              let s = n.shift;
              if (typeof s == "string") {
                if (!we.test(s)) {
                  let a = { instancePath: t + "/rotations/" + i + "/shift", schemaPath: "#/properties/rotations/items/properties/shift/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2}d$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/shift", schemaPath: "#/properties/rotations/items/properties/shift/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.only !== void 0) {
              let s = n.only;
              if (Array.isArray(s)) {
                if (s.length > 14) {
                  let l = { instancePath: t + "/rotations/" + i + "/only", schemaPath: "#/properties/rotations/items/properties/only/maxItems", keyword: "maxItems", params: { limit: 14 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (s.length < 1) {
                  let l = { instancePath: t + "/rotations/" + i + "/only", schemaPath: "#/properties/rotations/items/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                let a = s.length;
                for (let l = 0; l < a; l++) {
                  let m = s[l];
                  if (m && typeof m == "object" && !Array.isArray(m)) {
                    if (m.days === void 0) {
                      let d = { instancePath: t + "/rotations/" + i + "/only/" + l, schemaPath: "#/properties/rotations/items/properties/only/items/required", keyword: "required", params: { missingProperty: "days" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (m.from === void 0) {
                      let d = { instancePath: t + "/rotations/" + i + "/only/" + l, schemaPath: "#/properties/rotations/items/properties/only/items/required", keyword: "required", params: { missingProperty: "from" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (m.until === void 0) {
                      let d = { instancePath: t + "/rotations/" + i + "/only/" + l, schemaPath: "#/properties/rotations/items/properties/only/items/required", keyword: "required", params: { missingProperty: "until" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    for (let d in m) if (!(d === "days" || d === "from" || d === "until")) {
                      let c = { instancePath: t + "/rotations/" + i + "/only/" + l, schemaPath: "#/properties/rotations/items/properties/only/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (m.days !== void 0) {
                      let d = m.days;
                      if (Array.isArray(d)) {
                        if (d.length > 7) {
                          let h = { instancePath: t + "/rotations/" + i + "/only/" + l + "/days", schemaPath: "#/properties/rotations/items/properties/only/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d.length < 1) {
                          let h = { instancePath: t + "/rotations/" + i + "/only/" + l + "/days", schemaPath: "#/properties/rotations/items/properties/only/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        let c = d.length;
                        for (let h = 0; h < c; h++) {
                          let k = d[h];
                          if (!(k === "monday" || k === "tuesday" || k === "wednesday" || k === "thursday" || k === "friday" || k === "saturday" || k === "sunday")) {
                            let I = { instancePath: t + "/rotations/" + i + "/only/" + l + "/days/" + h, schemaPath: "#/properties/rotations/items/properties/only/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: de.properties.rotations.items.properties.only.items.properties.days.items.enum } };
                            e === null ? e = [I] : e.push(I), r++;
                          }
                        }
                        let f = d.length, y;
                        if (f > 1) {
                          e: for (; f--; ) for (y = f; y--; ) if (b(d[f], d[y])) {
                            let h = { instancePath: t + "/rotations/" + i + "/only/" + l + "/days", schemaPath: "#/properties/rotations/items/properties/only/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: f, j: y } };
                            e === null ? e = [h] : e.push(h), r++;
                            break e;
                          }
                        }
                      } else {
                        let c = { instancePath: t + "/rotations/" + i + "/only/" + l + "/days", schemaPath: "#/properties/rotations/items/properties/only/items/properties/days/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [c] : e.push(c), r++;
                      }
                    }
                    if (m.from !== void 0) {
                      let d = m.from;
                      if (typeof d == "string") {
                        if (!te.test(d)) {
                          let c = { instancePath: t + "/rotations/" + i + "/only/" + l + "/from", schemaPath: "values.schema.json#/$defs/time_of_day/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } };
                          e === null ? e = [c] : e.push(c), r++;
                        }
                      } else {
                        let c = { instancePath: t + "/rotations/" + i + "/only/" + l + "/from", schemaPath: "values.schema.json#/$defs/time_of_day/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [c] : e.push(c), r++;
                      }
                    }
                    if (m.until !== void 0) {
                      let d = m.until;
                      if (typeof d == "string") {
                        if (!te.test(d)) {
                          let c = { instancePath: t + "/rotations/" + i + "/only/" + l + "/until", schemaPath: "values.schema.json#/$defs/time_of_day/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } };
                          e === null ? e = [c] : e.push(c), r++;
                        }
                      } else {
                        let c = { instancePath: t + "/rotations/" + i + "/only/" + l + "/until", schemaPath: "values.schema.json#/$defs/time_of_day/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [c] : e.push(c), r++;
                      }
                    }
                  } else {
                    let d = { instancePath: t + "/rotations/" + i + "/only/" + l, schemaPath: "#/properties/rotations/items/properties/only/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let a = { instancePath: t + "/rotations/" + i + "/only", schemaPath: "#/properties/rotations/items/properties/only/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/rotations/" + i, schemaPath: "#/properties/rotations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/rotations", schemaPath: "#/properties/rotations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.overrides !== void 0) {
      let p = u.overrides;
      if (Array.isArray(p)) {
        if (p.length > 500) {
          let i = { instancePath: t + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 500 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/overrides", schemaPath: "#/properties/overrides/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.rotation === void 0) {
              let s = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rotation" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.from === void 0) {
              let s = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "from" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.until === void 0) {
              let s = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.person === void 0) {
              let s = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "person" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "rotation" || s === "from" || s === "until" || s === "person" || s === "reason")) {
              let a = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.rotation !== void 0) {
              let s = n.rotation;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/overrides/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/overrides/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.from !== void 0) {
              let s = n.from;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/overrides/" + i + "/from", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/overrides/" + i + "/from", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.until !== void 0) {
              let s = n.until;
              if (typeof s == "string") {
                if (!x.test(s)) {
                  let a = { instancePath: t + "/overrides/" + i + "/until", schemaPath: "values.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/overrides/" + i + "/until", schemaPath: "values.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.person !== void 0) {
              let s = n.person;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/overrides/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/overrides/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.reason !== void 0) {
              let s = n.reason;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/overrides/" + i + "/reason", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/overrides/" + i + "/reason", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/overrides/" + i, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.swaps !== void 0) {
      let p = u.swaps;
      if (Array.isArray(p)) {
        if (p.length > 500) {
          let i = { instancePath: t + "/swaps", schemaPath: "#/properties/swaps/maxItems", keyword: "maxItems", params: { limit: 500 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/swaps", schemaPath: "#/properties/swaps/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.rotation === void 0) {
              let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/required", keyword: "required", params: { missingProperty: "rotation" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.shift_of === void 0) {
              let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/required", keyword: "required", params: { missingProperty: "shift_of" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.shift_on === void 0) {
              let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/required", keyword: "required", params: { missingProperty: "shift_on" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.with === void 0) {
              let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/required", keyword: "required", params: { missingProperty: "with" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.with_on === void 0) {
              let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/required", keyword: "required", params: { missingProperty: "with_on" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "rotation" || s === "shift_of" || s === "shift_on" || s === "with" || s === "with_on")) {
              let a = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.rotation !== void 0) {
              let s = n.rotation;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/swaps/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/swaps/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.shift_of !== void 0) {
              let s = n.shift_of;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/swaps/" + i + "/shift_of", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/swaps/" + i + "/shift_of", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.shift_on !== void 0) {
              let s = n.shift_on;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/swaps/" + i + "/shift_on", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/swaps/" + i + "/shift_on", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.with !== void 0) {
              let s = n.with;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/swaps/" + i + "/with", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/swaps/" + i + "/with", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.with_on !== void 0) {
              let s = n.with_on;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/swaps/" + i + "/with_on", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/swaps/" + i + "/with_on", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/swaps/" + i, schemaPath: "#/properties/swaps/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/swaps", schemaPath: "#/properties/swaps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.escalation !== void 0) {
      let p = u.escalation;
      if (Array.isArray(p)) {
        if (p.length > 20) {
          let i = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.after === void 0) {
              let s = { instancePath: t + "/escalation/" + i, schemaPath: "#/properties/escalation/items/required", keyword: "required", params: { missingProperty: "after" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "after" || s === "rotation" || s === "person")) {
              let a = { instancePath: t + "/escalation/" + i, schemaPath: "#/properties/escalation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.after !== void 0) {
              let s = n.after;
              if (typeof s == "string") {
                if (!D.test(s)) {
                  let a = { instancePath: t + "/escalation/" + i + "/after", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/escalation/" + i + "/after", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.rotation !== void 0) {
              let s = n.rotation;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/escalation/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/escalation/" + i + "/rotation", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.person !== void 0) {
              let s = n.person;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  let a = { instancePath: t + "/escalation/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/escalation/" + i + "/person", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/" + i, schemaPath: "#/properties/escalation/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ve = H;
var Pe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "person.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "name", "time_zone"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/login" }, name: { $ref: "values.schema.json#/$defs/line" }, title: { $ref: "values.schema.json#/$defs/line" }, time_zone: { $ref: "values.schema.json#/$defs/zone" }, contacts: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: false, required: ["method"], properties: { method: { $ref: "values.schema.json#/$defs/term" }, email: { $ref: "values.schema.json#/$defs/email" }, handle: { $ref: "values.schema.json#/$defs/line" }, secret: { $ref: "values.schema.json#/$defs/secret" } } } }, roles: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, time_off: { type: "array", minItems: 0, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["from", "until"], properties: { from: { $ref: "values.schema.json#/$defs/day" }, until: { $ref: "values.schema.json#/$defs/day" } } } }, joined: { $ref: "values.schema.json#/$defs/day" }, onboarding: { type: "array", minItems: 0, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["requirement", "completed"], properties: { requirement: { $ref: "values.schema.json#/$defs/line" }, completed: { $ref: "values.schema.json#/$defs/day" } } } }, training: { type: "array", minItems: 0, maxItems: 500, items: { type: "object", additionalProperties: false, required: ["activity", "completed"], properties: { activity: { $ref: "values.schema.json#/$defs/line" }, completed: { $ref: "values.schema.json#/$defs/day" }, drill: { $ref: "values.schema.json#/$defs/incident_id" } } } } } };
var ke = new RegExp("^[^\\s@<>,;]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+$", "u");
var ye = new RegExp("^[A-Z][A-Z0-9_]{0,99}$", "u");
function H(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = H.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.name === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.time_zone === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(Pe.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.name !== void 0) {
      let p = u.name;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/name", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/name", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.time_zone !== void 0) {
      let p = u.time_zone;
      if (typeof p == "string") {
        if (!he.test(p)) {
          let o = { instancePath: t + "/time_zone", schemaPath: "values.schema.json#/$defs/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){1,2})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/time_zone", schemaPath: "values.schema.json#/$defs/zone/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.contacts !== void 0) {
      let p = u.contacts;
      if (Array.isArray(p)) {
        if (p.length > 20) {
          let i = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.method === void 0) {
              let s = { instancePath: t + "/contacts/" + i, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "method" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "method" || s === "email" || s === "handle" || s === "secret")) {
              let a = { instancePath: t + "/contacts/" + i, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.method !== void 0) {
              let s = n.method;
              if (typeof s == "string") {
                if (!w.test(s)) {
                  let a = { instancePath: t + "/contacts/" + i + "/method", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/contacts/" + i + "/method", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.email !== void 0) {
              let s = n.email;
              if (typeof s == "string") {
                if (!ke.test(s)) {
                  let a = { instancePath: t + "/contacts/" + i + "/email", schemaPath: "values.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>,;]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/contacts/" + i + "/email", schemaPath: "values.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.handle !== void 0) {
              let s = n.handle;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/contacts/" + i + "/handle", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/contacts/" + i + "/handle", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.secret !== void 0) {
              let s = n.secret;
              if (typeof s == "string") {
                if (!ye.test(s)) {
                  let a = { instancePath: t + "/contacts/" + i + "/secret", schemaPath: "values.schema.json#/$defs/secret/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,99}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/contacts/" + i + "/secret", schemaPath: "values.schema.json#/$defs/secret/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/contacts/" + i, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.roles !== void 0) {
      let p = u.roles;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!w.test(a)) {
              let l = { instancePath: t + "/roles/" + s, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/roles/" + s, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.time_off !== void 0) {
      let p = u.time_off;
      if (Array.isArray(p)) {
        if (p.length > 200) {
          let i = { instancePath: t + "/time_off", schemaPath: "#/properties/time_off/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/time_off", schemaPath: "#/properties/time_off/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.from === void 0) {
              let s = { instancePath: t + "/time_off/" + i, schemaPath: "#/properties/time_off/items/required", keyword: "required", params: { missingProperty: "from" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.until === void 0) {
              let s = { instancePath: t + "/time_off/" + i, schemaPath: "#/properties/time_off/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "from" || s === "until")) {
              let a = { instancePath: t + "/time_off/" + i, schemaPath: "#/properties/time_off/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.from !== void 0) {
              let s = n.from;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/time_off/" + i + "/from", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/time_off/" + i + "/from", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.until !== void 0) {
              let s = n.until;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/time_off/" + i + "/until", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/time_off/" + i + "/until", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/time_off/" + i, schemaPath: "#/properties/time_off/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/time_off", schemaPath: "#/properties/time_off/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.joined !== void 0) {
      let p = u.joined;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/joined", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/joined", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.onboarding !== void 0) {
      let p = u.onboarding;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let i = { instancePath: t + "/onboarding", schemaPath: "#/properties/onboarding/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/onboarding", schemaPath: "#/properties/onboarding/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.requirement === void 0) {
              let s = { instancePath: t + "/onboarding/" + i, schemaPath: "#/properties/onboarding/items/required", keyword: "required", params: { missingProperty: "requirement" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.completed === void 0) {
              let s = { instancePath: t + "/onboarding/" + i, schemaPath: "#/properties/onboarding/items/required", keyword: "required", params: { missingProperty: "completed" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "requirement" || s === "completed")) {
              let a = { instancePath: t + "/onboarding/" + i, schemaPath: "#/properties/onboarding/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.requirement !== void 0) {
              let s = n.requirement;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/onboarding/" + i + "/requirement", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/onboarding/" + i + "/requirement", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.completed !== void 0) {
              let s = n.completed;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/onboarding/" + i + "/completed", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/onboarding/" + i + "/completed", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/onboarding/" + i, schemaPath: "#/properties/onboarding/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/onboarding", schemaPath: "#/properties/onboarding/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.training !== void 0) {
      let p = u.training;
      if (Array.isArray(p)) {
        if (p.length > 500) {
          let i = { instancePath: t + "/training", schemaPath: "#/properties/training/maxItems", keyword: "maxItems", params: { limit: 500 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 0) {
          let i = { instancePath: t + "/training", schemaPath: "#/properties/training/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.activity === void 0) {
              let s = { instancePath: t + "/training/" + i, schemaPath: "#/properties/training/items/required", keyword: "required", params: { missingProperty: "activity" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.completed === void 0) {
              let s = { instancePath: t + "/training/" + i, schemaPath: "#/properties/training/items/required", keyword: "required", params: { missingProperty: "completed" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "activity" || s === "completed" || s === "drill")) {
              let a = { instancePath: t + "/training/" + i, schemaPath: "#/properties/training/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.activity !== void 0) {
              let s = n.activity;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/training/" + i + "/activity", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/training/" + i + "/activity", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.completed !== void 0) {
              let s = n.completed;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/training/" + i + "/completed", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/training/" + i + "/completed", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.drill !== void 0) {
              let s = n.drill;
              if (typeof s == "string") {
                if (!E.test(s)) {
                  let a = { instancePath: t + "/training/" + i + "/drill", schemaPath: "values.schema.json#/$defs/incident_id/pattern", keyword: "pattern", params: { pattern: "^INC-[0-9]{4}-[0-9]{4,6}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/training/" + i + "/drill", schemaPath: "values.schema.json#/$defs/incident_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/training/" + i, schemaPath: "#/properties/training/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var De = J;
function J(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = J.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!(p === "schema" || p === "id" || p === "title" || p === "roster" || p === "features")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.roster !== void 0) {
      let p = u.roster;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/roster", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/roster", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.features !== void 0) {
      let p = u.features;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/features", schemaPath: "#/properties/features/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/features", schemaPath: "#/properties/features/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!g.test(a)) {
              let l = { instancePath: t + "/features/" + s, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/features/" + s, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/features", schemaPath: "#/properties/features/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ee = K;
var ce = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runbook.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "types", "symptoms", "contacts", "version", "owner", "last_review", "next_review", "approved_by"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/slug" }, title: { $ref: "values.schema.json#/$defs/line" }, types: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, services: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/slug" } }, symptoms: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: false, properties: { observe: { $ref: "values.schema.json#/$defs/line" }, metric: { $ref: "values.schema.json#/$defs/slug" }, unit: { enum: ["percent", "seconds", "milliseconds", "usd", "count", "per-second", "megabytes", "gigabytes"] }, over: { type: "number" }, under: { type: "number" }, at_least: { type: "number" }, over_percent_of_baseline: { type: "number", minimum: 0 }, baseline: { $ref: "values.schema.json#/$defs/slug" } } } }, contacts: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, notify: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, version: { $ref: "values.schema.json#/$defs/line" }, owner: { $ref: "values.schema.json#/$defs/login" }, last_review: { $ref: "values.schema.json#/$defs/day" }, next_review: { $ref: "values.schema.json#/$defs/day" }, approved_by: { $ref: "values.schema.json#/$defs/line" } } };
function K(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = K.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.types === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.symptoms === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "symptoms" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.contacts === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.owner === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.last_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.next_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.approved_by === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(ce.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.types !== void 0) {
      let p = u.types;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/types", schemaPath: "#/properties/types/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!w.test(a)) {
              let l = { instancePath: t + "/types/" + s, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/types/" + s, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/types", schemaPath: "#/properties/types/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.services !== void 0) {
      let p = u.services;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!j.test(a)) {
              let l = { instancePath: t + "/services/" + s, schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/services/" + s, schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/services", schemaPath: "#/properties/services/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.symptoms !== void 0) {
      let p = u.symptoms;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let i = { instancePath: t + "/symptoms", schemaPath: "#/properties/symptoms/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/symptoms", schemaPath: "#/properties/symptoms/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let s in n) if (!(s === "observe" || s === "metric" || s === "unit" || s === "over" || s === "under" || s === "at_least" || s === "over_percent_of_baseline" || s === "baseline")) {
              let a = { instancePath: t + "/symptoms/" + i, schemaPath: "#/properties/symptoms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.observe !== void 0) {
              let s = n.observe;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/symptoms/" + i + "/observe", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/symptoms/" + i + "/observe", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.metric !== void 0) {
              let s = n.metric;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/symptoms/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/symptoms/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.unit !== void 0) {
              let s = n.unit;
              if (!(s === "percent" || s === "seconds" || s === "milliseconds" || s === "usd" || s === "count" || s === "per-second" || s === "megabytes" || s === "gigabytes")) {
                let a = { instancePath: t + "/symptoms/" + i + "/unit", schemaPath: "#/properties/symptoms/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ce.properties.symptoms.items.properties.unit.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.over !== void 0) {
              let s = n.over;
              if (!(typeof s == "number" && isFinite(s))) {
                let a = { instancePath: t + "/symptoms/" + i + "/over", schemaPath: "#/properties/symptoms/items/properties/over/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.under !== void 0) {
              let s = n.under;
              if (!(typeof s == "number" && isFinite(s))) {
                let a = { instancePath: t + "/symptoms/" + i + "/under", schemaPath: "#/properties/symptoms/items/properties/under/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.at_least !== void 0) {
              let s = n.at_least;
              if (!(typeof s == "number" && isFinite(s))) {
                let a = { instancePath: t + "/symptoms/" + i + "/at_least", schemaPath: "#/properties/symptoms/items/properties/at_least/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.over_percent_of_baseline !== void 0) {
              let s = n.over_percent_of_baseline;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/symptoms/" + i + "/over_percent_of_baseline", schemaPath: "#/properties/symptoms/items/properties/over_percent_of_baseline/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/symptoms/" + i + "/over_percent_of_baseline", schemaPath: "#/properties/symptoms/items/properties/over_percent_of_baseline/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.baseline !== void 0) {
              let s = n.baseline;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/symptoms/" + i + "/baseline", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/symptoms/" + i + "/baseline", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/symptoms/" + i, schemaPath: "#/properties/symptoms/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/symptoms", schemaPath: "#/properties/symptoms/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.contacts !== void 0) {
      let p = u.contacts;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!w.test(a)) {
              let l = { instancePath: t + "/contacts/" + s, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/contacts/" + s, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.notify !== void 0) {
      let p = u.notify;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/notify", schemaPath: "#/properties/notify/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/notify", schemaPath: "#/properties/notify/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!w.test(a)) {
              let l = { instancePath: t + "/notify/" + s, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/notify/" + s, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/notify", schemaPath: "#/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.version !== void 0) {
      let p = u.version;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.owner !== void 0) {
      let p = u.owner;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.last_review !== void 0) {
      let p = u.last_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.next_review !== void 0) {
      let p = u.next_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.approved_by !== void 0) {
      let p = u.approved_by;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Le = Q;
var _e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "architecture.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "services", "dependencies", "failure_modes", "version", "owner", "last_review", "next_review", "approved_by"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/slug" }, title: { $ref: "values.schema.json#/$defs/line" }, services: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/slug" } }, dependencies: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["name", "needed_for"], properties: { name: { $ref: "values.schema.json#/$defs/line" }, service: { $ref: "values.schema.json#/$defs/slug" }, needed_for: { $ref: "values.schema.json#/$defs/line" }, without_it: { $ref: "values.schema.json#/$defs/line" } } } }, failure_modes: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["name", "effect"], properties: { name: { $ref: "values.schema.json#/$defs/line" }, effect: { $ref: "values.schema.json#/$defs/line" }, detected_by: { $ref: "values.schema.json#/$defs/line" }, runbook: { $ref: "values.schema.json#/$defs/slug" } } } }, version: { $ref: "values.schema.json#/$defs/line" }, owner: { $ref: "values.schema.json#/$defs/login" }, last_review: { $ref: "values.schema.json#/$defs/day" }, next_review: { $ref: "values.schema.json#/$defs/day" }, approved_by: { $ref: "values.schema.json#/$defs/line" } } };
function Q(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = Q.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.services === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.dependencies === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependencies" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.failure_modes === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_modes" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.owner === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.last_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.next_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.approved_by === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(_e.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.services !== void 0) {
      let p = u.services;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let o = p.length;
        for (let s = 0; s < o; s++) {
          let a = p[s];
          if (typeof a == "string") {
            if (!j.test(a)) {
              let l = { instancePath: t + "/services/" + s, schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/services/" + s, schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = p.length, n;
        if (i > 1) {
          e: for (; i--; ) for (n = i; n--; ) if (b(p[i], p[n])) {
            let s = { instancePath: t + "/services", schemaPath: "#/properties/services/uniqueItems", keyword: "uniqueItems", params: { i, j: n } };
            e === null ? e = [s] : e.push(s), r++;
            break e;
          }
        }
      } else {
        let o = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.dependencies !== void 0) {
      let p = u.dependencies;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let i = { instancePath: t + "/dependencies", schemaPath: "#/properties/dependencies/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/dependencies", schemaPath: "#/properties/dependencies/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let s = { instancePath: t + "/dependencies/" + i, schemaPath: "#/properties/dependencies/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.needed_for === void 0) {
              let s = { instancePath: t + "/dependencies/" + i, schemaPath: "#/properties/dependencies/items/required", keyword: "required", params: { missingProperty: "needed_for" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "name" || s === "service" || s === "needed_for" || s === "without_it")) {
              let a = { instancePath: t + "/dependencies/" + i, schemaPath: "#/properties/dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.name !== void 0) {
              let s = n.name;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/dependencies/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/dependencies/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.service !== void 0) {
              let s = n.service;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/dependencies/" + i + "/service", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/dependencies/" + i + "/service", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.needed_for !== void 0) {
              let s = n.needed_for;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/dependencies/" + i + "/needed_for", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/dependencies/" + i + "/needed_for", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.without_it !== void 0) {
              let s = n.without_it;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/dependencies/" + i + "/without_it", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/dependencies/" + i + "/without_it", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/dependencies/" + i, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.failure_modes !== void 0) {
      let p = u.failure_modes;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let i = { instancePath: t + "/failure_modes", schemaPath: "#/properties/failure_modes/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/failure_modes", schemaPath: "#/properties/failure_modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let s = { instancePath: t + "/failure_modes/" + i, schemaPath: "#/properties/failure_modes/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.effect === void 0) {
              let s = { instancePath: t + "/failure_modes/" + i, schemaPath: "#/properties/failure_modes/items/required", keyword: "required", params: { missingProperty: "effect" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "name" || s === "effect" || s === "detected_by" || s === "runbook")) {
              let a = { instancePath: t + "/failure_modes/" + i, schemaPath: "#/properties/failure_modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.name !== void 0) {
              let s = n.name;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/failure_modes/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/failure_modes/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.effect !== void 0) {
              let s = n.effect;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/failure_modes/" + i + "/effect", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/failure_modes/" + i + "/effect", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.detected_by !== void 0) {
              let s = n.detected_by;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/failure_modes/" + i + "/detected_by", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/failure_modes/" + i + "/detected_by", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.runbook !== void 0) {
              let s = n.runbook;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/failure_modes/" + i + "/runbook", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/failure_modes/" + i + "/runbook", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/failure_modes/" + i, schemaPath: "#/properties/failure_modes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/failure_modes", schemaPath: "#/properties/failure_modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.version !== void 0) {
      let p = u.version;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.owner !== void 0) {
      let p = u.owner;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.last_review !== void 0) {
      let p = u.last_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.next_review !== void 0) {
      let p = u.next_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.approved_by !== void 0) {
      let p = u.approved_by;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Oe = W;
var fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "baseline.schema.json", type: "object", additionalProperties: false, required: ["schema", "id", "title", "service", "operating_parameters", "expected_metrics", "seasonal_variations", "capacity", "version", "owner", "last_review", "next_review", "approved_by"], properties: { schema: { const: 1 }, id: { $ref: "values.schema.json#/$defs/slug" }, title: { $ref: "values.schema.json#/$defs/line" }, service: { $ref: "values.schema.json#/$defs/slug" }, measured_from: { $ref: "values.schema.json#/$defs/day" }, measured_until: { $ref: "values.schema.json#/$defs/day" }, operating_parameters: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: false, required: ["name", "value"], properties: { name: { $ref: "values.schema.json#/$defs/line" }, value: { $ref: "values.schema.json#/$defs/line" } } } }, expected_metrics: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["metric", "typical", "unit"], properties: { metric: { $ref: "values.schema.json#/$defs/slug" }, unit: { enum: ["percent", "seconds", "milliseconds", "usd", "count", "per-second", "megabytes", "gigabytes"] }, typical: { type: "number", minimum: 0 }, low: { type: "number", minimum: 0 }, high: { type: "number", minimum: 0 } } } }, seasonal_variations: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: false, required: ["when", "effect"], properties: { when: { $ref: "values.schema.json#/$defs/line" }, effect: { $ref: "values.schema.json#/$defs/line" }, metric: { $ref: "values.schema.json#/$defs/slug" }, percent_of_typical: { type: "number", minimum: 0 } } } }, capacity: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: false, required: ["resource", "limit"], properties: { resource: { $ref: "values.schema.json#/$defs/line" }, limit: { $ref: "values.schema.json#/$defs/line" }, used_at_peak: { $ref: "values.schema.json#/$defs/line" }, full_by: { $ref: "values.schema.json#/$defs/day" } } } }, version: { $ref: "values.schema.json#/$defs/line" }, owner: { $ref: "values.schema.json#/$defs/login" }, last_review: { $ref: "values.schema.json#/$defs/day" }, next_review: { $ref: "values.schema.json#/$defs/day" }, approved_by: { $ref: "values.schema.json#/$defs/line" } } };
function W(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = W.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.title === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.service === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.operating_parameters === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating_parameters" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.expected_metrics === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_metrics" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.seasonal_variations === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seasonal_variations" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.capacity === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capacity" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.owner === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.last_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.next_review === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_review" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.approved_by === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in u) if (!V.call(fe.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let p = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (u.id !== void 0) {
      let p = u.id;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/id", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.title !== void 0) {
      let p = u.title;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.service !== void 0) {
      let p = u.service;
      if (typeof p == "string") {
        if (!j.test(p)) {
          let o = { instancePath: t + "/service", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/service", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.measured_from !== void 0) {
      let p = u.measured_from;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/measured_from", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/measured_from", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.measured_until !== void 0) {
      let p = u.measured_until;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/measured_until", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/measured_until", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.operating_parameters !== void 0) {
      let p = u.operating_parameters;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let i = { instancePath: t + "/operating_parameters", schemaPath: "#/properties/operating_parameters/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/operating_parameters", schemaPath: "#/properties/operating_parameters/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let s = { instancePath: t + "/operating_parameters/" + i, schemaPath: "#/properties/operating_parameters/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.value === void 0) {
              let s = { instancePath: t + "/operating_parameters/" + i, schemaPath: "#/properties/operating_parameters/items/required", keyword: "required", params: { missingProperty: "value" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "name" || s === "value")) {
              let a = { instancePath: t + "/operating_parameters/" + i, schemaPath: "#/properties/operating_parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.name !== void 0) {
              let s = n.name;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/operating_parameters/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/operating_parameters/" + i + "/name", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.value !== void 0) {
              let s = n.value;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/operating_parameters/" + i + "/value", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/operating_parameters/" + i + "/value", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/operating_parameters/" + i, schemaPath: "#/properties/operating_parameters/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/operating_parameters", schemaPath: "#/properties/operating_parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.expected_metrics !== void 0) {
      let p = u.expected_metrics;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let i = { instancePath: t + "/expected_metrics", schemaPath: "#/properties/expected_metrics/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/expected_metrics", schemaPath: "#/properties/expected_metrics/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.metric === void 0) {
              let s = { instancePath: t + "/expected_metrics/" + i, schemaPath: "#/properties/expected_metrics/items/required", keyword: "required", params: { missingProperty: "metric" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.typical === void 0) {
              let s = { instancePath: t + "/expected_metrics/" + i, schemaPath: "#/properties/expected_metrics/items/required", keyword: "required", params: { missingProperty: "typical" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.unit === void 0) {
              let s = { instancePath: t + "/expected_metrics/" + i, schemaPath: "#/properties/expected_metrics/items/required", keyword: "required", params: { missingProperty: "unit" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "metric" || s === "unit" || s === "typical" || s === "low" || s === "high")) {
              let a = { instancePath: t + "/expected_metrics/" + i, schemaPath: "#/properties/expected_metrics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.metric !== void 0) {
              let s = n.metric;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/expected_metrics/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/expected_metrics/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.unit !== void 0) {
              let s = n.unit;
              if (!(s === "percent" || s === "seconds" || s === "milliseconds" || s === "usd" || s === "count" || s === "per-second" || s === "megabytes" || s === "gigabytes")) {
                let a = { instancePath: t + "/expected_metrics/" + i + "/unit", schemaPath: "#/properties/expected_metrics/items/properties/unit/enum", keyword: "enum", params: { allowedValues: fe.properties.expected_metrics.items.properties.unit.enum } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.typical !== void 0) {
              let s = n.typical;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/expected_metrics/" + i + "/typical", schemaPath: "#/properties/expected_metrics/items/properties/typical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/expected_metrics/" + i + "/typical", schemaPath: "#/properties/expected_metrics/items/properties/typical/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.low !== void 0) {
              let s = n.low;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/expected_metrics/" + i + "/low", schemaPath: "#/properties/expected_metrics/items/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/expected_metrics/" + i + "/low", schemaPath: "#/properties/expected_metrics/items/properties/low/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.high !== void 0) {
              let s = n.high;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/expected_metrics/" + i + "/high", schemaPath: "#/properties/expected_metrics/items/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/expected_metrics/" + i + "/high", schemaPath: "#/properties/expected_metrics/items/properties/high/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/expected_metrics/" + i, schemaPath: "#/properties/expected_metrics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/expected_metrics", schemaPath: "#/properties/expected_metrics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.seasonal_variations !== void 0) {
      let p = u.seasonal_variations;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let i = { instancePath: t + "/seasonal_variations", schemaPath: "#/properties/seasonal_variations/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/seasonal_variations", schemaPath: "#/properties/seasonal_variations/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.when === void 0) {
              let s = { instancePath: t + "/seasonal_variations/" + i, schemaPath: "#/properties/seasonal_variations/items/required", keyword: "required", params: { missingProperty: "when" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.effect === void 0) {
              let s = { instancePath: t + "/seasonal_variations/" + i, schemaPath: "#/properties/seasonal_variations/items/required", keyword: "required", params: { missingProperty: "effect" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "when" || s === "effect" || s === "metric" || s === "percent_of_typical")) {
              let a = { instancePath: t + "/seasonal_variations/" + i, schemaPath: "#/properties/seasonal_variations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.when !== void 0) {
              let s = n.when;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/seasonal_variations/" + i + "/when", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/seasonal_variations/" + i + "/when", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.effect !== void 0) {
              let s = n.effect;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/seasonal_variations/" + i + "/effect", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/seasonal_variations/" + i + "/effect", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.metric !== void 0) {
              let s = n.metric;
              if (typeof s == "string") {
                if (!j.test(s)) {
                  let a = { instancePath: t + "/seasonal_variations/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/seasonal_variations/" + i + "/metric", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.percent_of_typical !== void 0) {
              let s = n.percent_of_typical;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/seasonal_variations/" + i + "/percent_of_typical", schemaPath: "#/properties/seasonal_variations/items/properties/percent_of_typical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/seasonal_variations/" + i + "/percent_of_typical", schemaPath: "#/properties/seasonal_variations/items/properties/percent_of_typical/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/seasonal_variations/" + i, schemaPath: "#/properties/seasonal_variations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/seasonal_variations", schemaPath: "#/properties/seasonal_variations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.capacity !== void 0) {
      let p = u.capacity;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let i = { instancePath: t + "/capacity", schemaPath: "#/properties/capacity/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.length < 1) {
          let i = { instancePath: t + "/capacity", schemaPath: "#/properties/capacity/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = p.length;
        for (let i = 0; i < o; i++) {
          let n = p[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.resource === void 0) {
              let s = { instancePath: t + "/capacity/" + i, schemaPath: "#/properties/capacity/items/required", keyword: "required", params: { missingProperty: "resource" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.limit === void 0) {
              let s = { instancePath: t + "/capacity/" + i, schemaPath: "#/properties/capacity/items/required", keyword: "required", params: { missingProperty: "limit" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "resource" || s === "limit" || s === "used_at_peak" || s === "full_by")) {
              let a = { instancePath: t + "/capacity/" + i, schemaPath: "#/properties/capacity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.resource !== void 0) {
              let s = n.resource;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/capacity/" + i + "/resource", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/capacity/" + i + "/resource", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.limit !== void 0) {
              let s = n.limit;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/capacity/" + i + "/limit", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/capacity/" + i + "/limit", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.used_at_peak !== void 0) {
              let s = n.used_at_peak;
              if (typeof s == "string") {
                if (!g.test(s)) {
                  let a = { instancePath: t + "/capacity/" + i + "/used_at_peak", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/capacity/" + i + "/used_at_peak", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.full_by !== void 0) {
              let s = n.full_by;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  let a = { instancePath: t + "/capacity/" + i + "/full_by", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/capacity/" + i + "/full_by", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/capacity/" + i, schemaPath: "#/properties/capacity/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.version !== void 0) {
      let p = u.version;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.owner !== void 0) {
      let p = u.owner;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "values.schema.json#/$defs/login/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.last_review !== void 0) {
      let p = u.last_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/last_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.next_review !== void 0) {
      let p = u.next_review;
      if (typeof p == "string") {
        if (!q.test(p)) {
          let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (u.approved_by !== void 0) {
      let p = u.approved_by;
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Te = X;
var F = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "policy.schema.json", type: "object", additionalProperties: false, required: ["schema", "version", "last_updated", "next_review", "approved_by", "product", "severities", "types", "roles", "detection", "lifecycle", "checklists", "escalation", "alerts", "review", "documents", "knowledge_updates", "training", "metrics", "reviews", "contacts", "emergency_contacts"], properties: { schema: { const: 1 }, version: { $ref: "values.schema.json#/$defs/line" }, last_updated: { $ref: "values.schema.json#/$defs/day" }, next_review: { $ref: "values.schema.json#/$defs/day" }, approved_by: { $ref: "values.schema.json#/$defs/line" }, product: { $ref: "values.schema.json#/$defs/line" }, severities: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name", "description", "acknowledge_within", "respond_within", "checklist"], properties: { name: { $ref: "values.schema.json#/$defs/term" }, description: { $ref: "values.schema.json#/$defs/line" }, acknowledge_within: { $ref: "values.schema.json#/$defs/duration" }, respond_within: { $ref: "values.schema.json#/$defs/duration" }, checklist: { $ref: "values.schema.json#/$defs/term" } } } }, types: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name", "subtypes"], properties: { name: { $ref: "values.schema.json#/$defs/term" }, subtypes: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } } } } }, roles: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name", "title", "responsibilities", "contact"], properties: { name: { $ref: "values.schema.json#/$defs/term" }, title: { $ref: "values.schema.json#/$defs/line" }, responsibilities: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } }, contact: { $ref: "values.schema.json#/$defs/term" } } } }, authority: { type: "array", minItems: 1, maxItems: 4, items: { type: "object", additionalProperties: false, required: ["may", "repository"], properties: { may: { enum: ["declare", "respond", "decide", "publish"] }, repository: { enum: ["triage", "write", "maintain", "admin"] }, roles: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "values.schema.json#/$defs/term" } } } } }, detection: { type: "object", additionalProperties: false, required: ["monitoring", "manual"], properties: { monitoring: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, manual: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } } } }, lifecycle: { type: "object", additionalProperties: false, required: ["may_skip"], properties: { may_skip: { type: "array", maxItems: 4, uniqueItems: true, items: { enum: ["acknowledged", "investigating", "identified", "mitigated"] } } } }, checklists: { type: "object", minProperties: 1, propertyNames: { $ref: "values.schema.json#/$defs/term" }, additionalProperties: { type: "object", additionalProperties: false, required: ["title", "items"], properties: { title: { $ref: "values.schema.json#/$defs/line" }, items: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } } }, escalation: { type: "object", additionalProperties: false, required: ["levels", "targets", "by_severity", "without_progress", "impact", "complexity"], properties: { levels: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["level", "title", "role", "contact"], properties: { level: { type: "integer", minimum: 1, maximum: 20 }, title: { $ref: "values.schema.json#/$defs/line" }, role: { $ref: "values.schema.json#/$defs/line" }, contact: { $ref: "values.schema.json#/$defs/term" } } } }, targets: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { $ref: "values.schema.json#/$defs/term" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: true, items: { type: "integer", minimum: 1, maximum: 20 } }, contact: { $ref: "values.schema.json#/$defs/term" } } } }, by_severity: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["severity", "after", "unless", "target"], properties: { severity: { $ref: "values.schema.json#/$defs/term" }, after: { $ref: "values.schema.json#/$defs/duration" }, unless: { enum: ["never", "acknowledged", "mitigated", "resolved"] }, target: { $ref: "values.schema.json#/$defs/term" } } } }, without_progress: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["severity", "after"], properties: { severity: { $ref: "values.schema.json#/$defs/term" }, after: { $ref: "values.schema.json#/$defs/duration" } } } }, impact: { type: "object", additionalProperties: false, required: ["percent_of_active_users_over", "cost_per_hour_usd_over", "reputation_at_risk"], properties: { percent_of_active_users_over: { type: "number", minimum: 0, maximum: 100 }, cost_per_hour_usd_over: { type: "number", minimum: 0 }, reputation_at_risk: { type: "boolean" } } }, complexity: { type: "object", additionalProperties: false, required: ["root_cause_unknown_after_investigation", "expertise_needed", "services_at_least"], properties: { root_cause_unknown_after_investigation: { type: "boolean" }, expertise_needed: { type: "boolean" }, services_at_least: { type: "integer", minimum: 1 } } } } }, alerts: { type: "object", additionalProperties: false, required: ["channels", "thresholds"], properties: { channels: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { $ref: "values.schema.json#/$defs/term" } } } }, thresholds: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["metric", "unit", "level", "notify"], properties: { metric: { $ref: "values.schema.json#/$defs/term" }, over: { type: "number", minimum: 0 }, under: { type: "number", minimum: 0 }, unit: { enum: ["percent", "seconds", "usd"] }, level: { $ref: "values.schema.json#/$defs/term" }, notify: { anyOf: [{ const: "all" }, { type: "array", minItems: 1, maxItems: 20, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }] } } } } } }, review: { type: "object", additionalProperties: false, required: ["initial_documentation_within", "formal_review_within", "follow_up_within", "required_for", "participants", "agenda", "documentation"], properties: { initial_documentation_within: { $ref: "values.schema.json#/$defs/duration" }, formal_review_within: { $ref: "values.schema.json#/$defs/duration" }, follow_up_within: { $ref: "values.schema.json#/$defs/duration" }, required_for: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, participants: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: [], properties: { role: { $ref: "values.schema.json#/$defs/term" }, contact: { $ref: "values.schema.json#/$defs/term" }, group: { $ref: "values.schema.json#/$defs/line" } }, minProperties: 1, maxProperties: 1 } }, agenda: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["title", "points"], properties: { title: { $ref: "values.schema.json#/$defs/line" }, points: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } } }, documentation: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } }, documents: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["kind", "contents"], properties: { kind: { enum: ["postmortem", "runbook", "architecture", "baseline"] }, contents: { type: "array", minItems: 1, maxItems: 50, items: { type: "object", additionalProperties: false, required: ["title"], properties: { title: { $ref: "values.schema.json#/$defs/line" }, sections: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "values.schema.json#/$defs/line" } }, keys: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "values.schema.json#/$defs/term" } } } } } } } }, knowledge_updates: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } }, training: { type: "object", additionalProperties: false, required: ["activities", "onboarding"], properties: { activities: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["title", "parts"], properties: { title: { $ref: "values.schema.json#/$defs/line" }, every: { enum: ["month", "quarter", "year"] }, parts: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } } }, onboarding: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } }, metrics: { type: "object", additionalProperties: false, required: ["response", "quality", "process"], properties: { response: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, quality: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } }, process: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } } } }, reviews: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["every", "headings"], properties: { every: { enum: ["month", "quarter", "year"] }, headings: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "values.schema.json#/$defs/line" } } } } }, contacts: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["name", "title"], properties: { name: { $ref: "values.schema.json#/$defs/term" }, title: { $ref: "values.schema.json#/$defs/line" }, team: { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[a-z0-9][a-z0-9-]{0,99})?$" }, email: { type: "string", pattern: '^[^\\s@<>()\\[\\],;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])$' }, secret: { type: "string", pattern: "^[A-Z][A-Z0-9_]{0,99}$" }, roster: { $ref: "values.schema.json#/$defs/slug" }, handle: { $ref: "values.schema.json#/$defs/line" } } } }, emergency_contacts: { type: "array", minItems: 1, maxItems: 200, items: { type: "object", additionalProperties: false, required: ["situation", "contact", "methods"], properties: { situation: { $ref: "values.schema.json#/$defs/term" }, contact: { $ref: "values.schema.json#/$defs/term" }, methods: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { $ref: "values.schema.json#/$defs/term" } } } } }, imports: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: false, required: ["system", "type", "visibility", "severities"], properties: { system: { enum: ["statuspage"] }, type: { $ref: "values.schema.json#/$defs/term" }, visibility: { enum: ["public", "internal", "restricted"] }, severities: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: false, required: ["impact", "severity"], properties: { impact: { $ref: "values.schema.json#/$defs/term" }, severity: { $ref: "values.schema.json#/$defs/term" } } } } } } } } };
var $e = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[a-z0-9][a-z0-9-]{0,99})?$", "u");
var je = new RegExp('^[^\\s@<>()\\[\\],;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])$', "u");
function X(u, { instancePath: t = "", parentData: P, parentDataProperty: $, rootData: _ = u, dynamicAnchors: z = {} } = {}) {
  let e = null, r = 0, v = X.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.schema === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.last_updated === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.next_review === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_review" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.approved_by === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.product === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.severities === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severities" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.types === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.roles === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.detection === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detection" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.lifecycle === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifecycle" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.checklists === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checklists" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.escalation === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "escalation" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.alerts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alerts" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.review === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.documents === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.knowledge_updates === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "knowledge_updates" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.training === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.metrics === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.reviews === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviews" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.contacts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.emergency_contacts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emergency_contacts" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in u) if (!V.call(F.properties, i)) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (u.schema !== void 0 && u.schema !== 1) {
      let i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (u.version !== void 0) {
      let i = u.version;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let n = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/version", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.last_updated !== void 0) {
      let i = u.last_updated;
      if (typeof i == "string") {
        if (!q.test(i)) {
          let n = { instancePath: t + "/last_updated", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/last_updated", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.next_review !== void 0) {
      let i = u.next_review;
      if (typeof i == "string") {
        if (!q.test(i)) {
          let n = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/next_review", schemaPath: "values.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.approved_by !== void 0) {
      let i = u.approved_by;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let n = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/approved_by", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.product !== void 0) {
      let i = u.product;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let n = { instancePath: t + "/product", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/product", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.severities !== void 0) {
      let i = u.severities;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/severities", schemaPath: "#/properties/severities/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/severities", schemaPath: "#/properties/severities/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.name === void 0) {
              let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.description === void 0) {
              let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/required", keyword: "required", params: { missingProperty: "description" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.acknowledge_within === void 0) {
              let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/required", keyword: "required", params: { missingProperty: "acknowledge_within" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.respond_within === void 0) {
              let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/required", keyword: "required", params: { missingProperty: "respond_within" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.checklist === void 0) {
              let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/required", keyword: "required", params: { missingProperty: "checklist" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "name" || l === "description" || l === "acknowledge_within" || l === "respond_within" || l === "checklist")) {
              let m = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.name !== void 0) {
              let l = a.name;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/severities/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/severities/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.description !== void 0) {
              let l = a.description;
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/severities/" + s + "/description", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/severities/" + s + "/description", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.acknowledge_within !== void 0) {
              let l = a.acknowledge_within;
              if (typeof l == "string") {
                if (!D.test(l)) {
                  let m = { instancePath: t + "/severities/" + s + "/acknowledge_within", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/severities/" + s + "/acknowledge_within", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.respond_within !== void 0) {
              let l = a.respond_within;
              if (typeof l == "string") {
                if (!D.test(l)) {
                  let m = { instancePath: t + "/severities/" + s + "/respond_within", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/severities/" + s + "/respond_within", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.checklist !== void 0) {
              let l = a.checklist;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/severities/" + s + "/checklist", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/severities/" + s + "/checklist", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/severities/" + s, schemaPath: "#/properties/severities/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.types !== void 0) {
      let i = u.types;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/types", schemaPath: "#/properties/types/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.name === void 0) {
              let l = { instancePath: t + "/types/" + s, schemaPath: "#/properties/types/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.subtypes === void 0) {
              let l = { instancePath: t + "/types/" + s, schemaPath: "#/properties/types/items/required", keyword: "required", params: { missingProperty: "subtypes" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "name" || l === "subtypes")) {
              let m = { instancePath: t + "/types/" + s, schemaPath: "#/properties/types/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.name !== void 0) {
              let l = a.name;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/types/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/types/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.subtypes !== void 0) {
              let l = a.subtypes;
              if (Array.isArray(l)) {
                if (l.length > 50) {
                  let f = { instancePath: t + "/types/" + s + "/subtypes", schemaPath: "#/properties/types/items/properties/subtypes/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (l.length < 1) {
                  let f = { instancePath: t + "/types/" + s + "/subtypes", schemaPath: "#/properties/types/items/properties/subtypes/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                let m = l.length;
                for (let f = 0; f < m; f++) {
                  let y = l[f];
                  if (typeof y == "string") {
                    if (!w.test(y)) {
                      let h = { instancePath: t + "/types/" + s + "/subtypes/" + f, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                  } else {
                    let h = { instancePath: t + "/types/" + s + "/subtypes/" + f, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                }
                let d = l.length, c;
                if (d > 1) {
                  e: for (; d--; ) for (c = d; c--; ) if (b(l[d], l[c])) {
                    let f = { instancePath: t + "/types/" + s + "/subtypes", schemaPath: "#/properties/types/items/properties/subtypes/uniqueItems", keyword: "uniqueItems", params: { i: d, j: c } };
                    e === null ? e = [f] : e.push(f), r++;
                    break e;
                  }
                }
              } else {
                let m = { instancePath: t + "/types/" + s + "/subtypes", schemaPath: "#/properties/types/items/properties/subtypes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/types/" + s, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.roles !== void 0) {
      let i = u.roles;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.name === void 0) {
              let l = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.title === void 0) {
              let l = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.responsibilities === void 0) {
              let l = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "responsibilities" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.contact === void 0) {
              let l = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "contact" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "name" || l === "title" || l === "responsibilities" || l === "contact")) {
              let m = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.name !== void 0) {
              let l = a.name;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/roles/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/roles/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.title !== void 0) {
              let l = a.title;
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/roles/" + s + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/roles/" + s + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.responsibilities !== void 0) {
              let l = a.responsibilities;
              if (Array.isArray(l)) {
                if (l.length > 50) {
                  let d = { instancePath: t + "/roles/" + s + "/responsibilities", schemaPath: "#/properties/roles/items/properties/responsibilities/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.length < 1) {
                  let d = { instancePath: t + "/roles/" + s + "/responsibilities", schemaPath: "#/properties/roles/items/properties/responsibilities/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = l.length;
                for (let d = 0; d < m; d++) {
                  let c = l[d];
                  if (typeof c == "string") {
                    if (!g.test(c)) {
                      let f = { instancePath: t + "/roles/" + s + "/responsibilities/" + d, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/roles/" + s + "/responsibilities/" + d, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/roles/" + s + "/responsibilities", schemaPath: "#/properties/roles/items/properties/responsibilities/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.contact !== void 0) {
              let l = a.contact;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/roles/" + s + "/contact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/roles/" + s + "/contact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/roles/" + s, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.authority !== void 0) {
      let i = u.authority;
      if (Array.isArray(i)) {
        if (i.length > 4) {
          let s = { instancePath: t + "/authority", schemaPath: "#/properties/authority/maxItems", keyword: "maxItems", params: { limit: 4 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/authority", schemaPath: "#/properties/authority/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.may === void 0) {
              let l = { instancePath: t + "/authority/" + s, schemaPath: "#/properties/authority/items/required", keyword: "required", params: { missingProperty: "may" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.repository === void 0) {
              let l = { instancePath: t + "/authority/" + s, schemaPath: "#/properties/authority/items/required", keyword: "required", params: { missingProperty: "repository" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "may" || l === "repository" || l === "roles")) {
              let m = { instancePath: t + "/authority/" + s, schemaPath: "#/properties/authority/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.may !== void 0) {
              let l = a.may;
              if (!(l === "declare" || l === "respond" || l === "decide" || l === "publish")) {
                let m = { instancePath: t + "/authority/" + s + "/may", schemaPath: "#/properties/authority/items/properties/may/enum", keyword: "enum", params: { allowedValues: F.properties.authority.items.properties.may.enum } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.repository !== void 0) {
              let l = a.repository;
              if (!(l === "triage" || l === "write" || l === "maintain" || l === "admin")) {
                let m = { instancePath: t + "/authority/" + s + "/repository", schemaPath: "#/properties/authority/items/properties/repository/enum", keyword: "enum", params: { allowedValues: F.properties.authority.items.properties.repository.enum } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.roles !== void 0) {
              let l = a.roles;
              if (Array.isArray(l)) {
                if (l.length > 200) {
                  let d = { instancePath: t + "/authority/" + s + "/roles", schemaPath: "#/properties/authority/items/properties/roles/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.length < 1) {
                  let d = { instancePath: t + "/authority/" + s + "/roles", schemaPath: "#/properties/authority/items/properties/roles/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = l.length;
                for (let d = 0; d < m; d++) {
                  let c = l[d];
                  if (typeof c == "string") {
                    if (!w.test(c)) {
                      let f = { instancePath: t + "/authority/" + s + "/roles/" + d, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/authority/" + s + "/roles/" + d, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/authority/" + s + "/roles", schemaPath: "#/properties/authority/items/properties/roles/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/authority/" + s, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.detection !== void 0) {
      let i = u.detection;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.monitoring === void 0) {
          let n = { instancePath: t + "/detection", schemaPath: "#/properties/detection/required", keyword: "required", params: { missingProperty: "monitoring" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.manual === void 0) {
          let n = { instancePath: t + "/detection", schemaPath: "#/properties/detection/required", keyword: "required", params: { missingProperty: "manual" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "monitoring" || n === "manual")) {
          let s = { instancePath: t + "/detection", schemaPath: "#/properties/detection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.monitoring !== void 0) {
          let n = i.monitoring;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/detection/monitoring", schemaPath: "#/properties/detection/properties/monitoring/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/detection/monitoring", schemaPath: "#/properties/detection/properties/monitoring/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/detection/monitoring/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/detection/monitoring/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/detection/monitoring", schemaPath: "#/properties/detection/properties/monitoring/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/detection/monitoring", schemaPath: "#/properties/detection/properties/monitoring/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.manual !== void 0) {
          let n = i.manual;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/detection/manual", schemaPath: "#/properties/detection/properties/manual/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/detection/manual", schemaPath: "#/properties/detection/properties/manual/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/detection/manual/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/detection/manual/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/detection/manual", schemaPath: "#/properties/detection/properties/manual/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/detection/manual", schemaPath: "#/properties/detection/properties/manual/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/detection", schemaPath: "#/properties/detection/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.lifecycle !== void 0) {
      let i = u.lifecycle;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.may_skip === void 0) {
          let n = { instancePath: t + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "may_skip" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (n !== "may_skip") {
          let s = { instancePath: t + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.may_skip !== void 0) {
          let n = i.may_skip;
          if (Array.isArray(n)) {
            if (n.length > 4) {
              let m = { instancePath: t + "/lifecycle/may_skip", schemaPath: "#/properties/lifecycle/properties/may_skip/maxItems", keyword: "maxItems", params: { limit: 4 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (!(d === "acknowledged" || d === "investigating" || d === "identified" || d === "mitigated")) {
                let c = { instancePath: t + "/lifecycle/may_skip/" + m, schemaPath: "#/properties/lifecycle/properties/may_skip/items/enum", keyword: "enum", params: { allowedValues: F.properties.lifecycle.properties.may_skip.items.enum } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/lifecycle/may_skip", schemaPath: "#/properties/lifecycle/properties/may_skip/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/lifecycle/may_skip", schemaPath: "#/properties/lifecycle/properties/may_skip/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.checklists !== void 0) {
      let i = u.checklists;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let n = { instancePath: t + "/checklists", schemaPath: "#/properties/checklists/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) {
          let s = r;
          if (typeof n == "string") {
            if (!w.test(n)) {
              let a = { instancePath: t + "/checklists", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" }, propertyName: n };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/checklists", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" }, propertyName: n };
            e === null ? e = [a] : e.push(a), r++;
          }
          var p = s === r;
          if (!p) {
            let a = { instancePath: t + "/checklists", schemaPath: "#/properties/checklists/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        for (let n in i) {
          let s = i[n];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.title === void 0) {
              let a = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checklists/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.items === void 0) {
              let a = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checklists/additionalProperties/required", keyword: "required", params: { missingProperty: "items" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s) if (!(a === "title" || a === "items")) {
              let l = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checklists/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (s.title !== void 0) {
              let a = s.title;
              if (typeof a == "string") {
                if (!g.test(a)) {
                  let l = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.items !== void 0) {
              let a = s.items;
              if (Array.isArray(a)) {
                if (a.length > 50) {
                  let m = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/checklists/additionalProperties/properties/items/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (a.length < 1) {
                  let m = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/checklists/additionalProperties/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                let l = a.length;
                for (let m = 0; m < l; m++) {
                  let d = a[m];
                  if (typeof d == "string") {
                    if (!g.test(d)) {
                      let c = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/" + m, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/" + m, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/checklists/additionalProperties/properties/items/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/checklists/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checklists/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/checklists", schemaPath: "#/properties/checklists/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.escalation !== void 0) {
      let i = u.escalation;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.levels === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "levels" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.targets === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "targets" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.by_severity === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "by_severity" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.without_progress === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "without_progress" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.impact === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "impact" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.complexity === void 0) {
          let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/required", keyword: "required", params: { missingProperty: "complexity" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "levels" || n === "targets" || n === "by_severity" || n === "without_progress" || n === "impact" || n === "complexity")) {
          let s = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.levels !== void 0) {
          let n = i.levels;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/escalation/levels", schemaPath: "#/properties/escalation/properties/levels/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/escalation/levels", schemaPath: "#/properties/escalation/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.level === void 0) {
                  let m = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/required", keyword: "required", params: { missingProperty: "level" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.title === void 0) {
                  let m = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/required", keyword: "required", params: { missingProperty: "title" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.role === void 0) {
                  let m = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/required", keyword: "required", params: { missingProperty: "role" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.contact === void 0) {
                  let m = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/required", keyword: "required", params: { missingProperty: "contact" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "level" || m === "title" || m === "role" || m === "contact")) {
                  let d = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.level !== void 0) {
                  let m = l.level;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let d = { instancePath: t + "/escalation/levels/" + a + "/level", schemaPath: "#/properties/escalation/properties/levels/items/properties/level/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 20 || isNaN(m)) {
                      let d = { instancePath: t + "/escalation/levels/" + a + "/level", schemaPath: "#/properties/escalation/properties/levels/items/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let d = { instancePath: t + "/escalation/levels/" + a + "/level", schemaPath: "#/properties/escalation/properties/levels/items/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  }
                }
                if (l.title !== void 0) {
                  let m = l.title;
                  if (typeof m == "string") {
                    if (!g.test(m)) {
                      let d = { instancePath: t + "/escalation/levels/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/levels/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.role !== void 0) {
                  let m = l.role;
                  if (typeof m == "string") {
                    if (!g.test(m)) {
                      let d = { instancePath: t + "/escalation/levels/" + a + "/role", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/levels/" + a + "/role", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.contact !== void 0) {
                  let m = l.contact;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/levels/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/levels/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/escalation/levels/" + a, schemaPath: "#/properties/escalation/properties/levels/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/levels", schemaPath: "#/properties/escalation/properties/levels/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.targets !== void 0) {
          let n = i.targets;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/escalation/targets", schemaPath: "#/properties/escalation/properties/targets/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/escalation/targets", schemaPath: "#/properties/escalation/properties/targets/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.name === void 0) {
                  let m = { instancePath: t + "/escalation/targets/" + a, schemaPath: "#/properties/escalation/properties/targets/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "name" || m === "levels" || m === "contact")) {
                  let d = { instancePath: t + "/escalation/targets/" + a, schemaPath: "#/properties/escalation/properties/targets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.name !== void 0) {
                  let m = l.name;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/targets/" + a + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/targets/" + a + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.levels !== void 0) {
                  let m = l.levels;
                  if (Array.isArray(m)) {
                    if (m.length > 20) {
                      let y = { instancePath: t + "/escalation/targets/" + a + "/levels", schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                    if (m.length < 1) {
                      let y = { instancePath: t + "/escalation/targets/" + a + "/levels", schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                    let d = m.length;
                    for (let y = 0; y < d; y++) {
                      let h = m[y];
                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                        let k = { instancePath: t + "/escalation/targets/" + a + "/levels/" + y, schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/items/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [k] : e.push(k), r++;
                      }
                      if (typeof h == "number" && isFinite(h)) {
                        if (h > 20 || isNaN(h)) {
                          let k = { instancePath: t + "/escalation/targets/" + a + "/levels/" + y, schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
                          e === null ? e = [k] : e.push(k), r++;
                        }
                        if (h < 1 || isNaN(h)) {
                          let k = { instancePath: t + "/escalation/targets/" + a + "/levels/" + y, schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [k] : e.push(k), r++;
                        }
                      }
                    }
                    let c = m.length, f;
                    if (c > 1) {
                      let y = {};
                      for (; c--; ) {
                        let h = m[c];
                        if (typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)) {
                          if (typeof y[h] == "number") {
                            f = y[h];
                            let k = { instancePath: t + "/escalation/targets/" + a + "/levels", schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: c, j: f } };
                            e === null ? e = [k] : e.push(k), r++;
                            break;
                          }
                          y[h] = c;
                        }
                      }
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/targets/" + a + "/levels", schemaPath: "#/properties/escalation/properties/targets/items/properties/levels/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.contact !== void 0) {
                  let m = l.contact;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/targets/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/targets/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/escalation/targets/" + a, schemaPath: "#/properties/escalation/properties/targets/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/targets", schemaPath: "#/properties/escalation/properties/targets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.by_severity !== void 0) {
          let n = i.by_severity;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/escalation/by_severity", schemaPath: "#/properties/escalation/properties/by_severity/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/escalation/by_severity", schemaPath: "#/properties/escalation/properties/by_severity/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.severity === void 0) {
                  let m = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/required", keyword: "required", params: { missingProperty: "severity" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.after === void 0) {
                  let m = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/required", keyword: "required", params: { missingProperty: "after" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.unless === void 0) {
                  let m = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/required", keyword: "required", params: { missingProperty: "unless" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.target === void 0) {
                  let m = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/required", keyword: "required", params: { missingProperty: "target" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "severity" || m === "after" || m === "unless" || m === "target")) {
                  let d = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.severity !== void 0) {
                  let m = l.severity;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/by_severity/" + a + "/severity", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/by_severity/" + a + "/severity", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.after !== void 0) {
                  let m = l.after;
                  if (typeof m == "string") {
                    if (!D.test(m)) {
                      let d = { instancePath: t + "/escalation/by_severity/" + a + "/after", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/by_severity/" + a + "/after", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.unless !== void 0) {
                  let m = l.unless;
                  if (!(m === "never" || m === "acknowledged" || m === "mitigated" || m === "resolved")) {
                    let d = { instancePath: t + "/escalation/by_severity/" + a + "/unless", schemaPath: "#/properties/escalation/properties/by_severity/items/properties/unless/enum", keyword: "enum", params: { allowedValues: F.properties.escalation.properties.by_severity.items.properties.unless.enum } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.target !== void 0) {
                  let m = l.target;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/by_severity/" + a + "/target", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/by_severity/" + a + "/target", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/escalation/by_severity/" + a, schemaPath: "#/properties/escalation/properties/by_severity/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/by_severity", schemaPath: "#/properties/escalation/properties/by_severity/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.without_progress !== void 0) {
          let n = i.without_progress;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/escalation/without_progress", schemaPath: "#/properties/escalation/properties/without_progress/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/escalation/without_progress", schemaPath: "#/properties/escalation/properties/without_progress/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.severity === void 0) {
                  let m = { instancePath: t + "/escalation/without_progress/" + a, schemaPath: "#/properties/escalation/properties/without_progress/items/required", keyword: "required", params: { missingProperty: "severity" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.after === void 0) {
                  let m = { instancePath: t + "/escalation/without_progress/" + a, schemaPath: "#/properties/escalation/properties/without_progress/items/required", keyword: "required", params: { missingProperty: "after" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "severity" || m === "after")) {
                  let d = { instancePath: t + "/escalation/without_progress/" + a, schemaPath: "#/properties/escalation/properties/without_progress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.severity !== void 0) {
                  let m = l.severity;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/escalation/without_progress/" + a + "/severity", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/without_progress/" + a + "/severity", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.after !== void 0) {
                  let m = l.after;
                  if (typeof m == "string") {
                    if (!D.test(m)) {
                      let d = { instancePath: t + "/escalation/without_progress/" + a + "/after", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/escalation/without_progress/" + a + "/after", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/escalation/without_progress/" + a, schemaPath: "#/properties/escalation/properties/without_progress/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/without_progress", schemaPath: "#/properties/escalation/properties/without_progress/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.impact !== void 0) {
          let n = i.impact;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.percent_of_active_users_over === void 0) {
              let s = { instancePath: t + "/escalation/impact", schemaPath: "#/properties/escalation/properties/impact/required", keyword: "required", params: { missingProperty: "percent_of_active_users_over" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.cost_per_hour_usd_over === void 0) {
              let s = { instancePath: t + "/escalation/impact", schemaPath: "#/properties/escalation/properties/impact/required", keyword: "required", params: { missingProperty: "cost_per_hour_usd_over" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.reputation_at_risk === void 0) {
              let s = { instancePath: t + "/escalation/impact", schemaPath: "#/properties/escalation/properties/impact/required", keyword: "required", params: { missingProperty: "reputation_at_risk" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "percent_of_active_users_over" || s === "cost_per_hour_usd_over" || s === "reputation_at_risk")) {
              let a = { instancePath: t + "/escalation/impact", schemaPath: "#/properties/escalation/properties/impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.percent_of_active_users_over !== void 0) {
              let s = n.percent_of_active_users_over;
              if (typeof s == "number" && isFinite(s)) {
                if (s > 100 || isNaN(s)) {
                  let a = { instancePath: t + "/escalation/impact/percent_of_active_users_over", schemaPath: "#/properties/escalation/properties/impact/properties/percent_of_active_users_over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/escalation/impact/percent_of_active_users_over", schemaPath: "#/properties/escalation/properties/impact/properties/percent_of_active_users_over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/escalation/impact/percent_of_active_users_over", schemaPath: "#/properties/escalation/properties/impact/properties/percent_of_active_users_over/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.cost_per_hour_usd_over !== void 0) {
              let s = n.cost_per_hour_usd_over;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: t + "/escalation/impact/cost_per_hour_usd_over", schemaPath: "#/properties/escalation/properties/impact/properties/cost_per_hour_usd_over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/escalation/impact/cost_per_hour_usd_over", schemaPath: "#/properties/escalation/properties/impact/properties/cost_per_hour_usd_over/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.reputation_at_risk !== void 0 && typeof n.reputation_at_risk != "boolean") {
              let s = { instancePath: t + "/escalation/impact/reputation_at_risk", schemaPath: "#/properties/escalation/properties/impact/properties/reputation_at_risk/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/escalation/impact", schemaPath: "#/properties/escalation/properties/impact/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.complexity !== void 0) {
          let n = i.complexity;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.root_cause_unknown_after_investigation === void 0) {
              let s = { instancePath: t + "/escalation/complexity", schemaPath: "#/properties/escalation/properties/complexity/required", keyword: "required", params: { missingProperty: "root_cause_unknown_after_investigation" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.expertise_needed === void 0) {
              let s = { instancePath: t + "/escalation/complexity", schemaPath: "#/properties/escalation/properties/complexity/required", keyword: "required", params: { missingProperty: "expertise_needed" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.services_at_least === void 0) {
              let s = { instancePath: t + "/escalation/complexity", schemaPath: "#/properties/escalation/properties/complexity/required", keyword: "required", params: { missingProperty: "services_at_least" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in n) if (!(s === "root_cause_unknown_after_investigation" || s === "expertise_needed" || s === "services_at_least")) {
              let a = { instancePath: t + "/escalation/complexity", schemaPath: "#/properties/escalation/properties/complexity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.root_cause_unknown_after_investigation !== void 0 && typeof n.root_cause_unknown_after_investigation != "boolean") {
              let s = { instancePath: t + "/escalation/complexity/root_cause_unknown_after_investigation", schemaPath: "#/properties/escalation/properties/complexity/properties/root_cause_unknown_after_investigation/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.expertise_needed !== void 0 && typeof n.expertise_needed != "boolean") {
              let s = { instancePath: t + "/escalation/complexity/expertise_needed", schemaPath: "#/properties/escalation/properties/complexity/properties/expertise_needed/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (n.services_at_least !== void 0) {
              let s = n.services_at_least;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: t + "/escalation/complexity/services_at_least", schemaPath: "#/properties/escalation/properties/complexity/properties/services_at_least/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                let a = { instancePath: t + "/escalation/complexity/services_at_least", schemaPath: "#/properties/escalation/properties/complexity/properties/services_at_least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/escalation/complexity", schemaPath: "#/properties/escalation/properties/complexity/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/escalation", schemaPath: "#/properties/escalation/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.alerts !== void 0) {
      let i = u.alerts;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.channels === void 0) {
          let n = { instancePath: t + "/alerts", schemaPath: "#/properties/alerts/required", keyword: "required", params: { missingProperty: "channels" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.thresholds === void 0) {
          let n = { instancePath: t + "/alerts", schemaPath: "#/properties/alerts/required", keyword: "required", params: { missingProperty: "thresholds" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "channels" || n === "thresholds")) {
          let s = { instancePath: t + "/alerts", schemaPath: "#/properties/alerts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.channels !== void 0) {
          let n = i.channels;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/alerts/channels", schemaPath: "#/properties/alerts/properties/channels/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/alerts/channels", schemaPath: "#/properties/alerts/properties/channels/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.name === void 0) {
                  let m = { instancePath: t + "/alerts/channels/" + a, schemaPath: "#/properties/alerts/properties/channels/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (m !== "name") {
                  let d = { instancePath: t + "/alerts/channels/" + a, schemaPath: "#/properties/alerts/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.name !== void 0) {
                  let m = l.name;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/alerts/channels/" + a + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/alerts/channels/" + a + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/alerts/channels/" + a, schemaPath: "#/properties/alerts/properties/channels/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/alerts/channels", schemaPath: "#/properties/alerts/properties/channels/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.thresholds !== void 0) {
          let n = i.thresholds;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/alerts/thresholds", schemaPath: "#/properties/alerts/properties/thresholds/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/alerts/thresholds", schemaPath: "#/properties/alerts/properties/thresholds/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.metric === void 0) {
                  let m = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "metric" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.unit === void 0) {
                  let m = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "unit" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.level === void 0) {
                  let m = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "level" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.notify === void 0) {
                  let m = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "notify" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "metric" || m === "over" || m === "under" || m === "unit" || m === "level" || m === "notify")) {
                  let d = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.metric !== void 0) {
                  let m = l.metric;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/alerts/thresholds/" + a + "/metric", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/alerts/thresholds/" + a + "/metric", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.over !== void 0) {
                  let m = l.over;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m < 0 || isNaN(m)) {
                      let d = { instancePath: t + "/alerts/thresholds/" + a + "/over", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/alerts/thresholds/" + a + "/over", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/over/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.under !== void 0) {
                  let m = l.under;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m < 0 || isNaN(m)) {
                      let d = { instancePath: t + "/alerts/thresholds/" + a + "/under", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/under/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/alerts/thresholds/" + a + "/under", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/under/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.unit !== void 0) {
                  let m = l.unit;
                  if (!(m === "percent" || m === "seconds" || m === "usd")) {
                    let d = { instancePath: t + "/alerts/thresholds/" + a + "/unit", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/unit/enum", keyword: "enum", params: { allowedValues: F.properties.alerts.properties.thresholds.items.properties.unit.enum } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.level !== void 0) {
                  let m = l.level;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/alerts/thresholds/" + a + "/level", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/alerts/thresholds/" + a + "/level", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.notify !== void 0) {
                  let m = l.notify, d = r, c = false, f = r;
                  if (m !== "all") {
                    let h = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                  var o = f === r;
                  c = c || o;
                  let y = r;
                  if (Array.isArray(m)) {
                    if (m.length > 20) {
                      let N = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 20 } };
                      e === null ? e = [N] : e.push(N), r++;
                    }
                    if (m.length < 1) {
                      let N = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [N] : e.push(N), r++;
                    }
                    let h = m.length;
                    for (let N = 0; N < h; N++) {
                      let ae = m[N];
                      if (typeof ae == "string") {
                        if (!w.test(ae)) {
                          let L = { instancePath: t + "/alerts/thresholds/" + a + "/notify/" + N, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                          e === null ? e = [L] : e.push(L), r++;
                        }
                      } else {
                        let L = { instancePath: t + "/alerts/thresholds/" + a + "/notify/" + N, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [L] : e.push(L), r++;
                      }
                    }
                    let k = m.length, I;
                    if (k > 1) {
                      e: for (; k--; ) for (I = k; I--; ) if (b(m[k], m[I])) {
                        let N = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: k, j: I } };
                        e === null ? e = [N] : e.push(N), r++;
                        break e;
                      }
                    }
                  } else {
                    let h = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                  var o = y === r;
                  if (c = c || o, c) r = d, e !== null && (d ? e.length = d : e = null);
                  else {
                    let h = { instancePath: t + "/alerts/thresholds/" + a + "/notify", schemaPath: "#/properties/alerts/properties/thresholds/items/properties/notify/anyOf", keyword: "anyOf", params: {} };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/alerts/thresholds/" + a, schemaPath: "#/properties/alerts/properties/thresholds/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/alerts/thresholds", schemaPath: "#/properties/alerts/properties/thresholds/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.review !== void 0) {
      let i = u.review;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.initial_documentation_within === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "initial_documentation_within" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.formal_review_within === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "formal_review_within" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.follow_up_within === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "follow_up_within" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.required_for === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "required_for" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.participants === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "participants" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.agenda === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "agenda" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.documentation === void 0) {
          let n = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "documentation" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "initial_documentation_within" || n === "formal_review_within" || n === "follow_up_within" || n === "required_for" || n === "participants" || n === "agenda" || n === "documentation")) {
          let s = { instancePath: t + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.initial_documentation_within !== void 0) {
          let n = i.initial_documentation_within;
          if (typeof n == "string") {
            if (!D.test(n)) {
              let s = { instancePath: t + "/review/initial_documentation_within", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/review/initial_documentation_within", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.formal_review_within !== void 0) {
          let n = i.formal_review_within;
          if (typeof n == "string") {
            if (!D.test(n)) {
              let s = { instancePath: t + "/review/formal_review_within", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/review/formal_review_within", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.follow_up_within !== void 0) {
          let n = i.follow_up_within;
          if (typeof n == "string") {
            if (!D.test(n)) {
              let s = { instancePath: t + "/review/follow_up_within", schemaPath: "values.schema.json#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: t + "/review/follow_up_within", schemaPath: "values.schema.json#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.required_for !== void 0) {
          let n = i.required_for;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/review/required_for", schemaPath: "#/properties/review/properties/required_for/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/review/required_for", schemaPath: "#/properties/review/properties/required_for/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/review/required_for/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/review/required_for/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/review/required_for", schemaPath: "#/properties/review/properties/required_for/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/review/required_for", schemaPath: "#/properties/review/properties/required_for/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.participants !== void 0) {
          let n = i.participants;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/review/participants", schemaPath: "#/properties/review/properties/participants/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/review/participants", schemaPath: "#/properties/review/properties/participants/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (Object.keys(l).length > 1) {
                  let m = { instancePath: t + "/review/participants/" + a, schemaPath: "#/properties/review/properties/participants/items/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (Object.keys(l).length < 1) {
                  let m = { instancePath: t + "/review/participants/" + a, schemaPath: "#/properties/review/properties/participants/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "role" || m === "contact" || m === "group")) {
                  let d = { instancePath: t + "/review/participants/" + a, schemaPath: "#/properties/review/properties/participants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.role !== void 0) {
                  let m = l.role;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/review/participants/" + a + "/role", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/review/participants/" + a + "/role", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.contact !== void 0) {
                  let m = l.contact;
                  if (typeof m == "string") {
                    if (!w.test(m)) {
                      let d = { instancePath: t + "/review/participants/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/review/participants/" + a + "/contact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.group !== void 0) {
                  let m = l.group;
                  if (typeof m == "string") {
                    if (!g.test(m)) {
                      let d = { instancePath: t + "/review/participants/" + a + "/group", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/review/participants/" + a + "/group", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/review/participants/" + a, schemaPath: "#/properties/review/properties/participants/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/review/participants", schemaPath: "#/properties/review/properties/participants/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.agenda !== void 0) {
          let n = i.agenda;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/review/agenda", schemaPath: "#/properties/review/properties/agenda/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/review/agenda", schemaPath: "#/properties/review/properties/agenda/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.title === void 0) {
                  let m = { instancePath: t + "/review/agenda/" + a, schemaPath: "#/properties/review/properties/agenda/items/required", keyword: "required", params: { missingProperty: "title" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.points === void 0) {
                  let m = { instancePath: t + "/review/agenda/" + a, schemaPath: "#/properties/review/properties/agenda/items/required", keyword: "required", params: { missingProperty: "points" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "title" || m === "points")) {
                  let d = { instancePath: t + "/review/agenda/" + a, schemaPath: "#/properties/review/properties/agenda/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.title !== void 0) {
                  let m = l.title;
                  if (typeof m == "string") {
                    if (!g.test(m)) {
                      let d = { instancePath: t + "/review/agenda/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/review/agenda/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.points !== void 0) {
                  let m = l.points;
                  if (Array.isArray(m)) {
                    if (m.length > 50) {
                      let c = { instancePath: t + "/review/agenda/" + a + "/points", schemaPath: "#/properties/review/properties/agenda/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 50 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (m.length < 1) {
                      let c = { instancePath: t + "/review/agenda/" + a + "/points", schemaPath: "#/properties/review/properties/agenda/items/properties/points/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    let d = m.length;
                    for (let c = 0; c < d; c++) {
                      let f = m[c];
                      if (typeof f == "string") {
                        if (!g.test(f)) {
                          let y = { instancePath: t + "/review/agenda/" + a + "/points/" + c, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                          e === null ? e = [y] : e.push(y), r++;
                        }
                      } else {
                        let y = { instancePath: t + "/review/agenda/" + a + "/points/" + c, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                  } else {
                    let d = { instancePath: t + "/review/agenda/" + a + "/points", schemaPath: "#/properties/review/properties/agenda/items/properties/points/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/review/agenda/" + a, schemaPath: "#/properties/review/properties/agenda/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/review/agenda", schemaPath: "#/properties/review/properties/agenda/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.documentation !== void 0) {
          let n = i.documentation;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let a = { instancePath: t + "/review/documentation", schemaPath: "#/properties/review/properties/documentation/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/review/documentation", schemaPath: "#/properties/review/properties/documentation/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/review/documentation/" + a, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/review/documentation/" + a, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/review/documentation", schemaPath: "#/properties/review/properties/documentation/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.documents !== void 0) {
      let i = u.documents;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/documents", schemaPath: "#/properties/documents/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.kind === void 0) {
              let l = { instancePath: t + "/documents/" + s, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.contents === void 0) {
              let l = { instancePath: t + "/documents/" + s, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "contents" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "kind" || l === "contents")) {
              let m = { instancePath: t + "/documents/" + s, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.kind !== void 0) {
              let l = a.kind;
              if (!(l === "postmortem" || l === "runbook" || l === "architecture" || l === "baseline")) {
                let m = { instancePath: t + "/documents/" + s + "/kind", schemaPath: "#/properties/documents/items/properties/kind/enum", keyword: "enum", params: { allowedValues: F.properties.documents.items.properties.kind.enum } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.contents !== void 0) {
              let l = a.contents;
              if (Array.isArray(l)) {
                if (l.length > 50) {
                  let d = { instancePath: t + "/documents/" + s + "/contents", schemaPath: "#/properties/documents/items/properties/contents/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.length < 1) {
                  let d = { instancePath: t + "/documents/" + s + "/contents", schemaPath: "#/properties/documents/items/properties/contents/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = l.length;
                for (let d = 0; d < m; d++) {
                  let c = l[d];
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.title === void 0) {
                      let f = { instancePath: t + "/documents/" + s + "/contents/" + d, schemaPath: "#/properties/documents/items/properties/contents/items/required", keyword: "required", params: { missingProperty: "title" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    for (let f in c) if (!(f === "title" || f === "sections" || f === "keys")) {
                      let y = { instancePath: t + "/documents/" + s + "/contents/" + d, schemaPath: "#/properties/documents/items/properties/contents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                    if (c.title !== void 0) {
                      let f = c.title;
                      if (typeof f == "string") {
                        if (!g.test(f)) {
                          let y = { instancePath: t + "/documents/" + s + "/contents/" + d + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                          e === null ? e = [y] : e.push(y), r++;
                        }
                      } else {
                        let y = { instancePath: t + "/documents/" + s + "/contents/" + d + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                    if (c.sections !== void 0) {
                      let f = c.sections;
                      if (Array.isArray(f)) {
                        if (f.length > 20) {
                          let h = { instancePath: t + "/documents/" + s + "/contents/" + d + "/sections", schemaPath: "#/properties/documents/items/properties/contents/items/properties/sections/maxItems", keyword: "maxItems", params: { limit: 20 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (f.length < 1) {
                          let h = { instancePath: t + "/documents/" + s + "/contents/" + d + "/sections", schemaPath: "#/properties/documents/items/properties/contents/items/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        let y = f.length;
                        for (let h = 0; h < y; h++) {
                          let k = f[h];
                          if (typeof k == "string") {
                            if (!g.test(k)) {
                              let I = { instancePath: t + "/documents/" + s + "/contents/" + d + "/sections/" + h, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                              e === null ? e = [I] : e.push(I), r++;
                            }
                          } else {
                            let I = { instancePath: t + "/documents/" + s + "/contents/" + d + "/sections/" + h, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [I] : e.push(I), r++;
                          }
                        }
                      } else {
                        let y = { instancePath: t + "/documents/" + s + "/contents/" + d + "/sections", schemaPath: "#/properties/documents/items/properties/contents/items/properties/sections/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                    if (c.keys !== void 0) {
                      let f = c.keys;
                      if (Array.isArray(f)) {
                        if (f.length > 20) {
                          let h = { instancePath: t + "/documents/" + s + "/contents/" + d + "/keys", schemaPath: "#/properties/documents/items/properties/contents/items/properties/keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (f.length < 1) {
                          let h = { instancePath: t + "/documents/" + s + "/contents/" + d + "/keys", schemaPath: "#/properties/documents/items/properties/contents/items/properties/keys/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        let y = f.length;
                        for (let h = 0; h < y; h++) {
                          let k = f[h];
                          if (typeof k == "string") {
                            if (!w.test(k)) {
                              let I = { instancePath: t + "/documents/" + s + "/contents/" + d + "/keys/" + h, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                              e === null ? e = [I] : e.push(I), r++;
                            }
                          } else {
                            let I = { instancePath: t + "/documents/" + s + "/contents/" + d + "/keys/" + h, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [I] : e.push(I), r++;
                          }
                        }
                      } else {
                        let y = { instancePath: t + "/documents/" + s + "/contents/" + d + "/keys", schemaPath: "#/properties/documents/items/properties/contents/items/properties/keys/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                  } else {
                    let f = { instancePath: t + "/documents/" + s + "/contents/" + d, schemaPath: "#/properties/documents/items/properties/contents/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/documents/" + s + "/contents", schemaPath: "#/properties/documents/items/properties/contents/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/documents/" + s, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.knowledge_updates !== void 0) {
      let i = u.knowledge_updates;
      if (Array.isArray(i)) {
        if (i.length > 50) {
          let s = { instancePath: t + "/knowledge_updates", schemaPath: "#/properties/knowledge_updates/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/knowledge_updates", schemaPath: "#/properties/knowledge_updates/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (typeof a == "string") {
            if (!g.test(a)) {
              let l = { instancePath: t + "/knowledge_updates/" + s, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/knowledge_updates/" + s, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/knowledge_updates", schemaPath: "#/properties/knowledge_updates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.training !== void 0) {
      let i = u.training;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.activities === void 0) {
          let n = { instancePath: t + "/training", schemaPath: "#/properties/training/required", keyword: "required", params: { missingProperty: "activities" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.onboarding === void 0) {
          let n = { instancePath: t + "/training", schemaPath: "#/properties/training/required", keyword: "required", params: { missingProperty: "onboarding" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "activities" || n === "onboarding")) {
          let s = { instancePath: t + "/training", schemaPath: "#/properties/training/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.activities !== void 0) {
          let n = i.activities;
          if (Array.isArray(n)) {
            if (n.length > 200) {
              let a = { instancePath: t + "/training/activities", schemaPath: "#/properties/training/properties/activities/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/training/activities", schemaPath: "#/properties/training/properties/activities/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.title === void 0) {
                  let m = { instancePath: t + "/training/activities/" + a, schemaPath: "#/properties/training/properties/activities/items/required", keyword: "required", params: { missingProperty: "title" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (l.parts === void 0) {
                  let m = { instancePath: t + "/training/activities/" + a, schemaPath: "#/properties/training/properties/activities/items/required", keyword: "required", params: { missingProperty: "parts" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
                for (let m in l) if (!(m === "title" || m === "every" || m === "parts")) {
                  let d = { instancePath: t + "/training/activities/" + a, schemaPath: "#/properties/training/properties/activities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.title !== void 0) {
                  let m = l.title;
                  if (typeof m == "string") {
                    if (!g.test(m)) {
                      let d = { instancePath: t + "/training/activities/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/training/activities/" + a + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.every !== void 0) {
                  let m = l.every;
                  if (!(m === "month" || m === "quarter" || m === "year")) {
                    let d = { instancePath: t + "/training/activities/" + a + "/every", schemaPath: "#/properties/training/properties/activities/items/properties/every/enum", keyword: "enum", params: { allowedValues: F.properties.training.properties.activities.items.properties.every.enum } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (l.parts !== void 0) {
                  let m = l.parts;
                  if (Array.isArray(m)) {
                    if (m.length > 50) {
                      let c = { instancePath: t + "/training/activities/" + a + "/parts", schemaPath: "#/properties/training/properties/activities/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 50 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (m.length < 1) {
                      let c = { instancePath: t + "/training/activities/" + a + "/parts", schemaPath: "#/properties/training/properties/activities/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    let d = m.length;
                    for (let c = 0; c < d; c++) {
                      let f = m[c];
                      if (typeof f == "string") {
                        if (!g.test(f)) {
                          let y = { instancePath: t + "/training/activities/" + a + "/parts/" + c, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                          e === null ? e = [y] : e.push(y), r++;
                        }
                      } else {
                        let y = { instancePath: t + "/training/activities/" + a + "/parts/" + c, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                  } else {
                    let d = { instancePath: t + "/training/activities/" + a + "/parts", schemaPath: "#/properties/training/properties/activities/items/properties/parts/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/training/activities/" + a, schemaPath: "#/properties/training/properties/activities/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/training/activities", schemaPath: "#/properties/training/properties/activities/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.onboarding !== void 0) {
          let n = i.onboarding;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let a = { instancePath: t + "/training/onboarding", schemaPath: "#/properties/training/properties/onboarding/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n.length < 1) {
              let a = { instancePath: t + "/training/onboarding", schemaPath: "#/properties/training/properties/onboarding/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            let s = n.length;
            for (let a = 0; a < s; a++) {
              let l = n[a];
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/training/onboarding/" + a, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/training/onboarding/" + a, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/training/onboarding", schemaPath: "#/properties/training/properties/onboarding/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.metrics !== void 0) {
      let i = u.metrics;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.response === void 0) {
          let n = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "response" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.quality === void 0) {
          let n = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "quality" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.process === void 0) {
          let n = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "process" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "response" || n === "quality" || n === "process")) {
          let s = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.response !== void 0) {
          let n = i.response;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/metrics/response", schemaPath: "#/properties/metrics/properties/response/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/metrics/response", schemaPath: "#/properties/metrics/properties/response/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/metrics/response/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/metrics/response/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/metrics/response", schemaPath: "#/properties/metrics/properties/response/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/metrics/response", schemaPath: "#/properties/metrics/properties/response/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.quality !== void 0) {
          let n = i.quality;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/metrics/quality", schemaPath: "#/properties/metrics/properties/quality/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/metrics/quality", schemaPath: "#/properties/metrics/properties/quality/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/metrics/quality/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/metrics/quality/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/metrics/quality", schemaPath: "#/properties/metrics/properties/quality/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/metrics/quality", schemaPath: "#/properties/metrics/properties/quality/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (i.process !== void 0) {
          let n = i.process;
          if (Array.isArray(n)) {
            if (n.length > 50) {
              let m = { instancePath: t + "/metrics/process", schemaPath: "#/properties/metrics/properties/process/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.length < 1) {
              let m = { instancePath: t + "/metrics/process", schemaPath: "#/properties/metrics/properties/process/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            let s = n.length;
            for (let m = 0; m < s; m++) {
              let d = n[m];
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: t + "/metrics/process/" + m, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/metrics/process/" + m, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            let a = n.length, l;
            if (a > 1) {
              e: for (; a--; ) for (l = a; l--; ) if (b(n[a], n[l])) {
                let m = { instancePath: t + "/metrics/process", schemaPath: "#/properties/metrics/properties/process/uniqueItems", keyword: "uniqueItems", params: { i: a, j: l } };
                e === null ? e = [m] : e.push(m), r++;
                break e;
              }
            }
          } else {
            let s = { instancePath: t + "/metrics/process", schemaPath: "#/properties/metrics/properties/process/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.reviews !== void 0) {
      let i = u.reviews;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.every === void 0) {
              let l = { instancePath: t + "/reviews/" + s, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "every" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.headings === void 0) {
              let l = { instancePath: t + "/reviews/" + s, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "headings" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "every" || l === "headings")) {
              let m = { instancePath: t + "/reviews/" + s, schemaPath: "#/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.every !== void 0) {
              let l = a.every;
              if (!(l === "month" || l === "quarter" || l === "year")) {
                let m = { instancePath: t + "/reviews/" + s + "/every", schemaPath: "#/properties/reviews/items/properties/every/enum", keyword: "enum", params: { allowedValues: F.properties.reviews.items.properties.every.enum } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.headings !== void 0) {
              let l = a.headings;
              if (Array.isArray(l)) {
                if (l.length > 50) {
                  let d = { instancePath: t + "/reviews/" + s + "/headings", schemaPath: "#/properties/reviews/items/properties/headings/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.length < 1) {
                  let d = { instancePath: t + "/reviews/" + s + "/headings", schemaPath: "#/properties/reviews/items/properties/headings/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = l.length;
                for (let d = 0; d < m; d++) {
                  let c = l[d];
                  if (typeof c == "string") {
                    if (!g.test(c)) {
                      let f = { instancePath: t + "/reviews/" + s + "/headings/" + d, schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/reviews/" + s + "/headings/" + d, schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/reviews/" + s + "/headings", schemaPath: "#/properties/reviews/items/properties/headings/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/reviews/" + s, schemaPath: "#/properties/reviews/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.contacts !== void 0) {
      let i = u.contacts;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.name === void 0) {
              let l = { instancePath: t + "/contacts/" + s, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.title === void 0) {
              let l = { instancePath: t + "/contacts/" + s, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "name" || l === "title" || l === "team" || l === "email" || l === "secret" || l === "roster" || l === "handle")) {
              let m = { instancePath: t + "/contacts/" + s, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.name !== void 0) {
              let l = a.name;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/name", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.title !== void 0) {
              let l = a.title;
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/title", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/title", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.team !== void 0) {
              let l = a.team;
              if (typeof l == "string") {
                if (!$e.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/team", schemaPath: "#/properties/contacts/items/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[a-z0-9][a-z0-9-]{0,99})?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/team", schemaPath: "#/properties/contacts/items/properties/team/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.email !== void 0) {
              let l = a.email;
              if (typeof l == "string") {
                if (!je.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>()\\[\\],;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])$' } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.secret !== void 0) {
              let l = a.secret;
              if (typeof l == "string") {
                if (!ye.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/secret", schemaPath: "#/properties/contacts/items/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,99}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/secret", schemaPath: "#/properties/contacts/items/properties/secret/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.roster !== void 0) {
              let l = a.roster;
              if (typeof l == "string") {
                if (!j.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/roster", schemaPath: "values.schema.json#/$defs/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/roster", schemaPath: "values.schema.json#/$defs/slug/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.handle !== void 0) {
              let l = a.handle;
              if (typeof l == "string") {
                if (!g.test(l)) {
                  let m = { instancePath: t + "/contacts/" + s + "/handle", schemaPath: "values.schema.json#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/contacts/" + s + "/handle", schemaPath: "values.schema.json#/$defs/line/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/contacts/" + s, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.emergency_contacts !== void 0) {
      let i = u.emergency_contacts;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let s = { instancePath: t + "/emergency_contacts", schemaPath: "#/properties/emergency_contacts/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.length < 1) {
          let s = { instancePath: t + "/emergency_contacts", schemaPath: "#/properties/emergency_contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.situation === void 0) {
              let l = { instancePath: t + "/emergency_contacts/" + s, schemaPath: "#/properties/emergency_contacts/items/required", keyword: "required", params: { missingProperty: "situation" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.contact === void 0) {
              let l = { instancePath: t + "/emergency_contacts/" + s, schemaPath: "#/properties/emergency_contacts/items/required", keyword: "required", params: { missingProperty: "contact" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.methods === void 0) {
              let l = { instancePath: t + "/emergency_contacts/" + s, schemaPath: "#/properties/emergency_contacts/items/required", keyword: "required", params: { missingProperty: "methods" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "situation" || l === "contact" || l === "methods")) {
              let m = { instancePath: t + "/emergency_contacts/" + s, schemaPath: "#/properties/emergency_contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.situation !== void 0) {
              let l = a.situation;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/emergency_contacts/" + s + "/situation", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/emergency_contacts/" + s + "/situation", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.contact !== void 0) {
              let l = a.contact;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/emergency_contacts/" + s + "/contact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/emergency_contacts/" + s + "/contact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.methods !== void 0) {
              let l = a.methods;
              if (Array.isArray(l)) {
                if (l.length > 50) {
                  let f = { instancePath: t + "/emergency_contacts/" + s + "/methods", schemaPath: "#/properties/emergency_contacts/items/properties/methods/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (l.length < 1) {
                  let f = { instancePath: t + "/emergency_contacts/" + s + "/methods", schemaPath: "#/properties/emergency_contacts/items/properties/methods/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                let m = l.length;
                for (let f = 0; f < m; f++) {
                  let y = l[f];
                  if (typeof y == "string") {
                    if (!w.test(y)) {
                      let h = { instancePath: t + "/emergency_contacts/" + s + "/methods/" + f, schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                  } else {
                    let h = { instancePath: t + "/emergency_contacts/" + s + "/methods/" + f, schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                }
                let d = l.length, c;
                if (d > 1) {
                  e: for (; d--; ) for (c = d; c--; ) if (b(l[d], l[c])) {
                    let f = { instancePath: t + "/emergency_contacts/" + s + "/methods", schemaPath: "#/properties/emergency_contacts/items/properties/methods/uniqueItems", keyword: "uniqueItems", params: { i: d, j: c } };
                    e === null ? e = [f] : e.push(f), r++;
                    break e;
                  }
                }
              } else {
                let m = { instancePath: t + "/emergency_contacts/" + s + "/methods", schemaPath: "#/properties/emergency_contacts/items/properties/methods/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/emergency_contacts/" + s, schemaPath: "#/properties/emergency_contacts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/emergency_contacts", schemaPath: "#/properties/emergency_contacts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (u.imports !== void 0) {
      let i = u.imports;
      if (Array.isArray(i)) {
        if (i.length > 20) {
          let s = { instancePath: t + "/imports", schemaPath: "#/properties/imports/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        let n = i.length;
        for (let s = 0; s < n; s++) {
          let a = i[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.system === void 0) {
              let l = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "system" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.type === void 0) {
              let l = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "type" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.visibility === void 0) {
              let l = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "visibility" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.severities === void 0) {
              let l = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "severities" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in a) if (!(l === "system" || l === "type" || l === "visibility" || l === "severities")) {
              let m = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.system !== void 0 && a.system !== "statuspage") {
              let l = { instancePath: t + "/imports/" + s + "/system", schemaPath: "#/properties/imports/items/properties/system/enum", keyword: "enum", params: { allowedValues: F.properties.imports.items.properties.system.enum } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (a.type !== void 0) {
              let l = a.type;
              if (typeof l == "string") {
                if (!w.test(l)) {
                  let m = { instancePath: t + "/imports/" + s + "/type", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                let m = { instancePath: t + "/imports/" + s + "/type", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.visibility !== void 0) {
              let l = a.visibility;
              if (!(l === "public" || l === "internal" || l === "restricted")) {
                let m = { instancePath: t + "/imports/" + s + "/visibility", schemaPath: "#/properties/imports/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: F.properties.imports.items.properties.visibility.enum } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (a.severities !== void 0) {
              let l = a.severities;
              if (Array.isArray(l)) {
                if (l.length > 20) {
                  let d = { instancePath: t + "/imports/" + s + "/severities", schemaPath: "#/properties/imports/items/properties/severities/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.length < 1) {
                  let d = { instancePath: t + "/imports/" + s + "/severities", schemaPath: "#/properties/imports/items/properties/severities/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = l.length;
                for (let d = 0; d < m; d++) {
                  let c = l[d];
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.impact === void 0) {
                      let f = { instancePath: t + "/imports/" + s + "/severities/" + d, schemaPath: "#/properties/imports/items/properties/severities/items/required", keyword: "required", params: { missingProperty: "impact" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    if (c.severity === void 0) {
                      let f = { instancePath: t + "/imports/" + s + "/severities/" + d, schemaPath: "#/properties/imports/items/properties/severities/items/required", keyword: "required", params: { missingProperty: "severity" } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    for (let f in c) if (!(f === "impact" || f === "severity")) {
                      let y = { instancePath: t + "/imports/" + s + "/severities/" + d, schemaPath: "#/properties/imports/items/properties/severities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                    if (c.impact !== void 0) {
                      let f = c.impact;
                      if (typeof f == "string") {
                        if (!w.test(f)) {
                          let y = { instancePath: t + "/imports/" + s + "/severities/" + d + "/impact", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                          e === null ? e = [y] : e.push(y), r++;
                        }
                      } else {
                        let y = { instancePath: t + "/imports/" + s + "/severities/" + d + "/impact", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                    if (c.severity !== void 0) {
                      let f = c.severity;
                      if (typeof f == "string") {
                        if (!w.test(f)) {
                          let y = { instancePath: t + "/imports/" + s + "/severities/" + d + "/severity", schemaPath: "values.schema.json#/$defs/term/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$" } };
                          e === null ? e = [y] : e.push(y), r++;
                        }
                      } else {
                        let y = { instancePath: t + "/imports/" + s + "/severities/" + d + "/severity", schemaPath: "values.schema.json#/$defs/term/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    }
                  } else {
                    let f = { instancePath: t + "/imports/" + s + "/severities/" + d, schemaPath: "#/properties/imports/items/properties/severities/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let m = { instancePath: t + "/imports/" + s + "/severities", schemaPath: "#/properties/imports/items/properties/severities/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/imports/" + s, schemaPath: "#/properties/imports/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/imports", schemaPath: "#/properties/imports/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/records/schema-violations.ts
var describeErrors = (...args) => __require("#on-demand/schema-violations").describeErrors(...args);

// src/records/schema-check.ts
var VALIDATORS = {
  incident: Ae,
  timeline: ze,
  postmortem: Ne,
  "action-item": Ze,
  roster: Fe,
  person: Ve,
  service: De,
  runbook: Ee,
  architecture: Le,
  baseline: Oe,
  policy: Te
};
function checkSchema(kind, data) {
  const validate = VALIDATORS[kind];
  return validate(data) ? [] : describeErrors(kind, data, validate.errors ?? []);
}

// src/records/read-record.ts
var MAX_RECORD_BYTES = 1024 * 1024;
function readRecord(path, kind, bytes) {
  if (bytes.byteLength > MAX_RECORD_BYTES) return unreadable(path, kind, tooLarge(bytes.byteLength));
  const text = decode(bytes);
  if (text === null) {
    return unreadable(path, kind, {
      ...FILE_START,
      rule: "file-readable",
      found: "bytes that are no UTF-8 text",
      expected: "a text file in UTF-8",
      fix: "Save the file as UTF-8."
    });
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return unreadable(path, kind, {
      ...createLineIndex(text)(nul, nul + 1),
      rule: "file-readable",
      found: "a NUL byte",
      expected: "text only",
      fix: "Remove the byte; attachments go into files of their own."
    });
  }
  const matter = isYaml(kind) ? readYamlFile(text) : readFrontMatter(text);
  if (matter.problem !== null) {
    const { offset, ...said } = matter.problem;
    return unreadable(path, kind, {
      ...createLineIndex(text)(offset, offset),
      rule: "front-matter",
      ...said
    });
  }
  if (!isReadableMarkdown(matter.body)) {
    const start = text.length - matter.body.length;
    return unreadable(path, kind, {
      ...createLineIndex(text)(start, start),
      rule: "file-readable",
      found: "a body that cannot be checked: too long, nested too deep, or too full of marks",
      expected: "prose as people write it, at most 256 KB",
      fix: "Shorten it; logs and dumps go into attachments."
    });
  }
  return new FoundRecord(path, kind, checkSchema(kind, matter.data), matter.data, text, matter.body);
}
function isYaml(kind) {
  return RECORD_KINDS[kind].format === "yaml";
}
var NO_PROBLEMS = [];
var FoundRecord = class {
  problems = NO_PROBLEMS;
  #position = null;
  #spans = null;
  #structure = null;
  path;
  kind;
  violations;
  data;
  text;
  body;
  constructor(path, kind, violations, data, text, body) {
    this.path = path;
    this.kind = kind;
    this.violations = violations;
    this.data = data;
    this.text = text;
    this.body = body;
  }
  get structure() {
    this.#structure ??= structureOf(this.text, this.text.length - this.body.length);
    return this.#structure;
  }
  positionOf(pointer, part = "value") {
    this.#position ??= createLineIndex(this.text);
    return locate(this.#spansOf(), this.#position, pointer, part);
  }
  restOfLine(pointer) {
    if (!mayHaveComment(this.text, this.text.length - this.body.length, pointer)) return "";
    const end = this.#spansOf().get(pointer)?.valueEnd;
    return end === void 0 ? "" : this.text.slice(end, this.text.indexOf("\n", end));
  }
  #spansOf() {
    this.#spans ??= isYaml(this.kind) ? locateYaml(this.text) : locateFrontMatter(this.text);
    return this.#spans;
  }
};
function mayHaveComment(text, end, pointer) {
  const first = text.indexOf(" #");
  if (first < 0 || first >= end) return false;
  const start = /^\/[a-z_]+$/.test(pointer) ? text.indexOf(`
${pointer.slice(1)}: `) : -1;
  if (start < 0 || start >= end || text.slice(0, start).includes("{")) return true;
  const sign = text.indexOf(" #", start);
  if (sign < 0 || sign >= end) return false;
  return !/\n[^ \t\r\n]/.test(text.slice(start + 1, sign));
}
var NO_BODY = { sections: () => [], links: () => [], texts: () => [] };
function unreadable(path, kind, problem) {
  return {
    path,
    kind,
    problems: [problem],
    violations: [],
    data: {},
    text: "",
    body: "",
    structure: NO_BODY,
    positionOf: () => FILE_START,
    restOfLine: () => ""
  };
}
function tooLarge(bytes) {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: `a file of ${bytes} bytes`,
    expected: `at most ${MAX_RECORD_BYTES}`,
    fix: "Keep the record short and put logs and dumps into attachments."
  };
}
function symbolicLink() {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: "a symbolic link",
    expected: "a plain file or folder",
    fix: "Replace the link with the file itself (git rm the link)."
  };
}
function hasLostName(path) {
  return path.includes("\uFFFD");
}
function nameless() {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: "a name that is no UTF-8 text",
    expected: "a name in UTF-8",
    fix: "Rename it (git mv)."
  };
}
function neitherFileNorFolder() {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: "a pipe, socket or device",
    expected: "a plain file or folder",
    fix: "Remove it."
  };
}
function folderInPlace() {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: "a folder",
    expected: "a file, since it is called as a record is",
    fix: "Rename the folder, or put the record itself in its place."
  };
}
function unopened(code) {
  return {
    ...FILE_START,
    rule: "file-readable",
    found: `a file or folder that cannot be opened (${code})`,
    expected: "one that whoever checks may read",
    fix: "Correct its permissions, or shorten its path."
  };
}
function locate(spans, position, pointer, part) {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const span = spans.get(at);
    if (span === void 0) continue;
    const isKey = part === "key" || at !== pointer;
    return isKey ? position(span.keyStart, span.keyEnd) : position(span.valueStart, span.valueEnd);
  }
  return { line: 2, column: 1, endLine: 2, endColumn: 1 };
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(bytes) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

export {
  isReadableMarkdown,
  MAX_RECORD_BYTES,
  readRecord,
  unreadable,
  tooLarge,
  symbolicLink,
  hasLostName,
  nameless,
  neitherFileNorFolder,
  folderInPlace,
  unopened
};
