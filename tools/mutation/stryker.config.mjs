/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'tap',
  tap: {
    testFiles: [
      'test/contract/{clean,reader,faults,sources}.test.ts',
      'test/load/{body,decode,documents,http,retry,visible}.test.ts',
      'test/load/read-{document,faults,too-much}.test.ts',
      'test/view/link.test.ts',
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
    'src/contract/{reader,faults,schema,sources,clean}.ts',
    'src/load/{http,documents,document,visible}.ts',
    'src/view/link.ts',
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
