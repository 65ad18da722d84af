"""What several resources share of their requests and answers."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, Field

from assistant.records import LanguageCode
from assistant.store import SetSummary

Person = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S", description="Who does this.")]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="How many to leave out at the start.")]
Search = Annotated[str | None, Query(max_length=200, description="Words that each set has.")]


class SummaryOut(BaseModel):
    """A set as a list shows it; `version` is null until it is approved."""

    id: str
    title: str
    language: LanguageCode
    level: str | None
    period: str | None
    objectives: int
    key_results: int
    kpis: int
    initiatives: int
    status: Literal["draft", "approved"]
    version: int | None
    revision: int
    created_at: str
    updated_at: str


class Listing(BaseModel):
    """One part of a list, the newest first, and how long the whole list is."""

    items: list[SummaryOut]
    total: int


def listing(found: tuple[SetSummary, ...], total: int) -> Listing:
    """The answer to a list request."""
    return Listing(items=[SummaryOut.model_validate(each, from_attributes=True) for each in found], total=total)
