"""The table. A row is what the server does; how it ends; the words stand in `words.<language>.toml`, by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assistant.records import LanguageCode
from tests.failures import story
from tests.failures.story import NOTHING_CLOSED, one_and_a_bit, one_and_blanks, whole
from tests.stub import (
    BLANKS,
    CUT_JSON,
    ERROR_AT_200,
    NO_CREDIT,
    PARROT,
    TOO_LONG,
    WEB_PAGE,
    Plain,
    Refusal,
    Said,
    Script,
)


@dataclass(frozen=True)
class Failed:
    """The draft fails. `does` None: no server is there, and `address` names where it would be.

    `asked` is how many questions the server got; `settings` are those that differ. `seconds` is the time for the whole
    draft, `first` and `between` those for the first piece of an answer and for each next one.
    """

    does: Script | None
    asked: int = 1
    models: Any = ("m",)
    address: str = ""
    seconds: int = 10
    first: float = 20.0
    between: float = 20.0
    text: str = story.TEXT
    settings: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Kept:
    """A draft comes of it all the same, with this many objectives; `rung` is what is remembered of the endpoint.

    `alike`: it reads as another row does, so it is tried in one language, and the other row in five.
    """

    does: Callable[[LanguageCode], Script]
    objectives: int = 2
    asked: int = 1
    text: str = story.TEXT
    rung: str = "json_schema"
    between: float = 20.0
    alike: bool = False


FAILED: dict[str, Failed] = {
    # Nothing there
    "nothing answers": Failed(None, asked=0),
    "no such host": Failed(None, asked=0, address="http://nowhere.invalid/v1"),
    "no address": Failed(None, asked=0, address="localhost:11434/v1"),
    "no model named": Failed(None, asked=0, settings=(("model", None),)),
    "no key for the default address": Failed(None, asked=0, address="https://api.openai.com/v1", settings=(("api_key", None),)),
    "a key that cannot be one": Failed(Said(), asked=0, settings=(("api_key", "“sk-1”"),)),
    # Too slow
    "takes the question and says nothing": Failed(Said(wait=30), first=2.0),
    "stalls after some words": Failed(Said(NOTHING_CLOSED, last="stall"), between=2.0),
    "only says that it is alive": Failed(Said(last="beat"), between=2.0),
    "drips for ever": Failed(Said("{", last="drip"), seconds=2),
    # Busy, broke, broken
    "busy, wait 120 s": Failed(Refusal(429, headers={"Retry-After": "120"})),
    "busy": Failed(Refusal(429), asked=3),
    "no credit (429)": Failed(NO_CREDIT),
    "no credit (402)": Failed(Refusal(402)),
    "request timed out (408)": Failed(Refusal(408), asked=3),
    "failed (500)": Failed(Refusal(500), asked=3),
    "failed (502)": Failed(Plain(b"<html>bad gateway</html>", "text/html", 502), asked=3),
    "failed (503)": Failed(Refusal(503), asked=3),
    # Not allowed, not there
    "wrong key (401)": Failed(Refusal(401)),
    "not allowed (403)": Failed(Refusal(403)),
    "no such model (404), with a list": Failed(Refusal(404), models=("tern-7b", "auk-1b", "a", "b", "c", "d", "e")),
    "no such model (404), without a list": Failed(Refusal(404), models=Refusal(404)),
    "refuses everything (400)": Failed(Refusal(400), asked=3),
    # Not the API
    "a web page": Failed(WEB_PAGE),
    "other JSON": Failed(Plain(b'{"hello": "world"}')),
    "half a JSON text": Failed(CUT_JSON),
    "an error under 200": Failed(ERROR_AT_200),
    "a stream with nothing in it": Failed(Said(last="quiet")),
    # Breaks off before one objective is complete
    "leaves politely": Failed(Said(NOTHING_CLOSED, last="quiet"), asked=2),
    "cut in the chunked coding": Failed(Said(NOTHING_CLOSED, last="lost")),
    "connection reset": Failed(Said(NOTHING_CLOSED, last="reset")),
    "cut inside a character": Failed(Said(NOTHING_CLOSED, last="half")),
    "an event that is no JSON": Failed(Said(NOTHING_CLOSED, last="broken")),
    "an error event": Failed(Said(NOTHING_CLOSED, last="error")),
    "length limit": Failed(Said(NOTHING_CLOSED, finish="length")),
    # Says what cannot be used
    "prose": Failed(Said("Here is a poem about ferries."), asked=2),
    "an empty answer": Failed(Said(), asked=2),
    "only blanks": Failed(BLANKS, asked=2),
    "only repeats itself": Failed(PARROT, asked=2),
    "declines": Failed(Said(refusal="I would rather not.")),
    "content filter": Failed(Said(finish="content_filter")),
    # Too long
    "context too small for a short text": Failed(TOO_LONG),
    "too large (413)": Failed(Refusal(413)),
}  # fmt: skip

KEPT: dict[str, Kept] = {
    "answers well": Kept(lambda code: Said(whole(code))),
    # Needs another try
    "busy for a moment": Kept(lambda code: [Refusal(429, headers={"retry-after-ms": "50"}), Said(whole(code))], asked=2, alike=True),
    "fails once (503)": Kept(lambda code: [Refusal(503), Said(whole(code))], asked=2, alike=True),
    "prose first": Kept(lambda code: [Said("Gladly."), Said(whole(code))], asked=2, alike=True),
    "blanks first": Kept(lambda code: [BLANKS, Said(whole(code))], asked=2, rung="json_object", alike=True),
    # Wants to be asked in another way
    "takes no schema": Kept(story.taking_only("json_object", "text"), asked=2, rung="json_object", alike=True),
    "takes no response format": Kept(story.taking_only("text"), asked=3, rung="text", alike=True),
    "does not know an option": Kept(story.without_usage, asked=2, alike=True),
    "does not stream": Kept(story.at_once, alike=True),
    # Wraps its answer
    "thinks aloud first": Kept(lambda code: Said("<think>A {set} of…</think>\n" + whole(code)), alike=True),
    "answers among its reasoning": Kept(lambda code: Said(thought=whole(code)), alike=True),
    "prose and a fence around it": Kept(lambda code: Said("Here:\n```json\n" + whole(code) + "\n```\nGood luck."), alike=True),
    # Breaks off after one of two objectives
    "stalls after one": Kept(lambda code: Said(one_and_a_bit(code), last="stall"), 1, between=2.0),
    "leaves politely after one": Kept(lambda code: Said(one_and_a_bit(code), last="quiet"), 1, asked=2),
    "cut in the chunked coding after one": Kept(lambda code: Said(one_and_a_bit(code), last="lost"), 1, alike=True),
    "connection reset after one": Kept(lambda code: Said(one_and_a_bit(code), last="reset"), 1, alike=True),
    "cut inside a character after one": Kept(lambda code: Said(one_and_a_bit(code), last="half"), 1, alike=True),
    "an event that is no JSON after one": Kept(lambda code: Said(one_and_a_bit(code), last="broken"), 1, alike=True),
    "an error event after one": Kept(lambda code: Said(one_and_a_bit(code), last="error"), 1, alike=True),
    "length limit after one": Kept(lambda code: Said(one_and_a_bit(code), finish="length"), 1, asked=2),
    "blanks after one": Kept(lambda code: Said(one_and_blanks(code)), 1, rung="json_object"),
    # Is not quite what was asked for
    "one objective cannot be used": Kept(story.half_unusable, 1, asked=3),
    "another language": Kept(story.other_tongue, asked=5),
    # Long texts
    "reads only part of the question": Kept(lambda code: Said(whole(code), usage=(60, 100)), text=story.LONG_TEXT),
    "context too small for a long text": Kept(story.short_of_context, 1, asked=4, text=story.LONG_TEXT),
    "orders in the text": Kept(lambda code: Said(whole(code)), text=story.ORDERS),
}  # fmt: skip
