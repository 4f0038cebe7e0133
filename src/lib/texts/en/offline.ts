import type { OfflineTexts } from '../nl/offline.ts';

export const texts: OfflineTexts = {
	title: 'No internet',
	kept: 'What you sent is stored. An answer that was not sent yet is on this phone as long as this screen is open.',
	goesOn:
		'Leave this screen open. Is there internet again? Then the evening goes on here by itself.',
	tryNow: 'Try now'
};
