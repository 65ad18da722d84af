"""Haverdal, a ferry company, and what a model makes of its plans."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from hashlib import sha256
from typing import Any

from assistant.document import Block, Document, Sentence
from assistant.drafters import Brief
from assistant.period import parse_period
from assistant.records import LanguageCode

PLAN = (
    "# Plan for 2027",
    "We sail on time on 82% of crossings; by the end of June 2027 that must be 93%.",
    "Last year 140 travellers out of 1,000 booked again, and we want 200.",
    "Cookie settings",
    "The crews will get a new timetable tool in February.",
)


AGAIN: dict[LanguageCode, str] = {
    "en": "Raise return bookings per 1,000 travellers from 140 to 200",
    "nl": "Het aantal herboekingen per 1.000 reizigers stijgt van 140 naar 200",
    "sv": "Antalet återbokningar per 1 000 resenärer ökar från 140 till 200",
    "vi": "Số hành khách đặt lại trên 1.000 khách tăng từ 140 lên 200",
    "zh": "每1000名乘客中再次预订的人数从140人增加到200人",
}
SAID: dict[LanguageCode, tuple[str, str, str]] = {
    "en": ("Travellers can rely on our timetable", "Travellers come back to us", "Raise the share of crossings on time from 82% to 93%"),
    "nl": ("Reizigers kunnen op onze dienstregeling rekenen", "Reizigers komen bij ons terug", "Het aandeel overtochten op tijd stijgt van 82% naar 93%"),
    "sv": ("Resenärerna kan lita på vår tidtabell", "Resenärerna kommer tillbaka till oss", "Andelen överfarter i tid ökar från 82 % till 93 %"),
    "vi": ("Hành khách có thể tin vào lịch tàu của chúng tôi", "Hành khách quay lại với chúng tôi", "Tăng tỷ lệ chuyến đúng giờ từ 82% lên 93%"),
    "zh": ("乘客可以信赖我们的航班时刻", "乘客愿意再次选择我们", "准点航班比例从82%提高到93%"),
}  # fmt: skip

_HISTORY = (
    "harbour ferry captain winter rope ladder engine quay gull island morning crew coal lantern letter wharf cargo "
    "sailor market bread barley stone bridge road church school meadow forest river storm calm voyage passage cabin "
    "deck mast sail anchor chain pilot chart compass shore village"
)


def chronicle(sentences: int) -> str:
    """So many sentences of history, no two alike and none with a figure, and then the plan: a text to read from."""
    any_of = random.Random(2027)
    lines = (
        f"The {' '.join(any_of.choices(_HISTORY.split(), k=18))} stood as the annals say." for _ in range(sentences)
    )
    return "\n\n".join((*lines, *PLAN))


def moved(said: str, by: int) -> str:
    """An answer about the plan with its sentences so much further on, as behind a chronicle."""
    return re.sub(r'"s(\d+)"', lambda found: f'"s{int(found[1]) + by}"', said)


def told(language: LanguageCode) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two objectives in this language."""
    first, second, text = SAID[language]
    key_results = [key_result(text=text), again(text=AGAIN[language])]
    plain = {"key_results": key_results, "rationale": None, "kpis": [kpi(definition=None, why=None)]}
    return objective(first, **plain), objective(second, **plain)


def document(*lines: str, language: LanguageCode | None = "en", title: str | None = None) -> Document:
    """A document with one sentence a line; `# ` makes a heading, “Cookie settings” is noise."""
    text = "\n".join(line.removeprefix("# ") for line in lines)
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    at, heading = 0, None
    for index, line in enumerate(lines):
        words = line.removeprefix("# ")
        end = at + len(words)
        noise = "menu" if words == "Cookie settings" else None
        name = f"s{index + 1}"
        is_heading = line.startswith("# ")
        blocks.append(
            Block(index, "heading" if is_heading else "paragraph", 1 if is_heading else 0, at, end, (name,),
                  None if is_heading else heading, noise=noise)
        )  # fmt: skip
        heading = index if is_heading else heading
        sentences.append(Sentence(name, at, end, words, index, noise, language))
        at = end + 1
    digest = sha256(text.encode()).hexdigest()
    return Document("d-" + digest[:8], title, text, digest, language, tuple(blocks), tuple(sentences))


def brief(language: LanguageCode = "en", objectives: int | None = None, key_results: int | None = None) -> Brief:
    return Brief(parse_period("2027-H1"), language, date(2026, 11, 21), "company", objectives, key_results)


def key_result(**changes: Any) -> dict[str, Any]:
    return {
        "evidence": ["s2"],
        "text": "Raise crossings on time from 82% to 93%",
        "metric": "crossings on time",
        "kind": "metric",
        "done_when": None,
        "direction": "increase",
        "change": "level",
        "comparator": "at_least",
        "baseline": 82,
        "target": 93,
        "target_high": None,
        "stretch": None,
        "unit": "%",
        "deadline": None,
        "open": None,
    } | changes


def again(**changes: Any) -> dict[str, Any]:
    """The second key result: how many travellers book again."""
    return key_result(
        **{
            "evidence": ["s3"],
            "text": AGAIN["en"],
            "metric": "return bookings",
            "baseline": 140,
            "target": 200,
            "unit": None,
            **changes,
        }
    )


def kpi(**changes: Any) -> dict[str, Any]:
    return {
        "evidence": ["s2"],
        "name": "Punctuality",
        "definition": "Share of crossings that leave at most five minutes late",
        "formula": None,
        "why": "Shows whether travellers can plan on us",
        "unit": "%",
        "direction": "increase",
        "frequency": "weekly",
        "data_source": None,
        "domain": "operational",
        "kinds": ["lagging", "quantitative"],
        "role": "measure",
        "state": "existing",
        "current": 82,
        "target": None,
        "deadline": None,
        "key_results": [1],
    } | changes


def objective(title: str = "Travellers can rely on our timetable", **changes: Any) -> dict[str, Any]:
    return {
        "evidence": ["s2"],
        "title": title,
        "rationale": "Being late is what travellers mind most.",
        "theme": 1,
        "commitment": None,
        "key_results": [key_result(), again()],
        "kpis": [kpi()],
        "initiatives": [{"evidence": ["s5"], "text": "New timetable tool", "deadline": None, "key_results": [1, 9]}],
    } | changes


def answer(*objectives: dict[str, Any], title: str | None = "Haverdal 2027") -> str:
    themes = [{"evidence": ["s2"], "name": "Punctuality"}]
    return json.dumps(
        {"title": title, "themes": themes, "objectives": list(objectives or [objective()])}, ensure_ascii=False
    )
