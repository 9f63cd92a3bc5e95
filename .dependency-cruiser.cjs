// Who may import whom. The layers are drawn in docs/ARCHITECTURE.md.
const only = (name, from, forbidden, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: forbidden },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('shared-is-pure', '^src/shared', '^src/(?!shared)', 'shared knows nothing of the rest'),
    only('core-is-pure', '^src/core', '^src/(?!core|shared)', 'core turns values into values'),
    only(
      'engine-below-hosts',
      '^src/engine',
      '^src/(cli|main|preload|server|renderer)',
      'hosts build the engine, not the reverse',
    ),
    only(
      'transport-below-engine',
      '^src/transport',
      '^src/(?!transport|shared)',
      'transport knows the contract, not who serves it',
    ),
    only(
      'renderer-behind-contract',
      '^src/renderer',
      '^src/(engine|cli|main|preload|server)',
      'the renderer asks through the contract',
    ),
    {
      name: 'no-node-in-core',
      comment: 'core and shared run in any JavaScript runtime',
      severity: 'error',
      from: { path: '^src/(core|shared)', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-libraries-in-core',
      severity: 'error',
      from: { path: '^src/core', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
