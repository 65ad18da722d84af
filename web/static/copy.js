// Copies the preview; the button shows itself only where this works.
for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.copied;
    document.getElementById("copied").textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = label), 2000);
  });
}
