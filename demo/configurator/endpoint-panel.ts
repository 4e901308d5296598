import { html, nothing, type TemplateResult } from 'lit';
import type { CheckReport } from '../../src/check/report.js';
import { findingsOf } from './findings.js';

/** What is known of an endpoint. */
export type Checking = 'no' | 'running' | CheckReport | { problem: string };

interface Panel {
  /** The endpoint that is used now. */
  endpoint: string;
  /** Whether it is the one that this page brings. */
  isSample: boolean;
  checking: Checking;
  use: (address: string) => void;
  useSample: () => void;
}

/** A field for an endpoint, and what the check of its documents finds, in words. */
export function endpointPanel({ endpoint, isSample, checking, use, useSample }: Panel): TemplateResult {
  const enter = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).closest('.control')!.querySelector('input')!;
    use(field.value.trim());
  };
  return html`
    <div class="control">
      <label for="endpoint">Address of the documents</label>
      <input
        id="endpoint"
        type="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://data.example.com/careers/"
        aria-describedby="endpoint-help"
        .value=${isSample ? '' : endpoint}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && enter(event)}
      />
      <p class="help" id="endpoint-help">
        ${
          isSample
            ? 'Without one, the widgets show a small sample of official U.S. figures that comes with this page.'
            : 'The preview shows it, and the snippets name it.'
        }
      </p>
      <div class="row">
        <button type="button" class="button" @click=${enter}>Check and preview it</button>
        ${
          isSample
            ? nothing
            : html`<button type="button" class="button plain" @click=${useSample}>Back to the sample</button>`
        }
      </div>
    </div>
    <div class="findings" role="status">${result(checking)}</div>
  `;
}

function result(checking: Checking) {
  if (checking === 'no') return nothing;
  if (checking === 'running') return html`<p>Reading some of its documents …</p>`;
  if ('problem' in checking) return html`<p class="fault">${checking.problem}</p>`;
  const { verdict, faults, remarks } = findingsOf(checking);
  return html`<p class=${faults.length ? 'fault' : 'fine'}>${verdict}</p>
    ${list(faults)} ${remarks.length ? html`<p>To know:</p>` : nothing}${list(remarks)}`;
}

const list = (lines: readonly string[]) =>
  lines.length
    ? html`<ul>
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
