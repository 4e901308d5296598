/**
 * The text of the document that a page holds inside a widget, in a child `<script type="application/json">`;
 * undefined where there is none, and while the parser is still at it.
 */
export function inlineData(host: Element): string | undefined {
  const script = [...host.children].find(child => child.matches('script[type="application/json"]'));
  const isWhole = script?.nextSibling || host.ownerDocument.readyState !== 'loading';
  return (isWhole && script?.textContent?.trim()) || undefined;
}
