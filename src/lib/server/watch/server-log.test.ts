import { describe, expect, it } from 'vitest';
import { openServerLog } from './server-log.ts';

function openTestLog() {
	const lines: string[] = [];
	const log = openServerLog('debug', { write: (line) => void lines.push(line) });
	return { log, read: () => lines.join('') };
}

class DrizzleQueryError extends Error {}
class PostgresError extends Error {
	code = '23505';
	constraint_name = 'log_entry_action';
	detail = 'Key (action_id)=(meer bomen) already exists.';
}

describe('the log of the server', () => {
	it('says where and why a query failed, and not what was in it', () => {
		const { log, read } = openTestLog();
		const cause = new PostgresError('invalid input: "meer bomen"');
		const words = 'Failed query: insert\nparams: meer bomen\n    at (meer bomen:1:1)';
		const error = Object.assign(new DrizzleQueryError(words, { cause }), {
			params: ['meer bomen']
		});
		log.error({ err: error }, 'live room: commit');
		expect(read()).toContain('live room: commit');
		expect(read()).toContain('23505');
		expect(read()).toContain('log_entry_action');
		expect(read()).toContain('server-log.test.ts');
		expect(read()).not.toContain('meer bomen');
	});

	it('keeps what Postgres says of itself, so that a full disk can be recognised', () => {
		const { log, read } = openTestLog();
		const full = new PostgresError('No space left on device');
		full.code = '53100';
		log.error({ err: new DrizzleQueryError('params: meer bomen', { cause: full }) });
		expect(read()).toContain('No space left on device');
		expect(read()).not.toContain('meer bomen');
	});

	it('keeps the message of a mistake in the code, and leaves out JSON that could not be read', () => {
		const { log, read } = openTestLog();
		log.error({ err: new TypeError('room is undefined') });
		try {
			JSON.parse('meer bomen');
		} catch (error) {
			log.error({ err: error });
		}
		expect(read()).toContain('room is undefined');
		expect(read()).toContain('SyntaxError');
		expect(read()).not.toContain('meer');
	});

	it('leaves out what is thrown that is no error', () => {
		const { log, read } = openTestLog();
		log.error({ err: 'meer bomen' });
		log.error({ err: { words: 'meer bomen' } });
		expect(read()).not.toContain('meer bomen');
	});

	it.each(['email', 'token', 'words', 'cookie', 'address'])(
		'leaves out what is called %s, also one level down',
		(name) => {
			const { log, read } = openTestLog();
			log.info({ [name]: 'ann@example.test', staff: { [name]: 'ann@example.test' } }, 'a line');
			expect(read()).toContain('a line');
			expect(read()).not.toContain('ann@example.test');
		}
	);
});
