import { readdirSync, readFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { devtools } from './test/support/server/devtools.mjs';
import { delays, faults } from './test/support/server/faults.mjs';
import { otherOrigins } from './test/support/server/other-origins.mjs';
import { powers } from './test/support/server/powers.mjs';
import { engines } from './tools/engines.mjs';
import { serveSource } from './tools/serve-source.mjs';
import { testSummary } from './tools/test-summary.mjs';

const folders = ['contract', 'load', 'i18n', 'view', 'widget', 'widgets', 'embed'];
const sources = folders.flatMap(folder =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `src/${folder}/${file}`)
    .filter(holdsCode),
);
/** Whether everything is tried: `npm test -- --all`. */
const isThorough = Boolean(process.env.TEST_ALL);
// `npm run test:engines` names another.
const engine = engines[process.env.ENGINE ?? 'chromium'];
if (!engine) throw new Error(`ENGINE is to be one of ${Object.keys(engines).join(', ')}.`);

/** Whether a module is more than types, and so something that a browser loads. @param {string} file */
function holdsCode(file) {
  return /^(export )?(async |abstract )?(const|function|class) |^export [*{]/m.test(
    readFileSync(file, 'utf8'),
  );
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [...folders, 'layouts', ...(isThorough ? ['frameworks'] : [])].map(
    folder => `test/${folder}/**/*.test.ts`,
  ),
  rootDir: '.',
  // Lit's development build warns of mistakes that its production build is silent about.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // Keys and pictures reach only the tab in front, so tests take turns.
  concurrency: 1,
  browsers: [await engine.launcher()],
  testFramework: { config: { timeout: 20_000 } },
  // What runs beside may keep a browser from starting for a while.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  middleware: [delays, faults],
  plugins: [
    ...serveSource({ mode: 'development' }),
    otherOrigins(),
    powers([...engine.powers, ...(isThorough ? ['thorough'] : [])]),
    devtools(),
  ],
  // What Lit always says, and what the library tells a page's developer, are meant; anything else fails a test.
  filterBrowserLogs: ({ args }) =>
    !/^(Lit is in dev mode|%cDownload the React DevTools|\[career-widgets\])/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), testSummary({ sources })],
  coverageConfig: {
    include: folders.map(folder => `src/${folder}/**/*.ts`),
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 95, branches: 85, functions: 90, lines: 95 },
  },
};
