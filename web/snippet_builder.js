// The page for stores: generates the snippet and the preview for the chosen options.

const find = (selector) => document.querySelector(selector);
const form = find("#builder");
const snippet = find("#snippet");
const addressError = find("#wrong");
// The address of the guide's root; this page is one folder below it.
const ROOT = new URL("..", location.href);
// How long typing must pause before the preview is updated, in milliseconds.
const PREVIEW_DELAY = 300;

const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[character]};`);

function isAddress(text) {
  try {
    return /^https?:$/.test(new URL(text, "https://store.example").protocol);
  } catch {
    return false;
  }
}

// The chosen attributes and products. A product that lacks a label or an address is left out.
function readForm() {
  const { theme, own, accent, lang } = form.elements;
  const attributes = { theme: theme.value, ...(own.checked && { accent: accent.value }), lang: lang.value };
  const products = [];
  let hasInvalid;
  for (const row of form.querySelectorAll(".product")) {
    const [label, address] = [...row.querySelectorAll("input")].map((field) => field.value.trim());
    const field = row.querySelector("[name=address]");
    const fits = address === "" || isAddress(address);
    field.setAttribute("aria-invalid", String(!fits));
    hasInvalid ||= !fits;
    if (fits && label && address) products.push({ slot: row.dataset.slot, label, address });
  }
  addressError.textContent = hasInvalid ? addressError.dataset.text : "";
  return { attributes, products };
}

function snippetText({ attributes, products }) {
  const { script, integrity, style } = snippet.dataset;
  const attributeText = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
  const links = products.map(({ slot, label, address }) => `  <a slot="${slot}" href="${escapeHtml(address)}">${escapeHtml(label)}</a>\n`);
  return `<script src="${escapeHtml(new URL(script, ROOT).href)}" integrity="${integrity}" crossorigin="anonymous" defer></script>\n`
    + `<uncramp-guide src="${escapeHtml(ROOT.href)}" style="${style}"${attributeText}>\n${links.join("")}</uncramp-guide>`;
}

// The element observes its attributes and its links.
function updatePreview({ attributes, products }) {
  const guide = find("uncramp-guide");
  // One at a time: WebKit unloads the frame when all children are replaced at once.
  for (const link of guide.querySelectorAll("a")) link.remove();
  for (const { slot, label, address } of products) {
    guide.append(Object.assign(document.createElement("a"), { slot, textContent: label, href: address, target: "_blank", rel: "noopener" }));
  }
  guide.removeAttribute("accent");
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
}

let timer;

function update() {
  const options = readForm();
  snippet.textContent = snippetText(options);
  clearTimeout(timer);
  timer = setTimeout(() => updatePreview(options), PREVIEW_DELAY);
}

async function copy() {
  const { copied, notCopied } = find("#copy").dataset;
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    find("#copied").textContent = copied;
  } catch {
    getSelection().selectAllChildren(snippet);
    find("#copied").textContent = notCopied;
  }
}

form.inert = false;
find("#copy").disabled = false;
find("#how").textContent = find("#how").dataset.text;
find("#policy").textContent = `script-src ${ROOT.origin};\nframe-src ${ROOT.origin};`;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", update);
find("#copy").addEventListener("click", copy);
update();
