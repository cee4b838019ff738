// node check.mjs NODE_MODULES FOLDER CONFIGURATION: prints what Shopify's checker finds in a folder, as JSON.
// The folder has to be absolute: with a relative one the checker finds no files, and so nothing wrong.
import { createRequire } from "node:module";

const [modules, folder, configuration] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { themeCheckRun } = require("@shopify/theme-check-node");
const { theme, offenses } = await themeCheckRun(folder, configuration, () => {});
const found = offenses.map(({ check, message, uri }) => ({ check, message, file: uri.split("/").at(-1) }));
console.log(JSON.stringify({ files: theme.length, offenses: found }));
