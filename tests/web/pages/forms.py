"""A form of a page as a browser would send it, and what stands on a page, with no browser at hand."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """The texts, links and forms of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.text = ""
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.fields: dict[str, list[tuple[str, str]]] = {}
        self.buttons: dict[str, list[str]] = {}
        self._form = ""
        self._area: str | None = None
        self._area_text = ""
        self._select: str | None = None
        self._chosen: str | None = None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        self.tags.append((tag, named))
        if named.get("id"):
            self.ids.add(named["id"])
        if tag == "a" and named.get("href"):
            self.links.append(named["href"])
        if tag == "form":
            self._form = named["action"]
            self.fields.setdefault(self._form, [])
        elif tag == "textarea":
            self._area, self._area_text = named.get("name"), ""
        elif tag == "select":
            self._select, self._chosen = named.get("name"), None
        elif tag == "option" and self._select and ("selected" in named or self._chosen is None):
            self._chosen = named.get("value") or ""
        elif tag == "input" and named.get("name") and named.get("type") != "file":
            ticked = named.get("type") not in ("checkbox", "radio") or "checked" in named
            if ticked:
                self._add(named["name"], named.get("value") or "")
        elif tag == "button" and named.get("name"):
            self.buttons.setdefault(self._form, []).append(named.get("value") or "")

    def handle_endtag(self, tag):
        if tag == "textarea" and self._area:
            # A browser drops the first line end of a text area.
            self._add(self._area, self._area_text.removeprefix("\n"))
            self._area = None
        elif tag == "select" and self._select:
            self._add(self._select, self._chosen or "")
            self._select = None
        elif tag == "form":
            self._form = ""

    def handle_data(self, data):
        self.text += data
        if self._area:
            self._area_text += data

    def _add(self, name, value):
        self.fields.setdefault(self._form, []).append((name, value))

    def form(self, action: str) -> dict[str, list[str]]:
        """What sending the form to this address unchanged would send."""
        found: dict[str, list[str]] = {}
        for name, value in self.fields[action]:
            found.setdefault(name, []).append(value)
        return found


def look(client, path, **headers) -> Page:
    """The page at a path, which must be there."""
    answer = client.get(path, headers=headers)
    assert answer.status_code == 200, answer.text
    return Page(answer.text)


def press(client, page: Page, action: str, do: str | None = None, **changes):
    """Send a form of the page with some fields changed, by the button named `do`."""
    data = page.form(action) | {name: value if isinstance(value, list) else [value] for name, value in changes.items()}
    if do is not None:
        assert do in page.buttons[action], (do, page.buttons[action])
        data["do"] = [do]
    return client.post(action, data=data)
