// Records the files that the page downloads instead of saving them, and what it shares and prints.
window.out = (() => {
  const files = [];
  const address = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const file = { url: address(blob), type: blob.type };
    files.push(file);
    // Keeps the byte order mark that a file may begin with.
    blob.arrayBuffer().then((bytes) => (file.text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)));
    return file.url;
  };
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    const file = files.find(({ url }) => url === this.href);
    if (file) file.name = this.download;
    else click.call(this);
  };

  // Fake targets: other apps, the clipboard and the printer. `refuses` contains those that fail.
  const refuses = new Set();
  const given = { share: [], clipboard: [], print: [] };
  const give = async (who, what) => {
    if (refuses.has(who)) throw new DOMException("no", "NotAllowedError");
    given[who].push(what);
  };
  const set = (of, name, value) => Object.defineProperty(of, name, { value, configurable: true });
  const canShare = (can) => set(navigator, "share", can ? ({ text }) => give("share", text) : undefined);
  canShare(true);
  set(navigator, "clipboard", { writeText: (text) => give("clipboard", text) });
  window.print = () => void give("print", document.title);
  return { files, refuses, given, canShare };
})();
