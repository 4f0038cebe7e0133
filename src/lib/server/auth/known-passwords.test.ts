import { expect, it } from 'vitest';
import { judgePassword } from './known-passwords.ts';

it.each([
	['drie vrolijke fietsen', null],
	['één brug te véél', null],
	['welkom', 'too-short'],
	['elf tekens!', 'too-short'],
	['ééééééééééé', 'too-short'],
	['123456qwerty', 'known'],
	['QWERTY123456', 'known'],
	['1 2 3 4 5 6 q w e r t y', 'known'],
	['passwordpassword', 'known'],
	[' '.repeat(12), 'known'],
	['x'.repeat(201), 'too-long']
])('judges %s', async (password, problem) => expect(await judgePassword(password)).toBe(problem));
