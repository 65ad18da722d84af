"""What stands around every page: where the reader is, which languages there are, where texts go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import Request

from assistant.languages import language
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.settings import Settings
from web.i18n import ENDONYMS, TAGS, current_language

SHORTCUTS = "okr_shortcuts"  # the cookie that says "off"
Place = Literal["new", "library", "catalogue", "help", "settings", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why what was sent could not be taken, and what to do next. `form`: which of the page's forms it was."""

    what: str
    next_step: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in one language; `tag` is what browsers and screen readers go by."""

    code: LanguageCode
    tag: str
    name: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """`away` is the host that texts are sent to, None where nothing leaves this machine.

    `shortcuts`: keys pressed alone do something (a person can switch that off for their browser).
    """

    at: Place
    languages: tuple[LanguageLink, ...]
    away: str | None
    shortcuts: bool = True

    @property
    def tag(self) -> str:
        return next(link.tag for link in self.languages if link.here)

    @property
    def language_name(self) -> str:
        return next(link.name for link in self.languages if link.here)

    def term(self, name: str) -> str:
        """A word of the field as a label begins with it: `term("key_result")`, first letter a capital."""
        return term(name)


def term(name: str, code: LanguageCode | None = None) -> str:
    """A word of the field in the reader's language (or another), its first letter a capital."""
    word: str = getattr(language(code or current_language()).terms, name)
    return word[:1].upper() + word[1:]


def frame(request: Request, settings: Settings, at: Place = "elsewhere") -> Frame:
    """The frame of the page being answered. An answer to a form links to the root: it has no address of its own."""
    shortcuts = request.cookies.get(SHORTCUTS) != "off"
    if request.method not in ("GET", "HEAD"):
        return Frame(at, _language_links(request.scope.get("root_path", "") + "/", []), sent_to(settings), shortcuts)
    query = [(name, value) for name, value in parse_qsl(request.url.query) if name != "lang"]
    return Frame(at, _language_links(request.url.path, query), sent_to(settings), shortcuts)


def _language_links(path: str, query: list[tuple[str, str]]) -> tuple[LanguageLink, ...]:
    return tuple(
        LanguageLink(
            code,
            TAGS[code],
            ENDONYMS[code],
            # One slash in front: "//host/" would be an address elsewhere.
            f"/{path.lstrip('/')}?{urlencode([*query, ('lang', code)])}",
            code == current_language(),
        )
        for code in LANGUAGE_CODES
    )


def sent_to(settings: Settings) -> str | None:
    """The host that a text to be drafted from is sent to; None for the offline drafter."""
    if settings.engine == "offline":
        return None
    return urlsplit(settings.base_url or "https://api.openai.com").hostname or settings.base_url
