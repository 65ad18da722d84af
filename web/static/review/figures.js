// The chips of figures: one open at a time, closed by Escape or a press elsewhere; and how a figure is read while it is typed.
import { form } from "./fields.js";

const PAUSE = 150;
const address = `${form.getAttribute("action")}/read`;
let timer = 0;
let asking = new AbortController();

const chips = ".figure > details";

/** Say under the field how its figure or day will be read. What cannot be read yet is left to the save. */
async function readBack(field, output) {
  asking.abort();
  asking = new AbortController();
  const asked = new URLSearchParams({ name: field.name, text: field.value });
  try {
    const answer = await fetch(`${address}?${asked}`, { signal: asking.signal, headers: { Accept: "application/json" } });
    if (answer.ok) output.value = (await answer.json()).read;
  } catch {
    // Another letter was typed, or nobody answered: the next letter asks again.
  }
}

function typed(event) {
  const output = event.target.name && document.getElementById(`${event.target.name}-read`);
  if (!output || event.target.tagName !== "INPUT" || (event.isComposing && event.type === "input")) return;
  clearTimeout(timer);
  timer = setTimeout(readBack, PAUSE, event.target, output);
}
form.addEventListener("input", typed);
form.addEventListener("compositionend", typed);

function close(chip) {
  const inside = chip.contains(document.activeElement);
  chip.open = false;
  if (inside) chip.querySelector("summary").focus({ preventScroll: true });
}

form.addEventListener("keydown", (event) => {
  const chip = event.key === "Escape" && !event.isComposing && event.target.closest(chips);
  if (!chip?.open) return;
  event.preventDefault();
  event.stopPropagation();
  close(chip);
});

// Enter takes the value and leads back to the chip; the field saves itself as it is left.
form.addEventListener("keydown", (event) => {
  const chip = event.key === "Enter" && !event.isComposing && event.target.matches("input") && event.target.closest(chips);
  if (!chip?.open || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  close(chip);
});

document.addEventListener("pointerdown", (event) => {
  const inside = event.target.closest(chips);
  for (const chip of form.querySelectorAll(`${chips}[name][open]`)) if (chip !== inside) chip.open = false;
});

// Whoever tabs on leaves the chip behind.
form.addEventListener("focusout", (event) => {
  const chip = event.target.closest(`${chips}[name][open]`);
  if (chip && event.relatedTarget && !chip.contains(event.relatedTarget)) chip.open = false;
});

// An opened chip is ready to be typed in, and stays within the page.
form.addEventListener(
  "toggle",
  (event) => {
    if (!event.target.matches(`${chips}[open]`)) return;
    event.target.querySelector(".panel").scrollIntoView({ block: "nearest", behavior: "instant" });
  },
  true,
);
