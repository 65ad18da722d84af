// The settings page: says what is not saved yet, shows what a choice does to numbers, and finds a rule by its words.
import { guard, sendsOnCtrlEnter } from "./forms.js";

const form = document.getElementById("settings");
const bar = form.querySelector(".savebar");
const status = bar.querySelector(".status");
const filled = () => new URLSearchParams(new FormData(form)).toString();
const known = "unsaved" in form.dataset ? null : filled();

function tell() {
  const unsaved = filled() !== known;
  bar.classList.toggle("unsaved", unsaved);
  const words = unsaved ? status.dataset.unsaved : status.dataset.saved;
  if (status.textContent !== words) status.textContent = words;
}

/** Of the examples below a box, show the one that its value stands for; beyond the last number, the last. */
function exemplify(name) {
  const value = form.elements[name].value.trim();
  const shown = [...document.querySelectorAll(`#${name}-example > [data-value]`)];
  const last = shown.at(-1);
  const beyond = /^\d+$/.test(value) && Number(value) > Number(last.dataset.value);
  for (const each of shown) each.hidden = each.dataset.value !== (beyond ? last.dataset.value : value.replace(/^0+(?=\d)/, ""));
}

form.addEventListener("input", (event) => {
  tell();
  if (["separators", "words_to"].includes(event.target.name)) exemplify(event.target.name);
});
form.addEventListener("change", tell);
guard(form, () => filled() !== known);
sendsOnCtrlEnter(form);
tell();

const box = document.getElementById("find");
const none = form.querySelector("[data-none]");
const groups = [...form.querySelectorAll(".rules details")];
const rules = groups.map((group) => [...group.querySelectorAll("li")].map((rule) => [rule, text(rule)]));

function text(rule) {
  const label = rule.querySelector("label").textContent;
  return `${label} ${rule.querySelector(".tag").textContent} ${rule.querySelector("[id]").id}`.toLowerCase();
}

function find() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  groups.forEach((group, at) => {
    let here = 0;
    for (const [rule, said] of rules[at]) {
      rule.hidden = !words.every((word) => said.includes(word));
      here += !rule.hidden;
    }
    group.hidden = !here;
    group.open = words.length > 0 && here > 0;
    found += here;
  });
  none.textContent = found ? "" : none.dataset.none;
}

box.closest(".find").hidden = false;
box.addEventListener("input", (event) => event.isComposing || find());
box.addEventListener("compositionend", find);
// Enter looks for a rule and does not send the form.
box.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && !event.ctrlKey && event.preventDefault());
