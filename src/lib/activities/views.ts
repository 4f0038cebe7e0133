/** The screens of the activities, one line each. */
export { views as choice } from './choice/views.ts';
export { views as contributions } from './contributions/views.ts';
export { views as initiatives } from './initiatives/views.ts';
export { views as message } from './message/views.ts';
export { views as priorities } from './priorities/views.ts';
export { views as recognise } from './recognise/views.ts';
