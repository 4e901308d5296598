/** The text of the document that a page holds inside a widget, in a child `<script type="application/json">`; undefined where there is none. */
export function inlineData(host: Element): string | undefined {
  const script = [...host.children].find(child => child.matches('script[type="application/json"]'));
  return script?.textContent?.trim() || undefined;
}
