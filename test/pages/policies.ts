import { readFileSync } from 'node:fs';

/** The policies that docs/security.md tells a publisher to send, by the words before each. */
export function policies(): Record<string, string> {
  const text = readFileSync('docs/security.md', 'utf8');
  const lines = text.matchAll(/<!-- (\S+) -->\s+```http\nContent-Security-Policy: (.+)\n```/g);
  return Object.fromEntries([...lines].map(([, name = '', policy = '']) => [name, policy] as const));
}
