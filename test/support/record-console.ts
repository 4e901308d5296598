/** What is said to the developer in the console; kept from it, because a test that writes there fails. */
export function recordConsole(): string[] {
  const messages: string[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (...args: unknown[]) => void messages.push(args.map(String).join(' '));
  });

  after(() => {
    console.warn = warn;
  });

  return messages;
}
