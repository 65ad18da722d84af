"""What every route may ask for: the settings, the store, the reader's language.

A route names them in its signature and gets them typed::

    @router.get("/drafts/{draft_id}")
    def draft(draft_id: str, store: StoreHere, language: LanguageHere) -> HTMLResponse: ...
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, cast

from fastapi import Depends, Request

from assistant.errors import MachineRefused
from assistant.jobs import Worker
from assistant.records import LanguageCode
from assistant.settings import Settings
from assistant.store import Store
from web.i18n import current_language, write_numbers
from web.tails import Tails

if TYPE_CHECKING:
    from starlette.applications import Starlette


@dataclass(slots=True)
class Service:
    """What one running app holds; `store` is None until the lifespan has opened it.

    `clock` says what day it is, for a service that runs past midnight; without one the settings'
    own day stands. `tails` are the jobs being followed. `worker` does the drafting jobs, where this app has one.
    """

    settings: Settings
    store: Store | None
    clock: Callable[[], date] | None = None
    tails: Tails = field(default_factory=Tails)
    worker: Worker | None = None

    def use(self, settings: Settings) -> None:
        """Go on with other settings: pages, API and every job begun from now on."""
        self.settings = settings
        if self.worker is not None:
            self.worker.use(settings)


def service(app: Starlette) -> Service:
    """The one Service of this app."""
    return cast(Service, app.state.service)


# Coroutines, so that FastAPI does not send each of them through the thread pool.
async def get_settings(request: Request) -> Settings:
    """The settings as of today."""
    held = service(request.app)
    write_numbers(held.settings.numbers.separators)
    return replace(held.settings, today=held.clock()) if held.clock else held.settings


async def get_store(request: Request) -> Store:
    store = service(request.app).store
    if store is None:
        raise MachineRefused("The store is not open yet.", "Wait a moment and try again.", permanent=False)
    return store


async def get_language() -> LanguageCode:
    return current_language()


SettingsHere = Annotated[Settings, Depends(get_settings)]
StoreHere = Annotated[Store, Depends(get_store)]
LanguageHere = Annotated[LanguageCode, Depends(get_language)]
