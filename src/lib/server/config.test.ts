import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

function complaintAbout(environment: Record<string, string>): string {
	try {
		readConfig(environment);
		return 'no complaint';
	} catch (error) {
		return error instanceof ConfigError ? error.message : 'another error';
	}
}

describe('the environment', () => {
	it('may be empty: everything has a default', () => {
		expect(readConfig({})).toMatchObject({
			port: 3000,
			origin: 'http://localhost:3000',
			databaseUrl: null,
			redisUrl: null,
			proxy: { addressHeader: null, forwardedDepth: 1 },
			metricsPort: null,
			metricsToken: null,
			hasOrigin: false,
			mostParticipants: 500,
			loadExample: true,
			administratorLink: false
		});
	});

	it('takes an empty variable for one that is not there', () => {
		expect(readConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(3000);
	});

	it.each([
		['PORT', 'drie'],
		['PORT', '70000'],
		['ORIGIN', 'wijkdialoog.example'],
		['ORIGIN', 'https://wijkdialoog.example/pad'],
		['DATABASE_URL', 'mysql://elders'],
		['LOG_LEVEL', 'loud'],
		['METRICS_PORT', 'negen'],
		['METRICS_PORT', '3000'],
		['METRICS_TOKEN', 'te kort'],
		['EXAMPLE', 'enschede']
	])('that is wrong is named, with what was expected: %s=%s', (name, value) => {
		const complaint = complaintAbout({ [name]: value });
		expect(complaint).toContain(`${name}`);
		expect(complaint).toContain('verwacht wordt');
	});

	it('never repeats an address that holds a password', () => {
		expect(complaintAbout({ DATABASE_URL: 'mysql://someone:hunter2@host/db' })).not.toContain(
			'hunter2'
		);
	});

	it('never repeats a secret that is too short', () => {
		expect(complaintAbout({ METRICS_TOKEN: 'hunter2' })).not.toContain('hunter2');
	});

	it('takes a port and a secret for the figures, also both', () => {
		const environment = { METRICS_PORT: '9464', METRICS_TOKEN: 'Zeg-het-aan-niemand' };
		expect(readConfig(environment)).toMatchObject({
			metricsPort: 9464,
			metricsToken: 'Zeg-het-aan-niemand'
		});
	});

	it('hears about everything that is wrong at once', () => {
		const complaint = complaintAbout({ PORT: '0', LOG_LEVEL: 'x' });
		expect(complaint).toContain('PORT');
		expect(complaint).toContain('LOG_LEVEL');
	});
});
