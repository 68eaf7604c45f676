// node scripts/lint-contract.mjs: openapi.yaml under Redocly's rules and those of packages/contract/redocly.yaml.
// The exit code is 1 when anything at all is found.
import path from 'node:path';
import {lint, loadConfig} from '@redocly/openapi-core';
import {root} from './root.mjs';

const folder = path.join(root, 'packages/contract');
const config = await loadConfig({configPath: path.join(folder, 'redocly.yaml')});
const faults = await lint({ref: path.join(folder, 'openapi.yaml'), config});

for (const {ruleId, message, location} of faults) {
  console.error(`${ruleId}: ${message}\n  ${location[0]?.pointer ?? ''}`);
}
console.log(faults.length === 0 ? 'The contract keeps every rule.' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
