"""The static files, under an address that changes with their content.

`/static/<hash>/app.js` may be kept for a year, because any change of any file gives another hash;
modules that import their neighbours by relative path stay under the same hash. Without the hash a
file is served too, but asked for anew each time.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.staticfiles import StaticFiles

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"
ADDRESS = "/static"
_FOREVER = "public, max-age=31536000, immutable"


@cache
def version() -> str:
    """A hash over the names and bytes of all static files."""
    digest = hashlib.sha256()
    for path in sorted(path for path in FOLDER.rglob("*") if path.is_file()):
        digest.update(path.relative_to(FOLDER).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def asset(path: str) -> str:
    """The long-lived address of a static file, from the root of the site: `asset("app.css")`."""
    return f"{ADDRESS}/{version()}/{path}"


class Assets(StaticFiles):
    """Static files with and without the hash in front."""

    def __init__(self) -> None:
        super().__init__(directory=FOLDER, check_dir=False)

    async def get_response(self, path: str, scope: Scope) -> Response:
        first, _, rest = Path(path).as_posix().partition("/")
        fresh = first == version() and bool(rest)
        response = await super().get_response(rest if fresh else path, scope)
        response.headers["cache-control"] = _FOREVER if fresh else "no-cache"
        return response
