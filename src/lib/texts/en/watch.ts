import type { WatchTexts } from '../nl/watch.ts';

export const texts: WatchTexts = {
	title: 'Measuring',
	lead: 'This is how the server is doing, now and in the last minute. Nothing here is about who is there or what they say.',
	milliseconds: 'Times are in milliseconds (ms): 1000 ms is 1 second.',
	oneServer: 'Are there several servers? Then you see only the one that gave this page.',
	measuredAt: (time) => `Measured at ${time}.`,
	staysFresh: 'New figures come by themselves.',
	refresh: 'Refresh',
	lost: 'No connection with the server. These are the last figures that arrived.',
	careful: 'Look here',
	nothing: 'nothing measured',
	sections: {
		people: 'Who is connected',
		answers: 'Answers from phones',
		pushes: 'What the server sends',
		server: 'The server itself'
	},
	labels: {
		now: 'now',
		half: 'half are this fast or faster',
		halfOfTime: 'half of the time at most',
		nearlyAll: '95 in 100',
		all: '99 in 100',
		lastMinute: 'in the last minute',
		inMinute: 'Number in the last minute',
		longest: 'In the fullest hall',
		sizeHalf: 'Answers at a time, usually',
		sizeNearlyAll: 'Answers at a time, 95 in 100',
		timeHalf: 'Duration, usually',
		timeNearlyAll: 'Duration, 95 in 100',
		phones: 'Phones',
		walls: 'Walls',
		consoles: 'Consoles',
		heap: 'Of which in use by the program'
	},
	tiles: {
		phones: {
			name: 'Phones',
			meaning: 'This many phones are connected now.',
			worry: () => 'Does it drop suddenly? Then look at the Wi-Fi in the hall.'
		},
		walls: {
			name: 'Walls',
			meaning: 'This many large screens are connected now.',
			worry: () => 'Is it 0 while the evening is on? Then the hall sees nothing.'
		},
		consoles: {
			name: 'Consoles',
			meaning: 'This many facilitators are connected now.',
			worry: () => 'Is it 0 while the evening is on? Then nobody can go on.'
		},
		rooms: {
			name: 'Evenings',
			meaning: 'The server holds this many evenings in memory.',
			worry: () => 'Does it grow and fill the memory? Then restart the server after the evening.'
		},
		queue: {
			name: 'Queue',
			meaning: 'This many answers wait to be stored.',
			worry: (limit) => `Does it stay above ${limit}? Then the server cannot keep up.`
		},
		tapToAck: {
			name: 'From tap to receipt',
			meaning: 'It takes this long until an answer is stored and the phone hears so.',
			worry: (limit) => `Does 99 in 100 say more than ${limit}? Then look at the database.`
		},
		tapToWall: {
			name: 'From tap to wall',
			meaning:
				'It takes this long until an answer is on its way to the wall. Only what changes something there counts.',
			worry: (limit) =>
				`Does 99 in 100 say more than ${limit}? Then the hall notices that it is slow.`
		},
		commits: {
			name: 'Stored',
			meaning: 'The server wrote answers away this often. When it is busy, more go at a time.',
			worry: (limit) =>
				`Does it take more than ${limit} for 95 in 100? Then the database or the disk is slow.`
		},
		refusals: {
			name: 'Not accepted',
			meaning: 'The server said no this often: a wrong code, too fast, a step that is closed.',
			worry: (limit) =>
				`Are there more than ${limit}? Is the code on the wall right? Or is somebody trying something?`
		},
		sent: {
			name: 'Sent',
			meaning: 'A group in a hall got a new picture this often.',
			worry: () =>
				'Is something stored, but is this and the next figure 0? Then nobody hears a thing.'
		},
		suppressed: {
			name: 'Not needed',
			meaning: 'Nothing had changed this often. Then the server sends nothing.',
			worry: () => 'This figure may be high. It saves work.'
		},
		memory: {
			name: 'Memory',
			meaning: 'The server uses this much memory.',
			worry: (limit) =>
				`Is it more than ${limit}, or does it grow all evening? Restart the server after the evening.`
		},
		loopDelay: {
			name: 'Delay of the server',
			meaning: 'The server starts this much too late on something new, because it is still busy.',
			worry: (limit) =>
				`Does 99 in 100 say more than ${limit}? Then the computer has too much to do.`
		}
	}
};
