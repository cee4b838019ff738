// The page. Its counterpart in the app is `src/platform/page.rs`.

import { attempt } from "./attempt.js";

// Invisible and silent, but makes a text differ from the same text without it.
const NO_BREAK_SPACE = "\u00a0";

const find = (selector) => attempt(() => document.querySelector(selector));

export const uniqueAttribute = (selector, name) => {
  const [only, ...others] = document.querySelectorAll(selector);
  return others.length ? undefined : only?.getAttribute(name);
};

export const layOut = (markup) => {
  const element = document.createElement("div");
  element.innerHTML = markup;
  document.body.append(element);
  // Asking for its position forces the layout.
  element.getBoundingClientRect();
  element.remove();
};

export const value = (selector) => {
  const field = find(selector);
  return field?.type === "checkbox" && !field.checked ? "" : field?.value;
};

// Even if it cannot be focused, it is scrolled into view.
export const focus = (selector) => attempt(() => find(selector)?.focus());

export const restoreFocus = (selector) => {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body) attempt(() => find(selector)?.focus({ preventScroll: true }));
};

export const isChecked = (selector) => Boolean(find(selector)?.checked);

export const setChecked = (selector, checked) => {
  const field = find(selector);
  if (field) field.checked = checked;
};

export const fill = (name, value) => {
  const field = find(`[name=${name}]`);
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    return;
  }
  const chosen = find(`[name=${name}][value='${value}']`);
  const box = chosen ?? field;
  if (box) box.checked = Boolean(chosen);
};

export const setText = (id, text) => {
  const element = document.getElementById(id);
  if (element) element.textContent = text && element.textContent === text ? text + NO_BREAK_SPACE : text;
};

export const setTitle = (title) => {
  document.title = title;
};

export const setAttribute = (name, value) => {
  const { documentElement } = document;
  if (value === undefined) documentElement.removeAttribute(name);
  else documentElement.setAttribute(name, value);
};

export const setNth = (selector, index, name, value) =>
  document.querySelectorAll(selector)[index]?.setAttribute(name, value);

// Refused only if the page may not navigate itself; then it stays as it is.
export const reload = () => attempt(() => location.reload());

// A screen reader starts at the heading.
export const showFromTop = (heading) => {
  scrollTo(0, 0);
  focus(heading);
};
