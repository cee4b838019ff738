// Records a page as session recorders do: every text of every document it can reach, through shadow trees and frames of the same
// origin, and each change from then on.
var recorded = [];
(() => {
  const seen = new WeakSet();
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) recorded.push(node.data);
    if (node.shadowRoot) record(node.shadowRoot);
    if (node.localName === "iframe") {
      const enter = () => node.contentDocument && record(node.contentDocument);
      node.addEventListener("load", enter);
      enter();
    }
    node.childNodes.forEach(visit);
  };
  const record = (root) => {
    if (seen.has(root)) return;
    seen.add(root);
    visit(root);
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === "characterData") recorded.push(target.data);
        addedNodes.forEach(visit);
      }
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener("click", ({ target }) => recorded.push(`clicked ${target.textContent}`), true);
  };
  record(document);
})();
