/** What runs in the thread: one computation, by the name that its activity gave it. */
import { parentPort, workerData } from 'node:worker_threads';
import { findActivity } from '../../activities/index.ts';
import type { Job } from './works.ts';

const { activity, work, input } = workerData as Job;
const compute = findActivity(activity)?.works?.[work];
if (!compute) throw new Error(`There is no computation ${work} in ${activity}`);
parentPort?.postMessage(compute(input));
