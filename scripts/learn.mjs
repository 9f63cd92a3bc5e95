// Labelled functions → what was learned of them, as a source file. Needs KERNCOV_DATA.

import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/kernel/learning/learn-triggers.ts');
module.learnTriggers();
