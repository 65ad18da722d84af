// Follows a draft on its way; when it is done, its page comes by itself.
import { refresh } from "./forms.js";

const QUICK = 600;
const SLOW = 4000;

async function look() {
  let wait = QUICK;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.redirected) {
      location.replace(answer.url);
      return;
    }
    if (answer.ok) {
      refresh(new DOMParser().parseFromString(await answer.text(), "text/html"));
      announce();
      if (!document.querySelector("[data-follow]")) return;
    }
  } catch {
    wait = SLOW;
  }
  setTimeout(look, wait);
}

// A screen reader hears one sentence per step, not every redrawn list.
function announce() {
  const status = document.getElementById("progress");
  const said = document.querySelector(".steps .now")?.textContent.trim() ?? document.querySelector("h1").textContent.trim();
  if (status.textContent !== said) status.textContent = said;
}

setTimeout(look, QUICK);
