import fc from 'fast-check';

/** Properties run the same cases every time; `FC_SEED=<n>` looks further (`.ci/run` does not set it). */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260302) });
