// Now and then asks whether somebody else has saved; one quiet line says so, and nothing changes before it is pressed.
import { save } from "./autosave.js";
import { form } from "./fields.js";
import { ask, parsed, take } from "./page.js";

const EVERY = 15_000;
const news = document.getElementById("news");
const status = form.querySelector(".status");

// One's own save on its way looks like somebody else's.
const busy = () => status.dataset.state === "saving" || form.getAttribute("aria-busy") === "true";

async function look() {
  const seen = form.elements.revision.value;
  if (document.visibilityState !== "visible" || !navigator.onLine || busy()) return;
  try {
    const answer = await fetch(`${form.getAttribute("action")}/news?revision=${seen}`, { cache: "no-store" });
    const said = answer.status === 200 ? parsed(await answer.text()).body : null;
    if (!said || busy() || form.elements.revision.value !== seen) return;
    if (news.textContent.trim() !== said.textContent.trim()) news.replaceChildren(...said.childNodes);
  } catch {
    // No connection: the next look will tell.
  }
}

news.addEventListener("click", async (event) => {
  if (!event.target.closest("[data-show]")) return;
  // What is typed here meets theirs first: where both clash, both are shown.
  await save();
  const { status: code, page } = await ask();
  if (code === 200) await take(page);
});
form.addEventListener("review:taken", () => news.replaceChildren());
document.addEventListener("visibilitychange", look);
setInterval(look, EVERY);
