/** What runs in the thread: one file, read to what would be stored of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { planFile, type FileToPlan } from './plan-file.ts';

parentPort?.postMessage(await planFile(workerData as FileToPlan));
