// What was just done is said for a while, and longer while somebody reaches for its button.
import { form } from "./fields.js";

const WHILE = 12_000;
const told = form.querySelector(".told");
let timer = 0;

function watch() {
  clearTimeout(timer);
  if (told.childElementCount) timer = setTimeout(leave, WHILE);
}

function leave() {
  if (told.matches(":hover, :focus-within")) return watch();
  told.classList.add("past");
}

form.addEventListener("review:taken", watch);
watch();
