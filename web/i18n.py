"""Which language the reader wants, and every sentence in it.

Message ids are the English sentences themselves. The other languages are read from the `.po` files
of `web/translations/<code>/` when first asked for; nothing compiled is kept. The language of a
request travels in a context variable, so that it reaches templates, streams and worker threads of
that request and no other.
"""

from __future__ import annotations

import gettext as gettext_module
import io
from collections.abc import Callable, Mapping
from contextvars import ContextVar, Token
from functools import cache
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from assistant.errors import AssistantError
from assistant.records import LANGUAGE_CODES, LanguageCode

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "okr_language"
QUERY = "lang"
FALLBACK: LanguageCode = "en"
TRANSLATIONS = Path(__file__).parent / "translations"

# The name each language gives itself, for the language menu.
ENDONYMS: Mapping[LanguageCode, str] = {
    "en": "English",
    "nl": "Nederlands",
    "sv": "Svenska",
    "vi": "Tiếng Việt",
    "zh": "简体中文",
}
# The tag a browser and a screen reader choose their voice and font by.
TAGS: Mapping[LanguageCode, str] = {"en": "en", "nl": "nl", "sv": "sv", "vi": "vi", "zh": "zh-Hans"}

_current: ContextVar[LanguageCode] = ContextVar("language", default=FALLBACK)
# How numbers are written where the settings say otherwise than the language ("1 234,5").
_separators: ContextVar[str | None] = ContextVar("separators", default=None)
_YEAR = 365 * 24 * 3600


def current_language() -> LanguageCode:
    """The language of the request being answered; English outside one."""
    return _current.get()


def current_separators() -> str | None:
    """The style of numbers of the request being answered; None: as the language has it."""
    return _separators.get()


def write_numbers(separators: str | None) -> None:
    """Choose the style of numbers for the rest of this request."""
    _separators.set(separators)


def speak(language: LanguageCode) -> Token[LanguageCode]:
    """Make `language` current; hand the token to `hush` to go back."""
    return _current.set(language)


def hush(token: Token[LanguageCode]) -> None:
    _current.reset(token)


def translate(message: str, language: LanguageCode | None = None, values: Mapping[str, object] | None = None) -> str:
    """The message in the language (None: the current one), with `%(name)s` places filled from `values`."""
    text = _messages(language or current_language()).gettext(message) if message else ""
    return text % values if values else text


def translate_count(
    one: str, many: str, count: int, language: LanguageCode | None = None, values: Mapping[str, object] | None = None
) -> str:
    """The form of the message that the language uses for `count`, which fills `%(count)s` too."""
    return count_form(one, many, count, language) % {"count": count, **(values or {})}


def count_form(one: str, many: str, count: int, language: LanguageCode | None = None) -> str:
    """The form for `count`, its places still open."""
    return _messages(language or current_language()).ngettext(one, many, count)


def what_happened(error: AssistantError, language: LanguageCode | None = None) -> tuple[str, str]:
    """The two lines of an error: what happened, and what to do next."""
    return translate(error.message, language, error.values), translate(error.hint, language, error.values)


def known(code: str | None) -> LanguageCode | None:
    """The language a tag such as `nl-BE` or `zh_TW` stands for; Traditional Chinese readers get zh."""
    primary = (code or "").strip().lower().replace("_", "-").split("-")[0]
    return primary if primary in LANGUAGE_CODES else None


def preferred(accept_language: str) -> LanguageCode | None:
    """The first of our languages in an Accept-Language header, by its q values."""
    ranked: list[tuple[float, int, LanguageCode]] = []
    for place, part in enumerate(accept_language[:1000].split(",")):
        tag, _, weight = part.partition(";")
        code = known(tag)
        quality = _quality(weight)
        if code and quality > 0:
            ranked.append((-quality, place, code))
    return min(ranked)[2] if ranked else None


def _quality(weight: str) -> float:
    name, _, value = weight.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name.strip().lower() == "q" else 1.0
    except ValueError:
        return 0.0


def choose(
    *, query: str | None, cookie: str | None, setting: LanguageCode | None, accept_language: str
) -> LanguageCode:
    """`?lang=`, then the cookie it left, then the setting, then what the browser asks for, then English."""
    return known(query) or known(cookie) or setting or preferred(accept_language) or FALLBACK


class LanguageMiddleware:
    """Sets the current language of each request; `?lang=` on a page is remembered in a cookie.

    `setting` is asked each time: the settings page changes it while the service runs.
    """

    def __init__(self, app: ASGIApp, setting: Callable[[], LanguageCode | None]) -> None:
        self.app = app
        self.setting = setting

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        asked = parse_qs(scope["query_string"].decode("latin-1")).get(QUERY, [None])[0]
        chosen = choose(
            query=asked,
            cookie=_cookie(headers.get(b"cookie", b"").decode("latin-1")),
            setting=self.setting(),
            accept_language=headers.get(b"accept-language", b"").decode("latin-1"),
        )
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        remember = known(asked) is not None and not path.startswith("/api/")

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message.setdefault("headers", [])
                message["headers"] = [*message["headers"], (b"content-language", TAGS[chosen].encode())]
                if remember:
                    cookie = f"{COOKIE}={chosen}; Max-Age={_YEAR}; Path=/; SameSite=Lax; HttpOnly"
                    message["headers"].append((b"set-cookie", cookie.encode()))
            await send(message)

        token = speak(chosen)
        try:
            await self.app(scope, receive, answer)
        finally:
            hush(token)


def _cookie(header: str) -> str | None:
    try:
        found = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return None
    return found.value if found else None


@cache
def _messages(language: LanguageCode) -> gettext_module.NullTranslations:
    """All catalogues of one language as gettext knows them; English needs none."""
    messages = gettext_module.NullTranslations()
    if language == FALLBACK:
        return messages
    for path in sorted((TRANSLATIONS / language).glob("*.po")):
        catalogue = _compiled(read_catalogue(path))
        catalogue.add_fallback(messages)
        messages = catalogue
    return messages


def read_catalogue(path: Path) -> Catalog:
    """One `.po` file. Raises babel's PoFileError where it is not one."""
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return read_po(file, locale=path.parent.name, abort_invalid=True)


def _compiled(catalogue: Any) -> gettext_module.GNUTranslations:
    from babel.messages.mofile import write_mo

    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext_module.GNUTranslations(compiled)
