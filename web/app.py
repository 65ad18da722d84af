"""The service, put together: settings and a store in, an app out.

Every module below `web/pages` and `web/api` that holds a `router` is part of it; there is no list to
add a line to.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import date
from types import ModuleType
from typing import Literal

from fastapi import APIRouter, FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from assistant import __version__, jobs
from assistant.settings import Settings
from assistant.store import Store
from web import api, assets, pages
from web.api.openapi import document
from web.problems import add_handlers
from web.safety import middleware
from web.state import Service, service

Worker = Literal["process", "thread", "none"]

API = "/api/v1"
# Bytes. No page holds a secret beside what a stranger could send, so packing gives nothing away.
_WORTH_PACKING = 4_000


def create_app(
    settings: Settings,
    store: Store | None = None,
    *,
    worker: Worker = "process",
    clock: Callable[[], date] | None = None,
) -> FastAPI:
    """The whole service. Without a store the lifespan opens the one in `settings.data_dir`.

    `worker` says where drafting jobs run: in a process of their own, in a thread (tests), or not at all.
    `clock` gives each request its day (None: it stays `settings.today`); a job keeps the day it was asked on.
    """
    held = Service(settings, store, clock)
    app = FastAPI(
        title="OKR Assistant",
        version=__version__,
        summary="Drafts objectives, key results and KPIs from a strategy text, and checks them.",
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        middleware=[
            *middleware(settings, lambda: held.settings.language),
            Middleware(GZipMiddleware, minimum_size=_WORTH_PACKING, compresslevel=5),
        ],
        form_limits={"max_part_size": settings.limits.body_bytes, "max_files": 10},
        lifespan=_lifespan(worker),
    )
    app.state.service = held
    add_handlers(app)
    app.openapi = document(app)  # type: ignore[method-assign]
    for router in routers(api):
        app.include_router(router, prefix=API)
    for router in routers(pages):
        app.include_router(router, include_in_schema=False)
    app.mount(assets.ADDRESS, assets.Assets(), name="static")
    return app


def _lifespan(worker: Worker) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Opens the store if it was not handed in, starts the worker; stops and closes what it began."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        held = service(app)
        async with AsyncExitStack() as ending:
            if held.store is None:
                held.store = await run_in_threadpool(Store.open, held.settings.data_dir)
                ending.push_async_callback(_close, held)
            if worker != "none":
                start = jobs.start_worker if worker == "process" else jobs.start_worker_thread
                held.worker = await run_in_threadpool(start, held.settings)
                ending.push_async_callback(run_in_threadpool, held.worker.stop)
            yield

    return lifespan


async def _close(held: Service) -> None:
    store, held.store = held.store, None
    if store is not None:
        await run_in_threadpool(store.close)


def routers(package: ModuleType) -> Iterator[APIRouter]:
    """The router of every module below the package that has one, in the order of their names."""
    inside = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    for found in sorted(inside, key=lambda module: module.name):
        router = getattr(importlib.import_module(found.name), "router", None)
        if isinstance(router, APIRouter):
            yield router
