"""Whether the service stands: what a supervisor asks."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from assistant import __version__
from web.state import SettingsHere, StoreHere

router = APIRouter(tags=["service"])


class Health(BaseModel):
    """The service answers and its store is open."""

    status: str
    version: str
    engine: str


@router.get("/health")
async def health(settings: SettingsHere, store: StoreHere) -> Health:
    """Answers 503 while the store is not open."""
    return Health(status="ok", version=__version__, engine=settings.engine)
