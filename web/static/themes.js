// Choosing themes: rows move where they stand, Enter in a name sends nothing, one click sends once.
import { changed, guard } from "./forms.js";

const form = document.getElementById("themes");

if (form) {
  const told = document.getElementById("told");
  const nameOf = (row) => row.querySelector(".naming textarea").value;

  guard(form, () => changed(form));

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button.up, button.down");
    if (!button) return;
    event.preventDefault();
    const row = button.closest("li");
    const up = button.classList.contains("up");
    const next = up ? row.previousElementSibling : row.nextElementSibling;
    if (!next) return;
    if (up) next.before(row);
    else next.after(row);
    // At either end the button hides, so the other one takes the focus.
    const stays = getComputedStyle(button).visibility !== "hidden";
    (stays ? button : row.querySelector(up ? "button.down" : "button.up")).focus();
    const place = [...row.parentElement.children].indexOf(row) + 1;
    told.textContent = told.dataset.moved.replace("{theme}", () => nameOf(row)).replace("{place}", place);
  });

  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('button[value="draft"]'));
    } else if (event.target.matches(".naming textarea")) {
      event.preventDefault();
    }
  });

  // A theme lights its sentences up in the text, which moves to the first of them.
  const pane = document.querySelector(".source");
  const light = (row) => {
    document.querySelectorAll("mark.lit").forEach((each) => each.classList.remove("lit"));
    const marks = [...(row?.querySelectorAll(".behind a") ?? [])].map((link) => document.getElementById(link.hash.slice(1)));
    marks.forEach((mark) => mark.classList.add("lit"));
    return marks[0];
  };
  const near = (element) => element?.closest?.(".theme") ?? null;
  form.addEventListener("mouseover", (event) => light(near(event.target) ?? near(document.activeElement)));
  form.addEventListener("focusin", (event) => {
    const first = light(near(event.target));
    if (!first || pane.scrollHeight <= pane.clientHeight) return;
    const place = first.offsetTop - pane.offsetTop;
    if (place < pane.scrollTop || place > pane.scrollTop + pane.clientHeight - 80) pane.scrollTop = place - 80;
  });

  form.addEventListener("submit", () => {
    // After the submission is under way; a disabled button would not be sent with it.
    setTimeout(() => form.querySelectorAll("button[data-goes]").forEach((each) => (each.disabled = true)));
  });
  addEventListener("pageshow", () => form.querySelectorAll("button").forEach((each) => (each.disabled = false)));
}
