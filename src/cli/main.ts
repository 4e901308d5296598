import { readFileSync } from 'node:fs';
import { RawFileError } from '../dataset/raw-file-error.js';
import { build } from './build.js';
import { check } from './check.js';
import { UsageError, type Command, type Terminal } from './command.js';
import { prerender } from './prerender.js';

const commands: Readonly<Record<string, Command>> = { build, check, prerender };

/** Runs `career-widgets` and returns the exit code: 0 on success, 1 on failure, 2 for invalid arguments. */
export async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(name, args, terminal);
  } catch (error) {
    terminal.err.write(`career-widgets: ${messageOf(error)}\n`);
    return isUsage(error) ? 2 : 1;
  }
}

function run(name: string | undefined, args: readonly string[], terminal: Terminal) {
  if (name === undefined || name === '--help' || (name === 'help' && args.length === 0)) {
    terminal.out.write(overview());
    return Promise.resolve(0);
  }
  if (name === '--version') {
    terminal.out.write(`${version()}\n`);
    return Promise.resolve(0);
  }
  const command = commandNamed(name === 'help' ? args[0]! : name);
  if (name === 'help' || args.includes('--help')) {
    terminal.out.write(command.help);
    return Promise.resolve(0);
  }
  return command.run(args, terminal);
}

function commandNamed(name: string) {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  const names = Object.keys(commands).join(', ');
  throw new UsageError(`Unknown command "${name}"; the commands are ${names}. See career-widgets --help.`);
}

const overview = () => `Usage: career-widgets COMMAND [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

career-widgets COMMAND --help describes a command. --version prints the version.
`;

const version = () => {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

// Errors of `parseArgs` have a code of this form.
const isUsage = (error: unknown) =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

// If the message says what to do, a stack trace would only bury it.
function messageOf(error: unknown) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError || error instanceof RawFileError || error instanceof RangeError) {
    return error.message;
  }
  return isUsage(error) ? `${error.message}. See career-widgets --help.` : error.stack;
}
