import { PopularSchoolsElement } from '../elements/popular-schools.js';
import { define } from '../ui/define.js';

define('popular-schools', PopularSchoolsElement);

export { configure } from '../data/endpoint.js';
export { PopularSchoolsElement };

declare global {
  interface HTMLElementTagNameMap {
    'popular-schools': PopularSchoolsElement;
  }
}
