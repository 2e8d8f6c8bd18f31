// What is done with prompts.

import assert from 'node:assert/strict';

import { until } from './browser.mjs';

const versionOf = async (site, name, version) => (await site.get('model-versions/get', { name, version })).model_version;

/** What the template of a version is, which is kept in a tag. */
const textOf = (version) => version.tags.find(({ key }) => key === 'mlflow.prompt.text').value;

async function write(tab, text) {
  const dialog = tab.page.getByRole('dialog');
  await dialog.getByPlaceholder('Type prompt content here').fill(text);
  await dialog.getByRole('button', { name: 'Create' }).click();
}

export const tests = () => ({
  'a prompt is created, and a version of it': async (tab, site) => {
    await tab.goto('/prompts', 'greeting');
    await tab.click('Create prompt');
    await tab.page.getByRole('dialog').getByRole('textbox').first().fill('farewell');
    await write(tab, 'Goodbye, {{name}}');
    await tab.sees('Viewing version 1', 'Goodbye, {{name}}');
    assert.equal(textOf(await versionOf(site, 'farewell', 1)), 'Goodbye, {{name}}');
    await tab.click('Create prompt version');
    await write(tab, 'See you, {{name}}');
    await tab.sees('Viewing version 2', 'See you, {{name}}');
    assert.equal(textOf(await versionOf(site, 'farewell', 2)), 'See you, {{name}}');
  },

  'versions are compared': async (tab) => {
    await tab.goto('/prompts/greeting', 'Viewing version 2');
    await tab.page.getByText('Compare', { exact: true }).click();
    await tab.sees('Comparing version 2 with version 1', 'Good day', 'Hello');
  },

  'a version is deleted': async (tab, site) => {
    await site.post('registered-models/create', { name: 'unwanted prompt', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] });
    const tags = [{ key: 'mlflow.prompt.is_prompt', value: 'true' }, { key: 'mlflow.prompt.text', value: 'a {{word}}' }];
    for (let n = 0; n < 2; n += 1) await site.post('model-versions/create', { name: 'unwanted prompt', source: 'dummy-source', tags });
    await tab.goto('/prompts/unwanted%20prompt', 'Viewing version 2');
    await tab.click('Delete version');
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await tab.sees('Viewing version 1');
    await until(() => assert.rejects(versionOf(site, 'unwanted prompt', 2), /RESOURCE_DOES_NOT_EXIST/));
  },
});
