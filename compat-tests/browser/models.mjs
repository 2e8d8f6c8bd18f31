// What is done with registered models and their versions.

import assert from 'node:assert/strict';

import { until } from './browser.mjs';

/** A new model with as many versions. */
async function newModel(site, name, versions) {
  await site.post('registered-models/create', { name });
  const version = { name, source: `models:/${site.seed.model}`, model_id: site.seed.model };
  for (let n = 0; n < versions; n += 1) await site.post('model-versions/create', version);
}
const modelOf = async (site, name) => (await site.get('registered-models/get', { name })).registered_model;
const versionOf = async (site, name, version) => (await site.get('model-versions/get', { name, version })).model_version;
const description = (tab) => tab.page.getByTestId('text-area').filter({ visible: true }).first();

export const tests = () => ({
  'a model is created': async (tab, site) => {
    await tab.goto('/models', 'doubler');
    await tab.page.getByTestId('create-model-button').click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('made by hand');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await tab.sees(tab.page.getByRole('heading', { name: 'made by hand' }));
    assert.equal((await modelOf(site, 'made by hand')).name, 'made by hand');
  },

  'the list is searched': async (tab, site) => {
    await newModel(site, 'a needle', 0);
    await tab.goto('/models', 'doubler');
    await tab.page.getByTestId('model-search-input').fill('needle');
    await tab.page.getByTestId('model-search-input').press('Enter');
    await tab.sees(tab.page.getByRole('link', { name: 'a needle' }));
    await tab.seesNot(tab.page.getByRole('link', { name: 'doubler' }));
  },

  'the model of a run is registered': async (tab, site) => {
    const { experiment, model } = site.seed;
    await tab.goto(`/experiments/${experiment}/models/${model}`, 'About this logged model');
    await tab.click('Register model');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().click();
    await tab.page.getByText('Create New Model', { exact: true }).click();
    await dialog.getByPlaceholder('Input a model name').fill('registered by hand');
    await tab.page.getByTestId('confirm-register-model').or(dialog.getByRole('button', { name: 'Register' })).last().click();
    await dialog.waitFor({ state: 'hidden' });
    await until(async () => assert.equal((await versionOf(site, 'registered by hand', 1)).source, `models:/${model}`));
    await tab.goto('/models/registered%20by%20hand', 'Version 1');
  },

  'a model is described': async (tab, site) => {
    await newModel(site, 'described model', 1);
    await tab.goto('/models/described%20model', 'Version 1');
    await tab.page.getByTestId('descriptionEditButton').click();
    await description(tab).fill('It is **good**');
    await tab.page.getByTestId('editable-note-save-button').click();
    await tab.sees(tab.page.locator('strong', { hasText: 'good' }));
    assert.equal((await modelOf(site, 'described model')).description, 'It is **good**');
  },

  'a version is described': async (tab, site) => {
    await newModel(site, 'described version', 1);
    await tab.goto('/models/described%20version/versions/1', 'Version 1');
    await tab.page.getByTestId('descriptionEditButton').click();
    await description(tab).fill('It is **better**');
    await tab.page.getByTestId('editable-note-save-button').click();
    await tab.sees(tab.page.locator('strong', { hasText: 'better' }));
    assert.equal((await versionOf(site, 'described version', 1)).description, 'It is **better**');
  },

  'tags of a version are added, changed and deleted': async (tab, site) => {
    await newModel(site, 'tagged model', 1);
    const tags = async () => (await versionOf(site, 'tagged model', 1)).tags?.map(({ key, value }) => [key, value]) ?? [];
    await tab.goto('/models/tagged%20model/versions/1', 'Version 1');
    await tab.page.getByRole('button', { name: 'Tags' }).click(); // no tags, so the section is closed
    await tab.page.getByTestId('tags-form-input-name').fill('state');
    await tab.page.getByTestId('tags-form-input-value').fill('new');
    await tab.page.getByTestId('add-tag-button').click();
    await until(async () => assert.deepEqual(await tags(), [['state', 'new']]));
    await tab.page.getByTestId('editable-table-button-edit').click();
    await tab.page.getByTestId('editable-table-edited-input').fill('old');
    await tab.page.getByTestId('editable-table-button-save').click();
    await until(async () => assert.deepEqual(await tags(), [['state', 'old']]));
    await tab.page.getByTestId('editable-table-button-delete').click();
    await tab.page.getByTestId('editable-form-table-remove-modal').getByRole('button', { name: 'Confirm' }).or(tab.page.getByRole('dialog').getByRole('button', { name: /confirm|delete|ok/i })).first().click();
    await until(async () => assert.deepEqual(await tags(), []));
  },

  'an alias is set and deleted': async (tab, site) => {
    await newModel(site, 'aliased', 1);
    const aliases = async () => (await modelOf(site, 'aliased')).aliases?.map(({ alias, version }) => [alias, version]) ?? [];
    await tab.goto('/models/aliased/versions/1', 'Aliases');
    await tab.click('Add');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await tab.page.keyboard.type('winner');
    await tab.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Save aliases' }).click();
    await until(async () => assert.deepEqual(await aliases(), [['winner', '1']]));
    await tab.sees('winner');
    await tab.page.locator('[data-component-id*="modelversionviewaliaseditor"]').click();
    await dialog.getByRole('combobox').press('Backspace');
    await dialog.getByRole('button', { name: 'Save aliases' }).click();
    await until(async () => assert.deepEqual(await aliases(), []));
  },

  // Stages are shown by the former pages only, which a switch brings back.
  'the stage of a version is moved': async (tab, site) => {
    await newModel(site, 'staged', 1);
    await tab.goto('/models/staged/versions/1', 'Version 1');
    await tab.page.getByRole('switch').click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await tab.page.getByTestId('model-version-stage-dropdown').or(tab.page.getByText('None', { exact: true })).first().click();
    await tab.page.getByText('Transition to').filter({ hasText: 'Production' }).click();
    await tab.page.getByRole('dialog').getByRole('button', { name: /confirm|ok/i }).click();
    await until(async () => assert.equal((await versionOf(site, 'staged', 1)).current_stage, 'Production'));
    await tab.sees('Production');
    await tab.page.getByRole('switch').click();
  },

  'versions are chosen and compared': async (tab) => {
    await tab.goto('/models/doubler', 'Version 2');
    for (const box of await tab.page.getByRole('row').filter({ hasText: /Version \d/ }).getByRole('checkbox').all()) await box.click();
    await tab.page.getByTestId('compareButton').click();
    await tab.sees('Comparing 2 Versions', 'Schema Inputs are identical');
  },

  'a version and a model are deleted': async (tab, site) => {
    await newModel(site, 'unwanted model', 2);
    await tab.goto('/models/unwanted%20model/versions/2', 'Version 2');
    await remove(tab);
    await until(async () => assert.deepEqual((await modelOf(site, 'unwanted model')).latest_versions.map((one) => one.version), ['1']));
    await tab.goto('/models/unwanted%20model', 'Version 1');
    await remove(tab);
    await until(() => assert.rejects(modelOf(site, 'unwanted model'), /RESOURCE_DOES_NOT_EXIST/));
  },
});

async function remove(tab) {
  await tab.page.getByTestId('overflow-menu-trigger').click();
  await tab.page.getByRole('menuitem', { name: 'Delete' }).click();
  await tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await tab.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
