// Copies what a button names: a text, or a table for documents and sheets together with the same as text.
// The buttons show themselves only where this works; where a browser refuses, the text to select is opened.

function textOf(id) {
  const element = document.getElementById(id);
  return element.value ?? element.textContent;
}

// The table alone: classes and names of this page mean nothing elsewhere.
function bare(id) {
  const copy = document.getElementById(id).cloneNode(true);
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) if (name !== "lang") element.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(copy);
}

async function copy({ copy: text, copyTable: table }) {
  if (!table || !window.ClipboardItem) return navigator.clipboard.writeText(textOf(text));
  return navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([bare(table)], { type: "text/html" }),
      "text/plain": new Blob([textOf(text)], { type: "text/plain" }),
    }),
  ]);
}

function show(id) {
  const folded = document.getElementById(id).closest("details");
  if (folded) folded.open = true;
  document.getElementById(id).select?.();
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  // The first words only: what follows says, unseen, which of several buttons this is.
  const words = button.firstChild;
  const label = words.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    let said = button.dataset.copied;
    try {
      await copy(button.dataset);
    } catch {
      said = button.dataset.failed;
      show(button.dataset.copy);
    }
    words.textContent = said;
    document.getElementById("copied").textContent = said;
    setTimeout(() => (words.textContent = label), 2500);
  });
}
