import { describe, expect, it } from 'vitest';
import { preprocessCSS, resolveConfig } from 'vite';
import { leanStyles } from './lean-styles.ts';

const config = await resolveConfig(
	{ configFile: false, css: { postcss: { plugins: [leanStyles()] } } },
	'build'
);

async function read(css: string, file = 'node_modules/@utrecht/button-css/dist/index.css') {
	return (await preprocessCSS(css, `/${file}`, config)).code.replaceAll(/\s/g, '');
}

describe('what a page brings of NL Design System', () => {
	it('is what a file of ours names', async () => {
		expect(await read('.utrecht-button {} .utrecht-button--danger {} .nl-link:hover {}')).toBe(
			'.utrecht-button{}.nl-link:hover{}'
		);
	});

	it('is a rule for several classes, without those that nobody names', async () => {
		expect(await read('.utrecht-button:hover, .utrecht-button--hover {}')).toBe(
			'.utrecht-button:hover{}'
		);
	});

	it('is also a rule that makes an exception of what nobody names', async () => {
		const rule = '.utrecht-button:not(.utrecht-button--busy){}';
		expect(await read(rule)).toBe(rule);
	});

	it('leaves our own styles alone', async () => {
		expect(await read('.utrecht-button--danger {}', 'src/lib/ui/Button.css')).toBe(
			'.utrecht-button--danger{}'
		);
	});

	it('is a value without the variables that nothing sets', async () => {
		const set = '--utrecht-button-border-radius';
		expect(
			await read(`.utrecht-button {
				border-radius: var(--utrecht-x-radius, var(${set}, calc(1px + var(--utrecht-y, 2px))));
				margin: 0 var(--utrecht-x) var(${set}, var(--utrecht-x));
				color: var(--utrecht-x, var(--utrecht-y));
				--_utrecht-button-color: var(--utrecht-x);
				width: var(--_utrecht-button-color, 1px);
			}`)
		).toBe(
			`.utrecht-button{border-radius:var(${set},calc(1px+2px));` +
				`margin:0var(--utrecht-x)var(${set},var(--utrecht-x));` +
				'color:unset;--_utrecht-button-color:initial;width:var(--_utrecht-button-color,1px);}'
		);
	});
});
