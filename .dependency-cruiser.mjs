// Who may import whom: apps/docs/decisions and the README's map tell why.
// TypeScript 7 has no JavaScript API; this tool reads .ts files through the `typescript` (6) package of the root.

/** Workspace packages that each package may import, besides itself. */
const allowed = {
  'packages/rules': [],
  'packages/contract': [],
  'packages/catalogue': [],
  'packages/api': ['packages/catalogue', 'packages/contract', 'packages/rules'],
  'packages/store-memory': ['packages/api', 'packages/catalogue', 'packages/rules'],
  'packages/store-postgres': ['packages/api', 'packages/catalogue', 'packages/rules'],
  'packages/testkit': ['packages/api', 'packages/catalogue', 'packages/contract', 'packages/rules'],
  'packages/sdk': [],
  'packages/mock': ['packages/api', 'packages/catalogue', 'packages/store-memory'],
  'apps/server': [
    'packages/api',
    'packages/catalogue',
    'packages/contract',
    'packages/rules',
    'packages/store-postgres',
  ],
  'apps/console': ['packages/sdk'],
}

const testFile = '\\.(test|test-d)\\.tsx?$|/test/|/examples/|/scripts/|/testing/|vitest\\.'

const boundaries = Object.entries(allowed).map(([from, to]) => ({
  name: `boundary-${from.replace('/', '-')}`,
  severity: 'error',
  comment: `${from} may import only ${to.length === 0 ? 'itself' : to.join(', ')}`,
  from: { path: `^${from}/src`, pathNot: testFile },
  to: { path: '^(packages|apps)/', pathNot: [from, ...to].map((folder) => `^${folder}/`) },
}))

export default {
  forbidden: [
    ...boundaries,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'web-standard',
      severity: 'error',
      comment:
        'api, rules, contract, catalogue, store-memory and sdk run in browsers and workers; the command line of the sdk does not',
      from: {
        path: '^packages/(api|rules|contract|catalogue|store-memory|sdk)/src',
        pathNot: `${testFile}|^packages/sdk/src/cli/`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-without-its-command-line',
      severity: 'error',
      comment: 'the command line needs Node, so nothing that a browser may load imports it',
      from: { path: '^packages/sdk/src', pathNot: `${testFile}|^packages/sdk/src/cli/` },
      to: { path: '^packages/sdk/src/cli/' },
    },
    {
      name: 'rules-import-nothing',
      severity: 'error',
      from: { path: '^packages/rules/src', pathNot: testFile },
      to: { pathNot: '^packages/rules/src' },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: { pathNot: '\\.css$' },
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|test-results|reports)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
