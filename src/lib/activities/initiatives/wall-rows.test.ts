import { describe, expect, it } from 'vitest';
import { countFittingRows } from './wall-rows.ts';

describe('what fits on the wall', () => {
	const short = ['Koken', 'Pluktuin', 'Wandelen', 'Repareren', 'Schaken'];
	const long = short.map(
		(title) => `${title} met alle buren van de straat en hun kinderen, elke week op het plein`
	);

	it('shows five short titles', () => {
		expect(countFittingRows('Wat wilt u doen?', short, '')).toBe(5);
	});

	it('keeps room for what people are told to do', () => {
		const many = Array.from({ length: 9 }, () => 'Koken met de buren');
		const most = countFittingRows('Wat wilt u doen?', many, '');
		expect(countFittingRows('Wat wilt u doen?', many, 'Doe mee.')).toBe(most - 1);
	});

	it('shows fewer when titles or question are long, but always one', () => {
		expect(countFittingRows('Wat wilt u doen?', long, '')).toBe(3);
		expect(countFittingRows('?'.repeat(120), long, '')).toBe(1);
		expect(countFittingRows('Wat wilt u doen?', [], '')).toBe(0);
	});
});
