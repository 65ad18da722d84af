// What is typed and not saved yet is kept in this tab too, and offered again after a crash or a reload.
import { dirty, fill, form, valueOf } from "./fields.js";
import { ask, take } from "./page.js";

const ARRIVES = 600;
const PATIENCE = 2000;
const KEY = `okr-unsaved ${form.getAttribute("action")}`;
const place = document.getElementById("kept");

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function write(kept) {
  try {
    if (Object.keys(kept).length) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
  } catch {
    // No room, or not allowed: the words still stand in their fields.
  }
}

let offered = {}; // what was found and not decided about yet

const mirror = () => write({ ...offered, ...Object.fromEntries(dirty().map((name) => [name, valueOf(name)])) });

async function offer() {
  offered = Object.fromEntries(Object.entries(read()).filter(([, value]) => typeof value === "string"));
  if (Object.keys(offered).length) await catchUp();
  const kept = Object.entries(offered);
  offered = Object.fromEntries(kept.filter(([name, value]) => !form.elements[name] || valueOf(name) !== value));
  mirror();
  if (!Object.keys(offered).length) return;
  const panel = document.importNode(document.getElementById("typed-before").content.firstElementChild, true);
  const list = panel.querySelector("dl");
  for (const [name, value] of Object.entries(offered)) list.append(element("dt", called(name)), element("dd", value || "–"));
  place.replaceChildren(panel);
}

// A save that was on its way when the page closed may have arrived after this page was made.
async function catchUp() {
  try {
    await pause(ARRIVES);
    const answer = await Promise.race([ask(), pause(PATIENCE)]);
    if (answer?.status === 200) await take(answer.page);
  } catch {
    // No connection: the words are offered as they are.
  }
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

/** A field as a person knows it: the number of its line and its label. */
function called(name) {
  const field = document.getElementById(name);
  const number = field?.closest(".item")?.querySelector(".number")?.textContent ?? "";
  return `${number} ${form.querySelector(`label[for="${CSS.escape(name)}"]`)?.textContent ?? ""}`.trim() || "–";
}

place.addEventListener("click", (event) => {
  const answer = event.target.closest("[data-kept]")?.dataset.kept;
  if (!answer) return;
  const words = offered;
  offered = {};
  place.replaceChildren();
  if (answer === "use") {
    for (const [name, value] of Object.entries(words)) {
      if (!form.elements[name]) continue;
      fill(name, value);
      document.getElementById(name)?.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  mirror();
});

form.addEventListener("input", mirror);
form.addEventListener("change", mirror);
form.addEventListener("review:taken", mirror);
offer();
