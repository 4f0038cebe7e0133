/** The figures as Prometheus reads them. Labels come from closed lists alone: no person, no code, no evening. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

interface Rooms {
	rooms: number;
	queue: { waiting: number; longest: number };
}

const secondBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes every figure on a registry of its own, with Node's own figures (memory, processor, event loop) beside them. */
export function openGauges(readRooms: () => Rooms) {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });

	function gaugeOfRooms(name: string, help: string, read: (rooms: Rooms) => number): void {
		new Gauge({
			name,
			help,
			registers,
			collect() {
				this.set(read(readRooms()));
			}
		});
	}
	gaugeOfRooms('wijkdialoog_rooms_awake', 'Evenings in memory', ({ rooms }) => rooms);
	gaugeOfRooms(
		'wijkdialoog_queue_length',
		'Actions that wait for a commit, over all rooms',
		({ queue }) => queue.waiting
	);
	gaugeOfRooms(
		'wijkdialoog_queue_longest',
		'Actions that wait in the fullest room',
		({ queue }) => queue.longest
	);

	return {
		registry,
		sockets: new Gauge({
			name: 'wijkdialoog_sockets',
			help: 'Open connections',
			labelNames: ['audience'],
			registers
		}),
		commitSize: new Histogram({
			name: 'wijkdialoog_commit_actions',
			help: 'Actions in one commit',
			buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
			registers
		}),
		commitSeconds: new Histogram({
			name: 'wijkdialoog_commit_seconds',
			help: 'Time to write one commit',
			buckets: secondBuckets,
			registers
		}),
		pushes: new Counter({
			name: 'wijkdialoog_pushes_total',
			help: 'Views pushed to an audience of a room, or held back because nothing had changed',
			labelNames: ['audience', 'result'],
			registers
		}),
		tapToAck: new Histogram({
			name: 'wijkdialoog_tap_to_ack_seconds',
			help: 'From the receipt of an answer to its acknowledgement, after its commit',
			buckets: secondBuckets,
			registers
		}),
		tapToWall: new Histogram({
			name: 'wijkdialoog_tap_to_wall_seconds',
			help: 'From the receipt of an answer to the push to the wall that contains it',
			buckets: secondBuckets,
			registers
		}),
		refusals: new Counter({
			name: 'wijkdialoog_refusals_total',
			help: 'What was asked and not accepted, by reason',
			labelNames: ['refusal'],
			registers
		})
	};
}
