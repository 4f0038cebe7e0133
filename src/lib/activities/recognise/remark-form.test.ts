import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts as site } from '../../texts/nl/site.ts';
import RemarkForm from './RemarkForm.svelte';
import { texts } from './texts/nl.ts';

it('a form without script in which only spaces were written says so at its field', () => {
	const props = {
		...{ stepId: 'now', formId: 'f', indicator: 'gez_eenzaam', site, texts },
		...{ typed: { text: ['   '] }, send: () => Promise.resolve(null), onrecall: () => undefined }
	};
	const { body } = render(RemarkForm, { props });
	expect(body).toMatch(
		/class="error[^"]*" id="[^"]*-error">.{0,900}?U hebt nog niets geschreven\./s
	);
	expect(body).toMatch(/aria-describedby="[^"]*-error[" ]/);
	expect(body).toContain('aria-invalid="true"');
});
