export { withCareerWidgets, type Handler, type HandlerOptions } from '../../prerender/handler.js';
