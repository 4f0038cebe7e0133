/** The activities, one line each. The second line of a new one goes in `views.ts`. */
export { choice } from './choice/activity.ts';
export { contributions } from './contributions/activity.ts';
export { initiatives } from './initiatives/activity.ts';
export { message } from './message/activity.ts';
export { priorities } from './priorities/activity.ts';
export { recognise } from './recognise/activity.ts';
