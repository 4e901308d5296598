/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'tap',
  tap: {
    testFiles: [
      'test/contract/{clean,reading,shape}.test.ts',
      'test/data/{body,fetch-text,retry,shared-answer,turn}.test.ts',
      'test/data/parse{,-faults}.test.ts',
      'test/ui/link.test.ts',
    ],
    nodeArgs: [
      '--test-force-exit',
      '--import',
      './tools/mutation/page.mjs',
      '-r',
      '{{hookFile}}',
      '{{testFile}}',
    ],
  },
  mutate: [
    'src/contract/{shape,reading,clean}.ts',
    'src/data/{parse,retry,retry-after,turn,shared-answer,body,fetch-text}.ts',
    'src/ui/link.ts',
  ],
  ignorePatterns: ['.cache', 'coverage', 'demo', 'dist', 'docs', 'reports'],
  plugins: ['@stryker-mutator/tap-runner'],
  coverageAnalysis: 'perTest',
  timeoutMS: 15_000,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  tempDirName: '.cache/mutation',
  thresholds: { high: 95, low: 90, break: 90 },
};
