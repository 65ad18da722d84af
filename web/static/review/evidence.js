// Hovering or entering a card lights its sentences up, and the source moves to the first of them.
import { form } from "./fields.js";

function light(card) {
  document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  const marks = [...(card?.querySelectorAll("a[data-evidence]") ?? [])]
    .map((link) => document.getElementById(link.hash.slice(1)))
    .filter(Boolean);
  marks.forEach((mark) => mark.classList.add("lit"));
  return marks[0];
}

const pane = form.querySelector(".source");
const near = (element) => element?.closest?.(".item") ?? null;
form.addEventListener("mouseover", (event) => light(near(event.target) ?? near(document.activeElement)));
form.addEventListener("focusin", (event) => {
  const first = light(near(event.target));
  if (!first || pane.scrollHeight <= pane.clientHeight) return;
  const place = first.offsetTop - pane.offsetTop;
  if (place < pane.scrollTop || place > pane.scrollTop + pane.clientHeight - 80) pane.scrollTop = place - 80;
});
