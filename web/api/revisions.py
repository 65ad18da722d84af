"""The ETag of a draft is its revision; whoever changes it says which one they saw."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Depends, Header
from starlette.exceptions import HTTPException

from assistant.errors import StaleRevision
from assistant.store import Draft

_TAG = re.compile(r'(?:W/)?"?(?P<revision>[0-9]{1,15})"?')
_NONE = -1


class RevisionMissing(HTTPException):
    """The request would overwrite whatever is there."""

    def __init__(self) -> None:
        super().__init__(428)


async def expected_revision(
    if_match: Annotated[str | None, Header(description="The ETag of the draft as it was read.")] = None,
) -> int:
    """The revision in If-Match; one that no draft ever has for a tag that is not ours. Raises RevisionMissing."""
    if if_match is None:
        raise RevisionMissing
    match = _TAG.fullmatch(if_match.strip())
    return int(match["revision"]) if match else _NONE


ExpectedRevision = Annotated[int, Depends(expected_revision)]


def agreed(draft: Draft, expected: int) -> Draft:
    """The draft, if it is at the expected revision. Raises StaleRevision.

    The store compares again when it saves; this comes first so that a change to an item that
    somebody removed meanwhile is refused for the right reason.
    """
    if draft.revision != expected:
        raise StaleRevision(
            "Somebody saved this draft in the meantime: it is at revision %(current)s, not %(expected)s.",
            "Look at what changed, then make your change again.",
            current=draft.revision,
            values={"current": draft.revision, "expected": expected},
        )
    return draft


def etag(revision: int) -> dict[str, str]:
    """The headers of an answer that shows this revision."""
    return {"ETag": f'"{revision}"'}
