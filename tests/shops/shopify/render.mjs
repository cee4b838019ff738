// node render.mjs NODE_MODULES FOLDER TEMPLATE < DATA: renders a template as Shopify does, with what Liquid itself does not have.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, folder, template] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { Liquid } = require("liquidjs");
const engine = new Liquid({ root: [folder], partials: [`${folder}/snippets`], extname: ".liquid", ownPropertyOnly: true });

// Tags whose content is not part of the page.
for (const name of ["schema", "stylesheet", "doc"]) {
  engine.registerTag(name, {
    parse(token, rest) {
      for (let next; (next = rest.shift()); ) if (next.name === `end${name}`) return;
      throw new Error(`${name} does not end`);
    },
    render: () => "",
  });
}
engine.registerFilter("asset_url", (name) => `/assets/${name}`);
engine.registerFilter("color_to_hex", ({ hex }) => hex);
const data = JSON.parse(readFileSync(0, "utf8"));
console.log(await engine.renderFile(template, data));
