"""What a text is about, before anything is drafted from it."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from assistant import pipeline
from assistant.document import read
from assistant.records import Theme
from web.api.bodies import WholeBody, json_answer
from web.state import SettingsHere

router = APIRouter(tags=["drafts"])


class ThemesRequest(WholeBody):
    """The text to read. `objectives`: how many a draft is to hold."""

    text: str = Field(min_length=1, description="The strategy text.")
    period: str | None = Field(None, max_length=80, description="2027, 2027-H1, 2027-Q1, 2027-03..2027-04 …")
    objectives: int | None = Field(None, ge=1, le=10)


class SentenceOut(BaseModel):
    """A sentence of the text; `start` and `end` are code points of its stored form."""

    sentence: str
    start: int
    end: int
    quote: str


class ThemeOut(BaseModel):
    """A theme; a `parked` one would get no objective. Its name and sentences can be sent on to POST /drafts."""

    name: str
    sentences: list[str]
    parked: bool
    sources: list[SentenceOut]


class ThemesOut(BaseModel):
    """In the order of the text, whose language is null where it could not be told."""

    language: str | None
    themes: list[ThemeOut]


@router.post("/themes", response_model=ThemesOut)
def themes(asked: ThemesRequest, settings: SettingsHere) -> Response:
    """Read the themes of a text by rule, at once. No model is asked, nothing is kept."""
    document = read(asked.text, limits=settings.limits)
    brief = pipeline.brief_for(document, settings, period=asked.period, objectives=asked.objectives)
    found = pipeline.themes_of(document, brief)
    return json_answer({"language": document.language, "themes": [_out(theme) for theme in found]})


def _out(theme: Theme) -> dict[str, object]:
    return {
        "name": theme.name,
        "sentences": [source.sentence for source in theme.sources],
        "parked": bool(theme.parked),
        "sources": [
            {"sentence": each.sentence, "start": each.start, "end": each.end, "quote": each.quote}
            for each in theme.sources
        ],
    }
