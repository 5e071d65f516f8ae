import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/values.schema.json
var values_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "values.schema.json",
  title: "Values",
  description: "The sorts of values that records are made of, each with the words an error says it in.",
  $defs: {
    incident_id: {
      title: "an incident id such as INC-2026-0042",
      type: "string",
      pattern: "^INC-[0-9]{4}-[0-9]{4,6}$"
    },
    slug: {
      title: "a short name of lower-case letters, digits and hyphens, such as ai-search",
      type: "string",
      pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
    },
    login: {
      title: "a GitHub login such as maya-lindqvist, without @",
      type: "string",
      pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"
    },
    instant: {
      title: "an instant with its zone, such as 2026-03-02T09:14:00Z",
      type: "string",
      pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$"
    },
    line: {
      title: "one line of 1 to 200 characters that can be seen, without control characters and without a workflow command (::name:: or ##[name])",
      type: "string",
      pattern: "^(?!\\s*::|.*::(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|set-secret|stop-commands|warning)(?: [^:]*)?::|.*##\\[)(?=.*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$"
    },
    term: {
      title: "a short name of lower-case letters, digits, hyphens and underscores",
      type: "string",
      pattern: "^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$"
    },
    duration: {
      title: "a duration such as 5m, 4h or 7d",
      type: "string",
      pattern: "^(?:0|[1-9][0-9]{0,4})[mhd]$"
    },
    day: {
      title: "a day such as 2026-03-16",
      type: "string",
      pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
    },
    text: {
      title: "text of 1 to 20000 characters that can be seen, without control characters",
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      pattern: "^(?=[\\s\\S]*[^\\s\\u200b-\\u200f\\u2060\\ufeff])[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"
    },
    zone: {
      title: "an IANA time zone such as Europe/Stockholm",
      type: "string",
      pattern: "^(?:UTC|[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){1,2})$"
    },
    time_of_day: {
      title: "a time of day such as 09:00",
      type: "string",
      pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"
    },
    email: {
      title: "an e-mail address such as oncall@example.com",
      type: "string",
      pattern: "^[^\\s@<>,;]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+$"
    },
    secret: {
      title: "the name of a secret, in capitals, such as PHONE_MAYA",
      type: "string",
      pattern: "^[A-Z][A-Z0-9_]{0,99}$"
    },
    url: {
      title: "an address that begins with https:// or http://",
      type: "string",
      maxLength: 2e3,
      pattern: '^https?://[^\\s<>"\\u0000-\\u001f]+$'
    }
  }
};

export {
  values_schema_default
};
