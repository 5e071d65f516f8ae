import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY
} from "./chunk-ZFDVQ4NY.js";
import {
  policyOf
} from "./chunk-SFWTIU66.js";

// src/domain/policy-in-force.ts
function policyInForce(records) {
  return policyOf(records) ?? DEFAULT_POLICY;
}

export {
  policyInForce
};
