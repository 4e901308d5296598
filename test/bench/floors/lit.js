// What stands under our widgets.
export { css, html, LitElement, nothing } from 'lit';
export { repeat } from 'lit/directives/repeat.js';
