// The page for stores: generates the snippet and the preview for the chosen options.

const one = (selector) => document.querySelector(selector);
const form = one("#builder");
const snippet = one("#snippet");
const wrong = one("#wrong");
// The address of the guide's root; this page is one folder below it.
const ROOT = new URL("..", location.href);
// How long typing must pause before the preview is updated, in milliseconds.
const PAUSE = 300;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`);

function isAddress(text) {
  try {
    return /^https?:$/.test(new URL(text, "https://store.example").protocol);
  } catch {
    return false;
  }
}

// The chosen attributes and products. A product without a name or an address does not count yet.
function choices() {
  const { theme, own, accent, lang } = form.elements;
  const attributes = { theme: theme.value, ...(own.checked && { accent: accent.value }), lang: lang.value };
  const products = [];
  let bad;
  for (const row of form.querySelectorAll(".product")) {
    const [label, address] = [...row.querySelectorAll("input")].map((field) => field.value.trim());
    const field = row.querySelector("[name=address]");
    const fits = address === "" || isAddress(address);
    field.setAttribute("aria-invalid", String(!fits));
    bad ||= !fits;
    if (fits && label && address) products.push({ slot: row.dataset.slot, label, address });
  }
  wrong.textContent = bad ? wrong.dataset.text : "";
  return { attributes, products };
}

function lines({ attributes, products }) {
  const { script, integrity, style } = snippet.dataset;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const links = products.map(({ slot, label, address }) => `  <a slot="${slot}" href="${escaped(address)}">${escaped(label)}</a>\n`);
  return `<script src="${escaped(new URL(script, ROOT).href)}" integrity="${integrity}" crossorigin="anonymous" defer></script>\n`
    + `<uncramp-guide src="${escaped(ROOT.href)}" style="${style}"${written}>\n${links.join("")}</uncramp-guide>`;
}

// The element observes its attributes by itself, but notices new products only when one of them changes.
function show({ attributes, products }) {
  const guide = one("uncramp-guide");
  // One at a time: WebKit unloads the frame when all children are replaced at once.
  for (const link of guide.querySelectorAll("a")) link.remove();
  for (const { slot, label, address } of products) {
    guide.append(Object.assign(document.createElement("a"), { slot, textContent: label, href: address, target: "_blank", rel: "noopener" }));
  }
  guide.removeAttribute("accent");
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
}

let timer;

function changed() {
  const chosen = choices();
  snippet.textContent = lines(chosen);
  clearTimeout(timer);
  timer = setTimeout(() => show(chosen), PAUSE);
}

async function copy() {
  const { copied, notCopied } = one("#copy").dataset;
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    one("#copied").textContent = copied;
  } catch {
    getSelection().selectAllChildren(snippet);
    one("#copied").textContent = notCopied;
  }
}

form.inert = false;
one("#copy").disabled = false;
one("#how").textContent = one("#how").dataset.text;
one("#policy").textContent = `script-src ${ROOT.origin};\nframe-src ${ROOT.origin};`;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", changed);
one("#copy").addEventListener("click", copy);
changed();
