// Files the user downloads from the page. Its counterpart in the app is `src/platform/files.rs`.

// The browser is still reading the file when this returns, so its object URL is never revoked while the page exists.
window.offerFile = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
};
