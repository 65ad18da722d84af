"""Bryggan, a ferry company with crews in five countries, and its sets."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace

from assistant.approval import content_hash
from assistant.document import Document
from assistant.records import Approval, KeyResult, Kpi, LanguageCode, Objective, OkrSet, Period

SANNE, LINH = "Sanne", "Linh"

TITLES: dict[LanguageCode, str] = {
    "en": "Ferries that leave on time",
    "nl": "Hogere klanttevredenheid op het veer",
    "sv": "Högre kundnöjdhet ombord",
    "vi": "Khách hàng hài lòng, phà đạt giờ",
    "zh": "提升客户满意度",
}


def a_set(set_id: str = "bryggan-1", *, title: str = TITLES["en"], language: LanguageCode = "en") -> OkrSet:
    key_result = KeyResult(f"{set_id}-kr", "Punctual departures from 81 % to 92 %", baseline=81, target=92, unit="%")
    objective = Objective(
        f"{set_id}-o",
        "Passengers can rely on the timetable",
        key_results=(key_result,),
        kpis=(Kpi(f"{set_id}-kpi", "Departures within three minutes"),),
    )
    period = Period("2027-Q1", "2027-01-01", "2027-03-31")
    return OkrSet(set_id, title, language, level="team", period=period, objectives=(objective,))


def titled(okr_set: OkrSet, title: str) -> OkrSet:
    return replace(okr_set, title=title)


def approved(okr_set: OkrSet, version: int = 1, by: str = SANNE) -> OkrSet:
    at = "2026-11-21T09:00:00+00:00"
    return replace(okr_set, approval=Approval(by, at, None, version, content_hash(okr_set)))


def a_document(text: str, *, title: str | None = None, language: LanguageCode | None = "en") -> Document:
    """A document that nobody cut into sentences: the store keeps its text only."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(str(uuid.uuid5(uuid.NAMESPACE_OID, sha256)), title, text, sha256, language, (), ())
