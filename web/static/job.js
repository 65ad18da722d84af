// Follows a draft on its way. What happens is told by its events; what to show is always a fresh copy of this page.
import { morph } from "./morph.js";
import { listen } from "./stream.js";

// Milliseconds to the next look, where no event brings it on.
const TOLD = 5000; // a line may be open and dead
const COUNTED = 1000; // the seconds to the next try of a busy model
const ASKED = 600; // there is no line
const APART = 4000; // nobody answers, or nobody looks
const TOGETHER = 120; // more was told meanwhile

const job = document.getElementById("job");
const places = document.getElementById("places");
const status = document.getElementById("progress");
const here = new URL(location.href);
here.searchParams.set("stay", "1");

let said = status.dataset.said;
let next = 0;
let looking = false;
let missed = false;

async function look() {
  clearTimeout(next);
  missed = looking;
  if (looking) return;
  looking = true;
  const fresh = await copy();
  looking = false;
  if (fresh && !show(fresh)) return;
  next = setTimeout(look, missed ? TOGETHER : fresh ? pace() : APART);
}

/** A fresh copy of this page; null where nobody answers, and then what is shown stays. */
async function copy() {
  try {
    const answer = await fetch(here, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.status === 404) location.reload();
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

function pace() {
  if (document.hidden) return APART;
  if (!stream.carries) return ASKED;
  return "soon" in job.dataset ? COUNTED : TOLD;
}

/** Show what is new; whether there is more to come. */
function show(fresh) {
  const now = fresh.getElementById("job").dataset;
  if (now.state === "done" && !attended()) {
    location.replace(fresh.getElementById("open").href);
    return false;
  }
  document.title = fresh.title;
  job.toggleAttribute("data-soon", "soon" in now);
  for (const part of document.querySelectorAll("[data-part]")) morph(part, fresh.getElementById(part.id));
  places.querySelectorAll("article").forEach(appear);
  say(fresh.getElementById("progress").dataset.said);
  const running = now.state === "queued" || now.state === "running";
  keepTime(fresh.getElementById("elapsed"), running);
  return running;
}

/** Whether somebody's focus or selection is among the objectives. */
function attended() {
  const selection = getSelection();
  const selected = selection.rangeCount > 0 && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(places);
  return selected || places.contains(document.activeElement);
}

const seen = new WeakSet(places.querySelectorAll("article"));

function appear(card) {
  if (seen.has(card)) return;
  seen.add(card);
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) card.animate([{ opacity: 0.2 }, { opacity: 1 }], 200);
}

// A screen reader hears each news once, not every look.
function say(sentence) {
  if (sentence === said) return;
  said = sentence;
  status.textContent = sentence;
}

let begun = 0;
let ticking = 0;

function keepTime(fresh, running) {
  const elapsed = document.getElementById("elapsed");
  begun = performance.now() - Number(fresh.dataset.seconds) * 1000;
  clearInterval(ticking);
  if (running) ticking = setInterval(tick, 1000);
  elapsed.textContent = fresh.textContent;
}

function tick() {
  const elapsed = document.getElementById("elapsed");
  const seconds = Math.floor((performance.now() - begun) / 1000);
  const written = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  elapsed.textContent = elapsed.textContent.replace(/\d+:\d\d/, written);
}

const stream = listen(job.dataset.events, look);
keepTime(document.getElementById("elapsed"), true);
next = setTimeout(look, ASKED);
addEventListener("online", look);
document.addEventListener("visibilitychange", () => document.hidden || look());
