// Focus and layout. Its counterpart in the app is `src/platform/page.rs`.

// Lays out markup, and removes it again.
window.layOut = (markup) => {
  const element = document.createElement("div");
  element.innerHTML = markup;
  document.body.append(element);
  // Asking for its position forces the layout.
  element.getBoundingClientRect();
  element.remove();
};

// Focuses an element without scrolling to it, if nothing has the focus.
window.restoreFocus = (selector) => {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body) document.querySelector(selector)?.focus({ preventScroll: true });
};
