"""JSON against the published schemas: every problem as a Finding with its JSON Pointer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, get_args

from assistant.errors import InvalidSet, NotASet
from assistant.plain_json import MOST, Path, oddities, pointer_to, unwritable
from assistant.records import Finding, LanguageCode, OkrSet, from_json

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

SchemaName = Literal[
    "okr-set.v1",
    "lint-report.v1",
    "draft-wire.v1",
    "draft-wire.v2",
    "objective-wire.v1",
    "themes-wire.v1",
    "eval-case.v1",
    "eval-accepted.v1",
    "kpi.v1",
    "refine-wire.v1",
]
RULE, CODE = "schema", "SCH001"
MOST_PROBLEMS = 200

_MESSAGES: Mapping[str, Mapping[LanguageCode, str]] = {
    "required": {
        "en": "“%(name)s” is missing.",
        "nl": "“%(name)s” ontbreekt.",
        "sv": "”%(name)s” saknas.",
        "vi": "Thiếu “%(name)s”.",
        "zh": "缺少“%(name)s”。",
    },
    "type": {
        "en": "This must be %(wanted)s; found %(seen)s.",
        "nl": "Dit moet %(wanted)s zijn; gevonden: %(seen)s.",
        "sv": "Detta måste vara %(wanted)s; här står %(seen)s.",
        "vi": "Giá trị này phải là %(wanted)s; đang là %(seen)s.",
        "zh": "这里必须是 %(wanted)s，实际为 %(seen)s。",
    },
    "enum": {
        "en": "This must be one of %(wanted)s; found %(seen)s.",
        "nl": "Dit moet een van %(wanted)s zijn; gevonden: %(seen)s.",
        "sv": "Detta måste vara ett av %(wanted)s; här står %(seen)s.",
        "vi": "Giá trị này phải là một trong %(wanted)s; đang là %(seen)s.",
        "zh": "这里必须是 %(wanted)s 之一，实际为 %(seen)s。",
    },
    "format": {
        "en": "This must be a %(wanted)s; found %(seen)s.",
        "nl": "Dit moet de vorm %(wanted)s hebben; gevonden: %(seen)s.",
        "sv": "Detta måste ha formen %(wanted)s; här står %(seen)s.",
        "vi": "Giá trị này phải có dạng %(wanted)s; đang là %(seen)s.",
        "zh": "这里必须符合 %(wanted)s 格式，实际为 %(seen)s。",
    },
    "other": {
        "en": "This breaks “%(keyword)s: %(wanted)s”; found %(seen)s.",
        "nl": "Dit is in strijd met “%(keyword)s: %(wanted)s”; gevonden: %(seen)s.",
        "sv": "Detta bryter mot ”%(keyword)s: %(wanted)s”; här står %(seen)s.",
        "vi": "Giá trị này vi phạm “%(keyword)s: %(wanted)s”; đang là %(seen)s.",
        "zh": "这里不符合“%(keyword)s: %(wanted)s”，实际为 %(seen)s。",
    },
    "duplicate": {
        "en": "The id %(seen)s stands at %(first)s too. Give each item an id of its own.",
        "nl": "De id %(seen)s staat ook bij %(first)s. Geef elk onderdeel een eigen id.",
        "sv": "Id:t %(seen)s finns även vid %(first)s. Ge varje post ett eget id.",
        "vi": "Mã %(seen)s đã có tại %(first)s. Mỗi mục cần một mã riêng.",
        "zh": "%(first)s 已使用标识 %(seen)s。请为每一项使用不同的标识。",
    },
    "huge": {
        "en": "This number is beyond ±%(wanted)s, the largest that is kept exactly.",
        "nl": "Dit getal ligt buiten ±%(wanted)s, het grootste dat exact wordt bewaard.",
        "sv": "Talet ligger utanför ±%(wanted)s, det största som sparas exakt.",
        "vi": "Số này vượt quá ±%(wanted)s, mức lớn nhất được lưu chính xác.",
        "zh": "该数字超出 ±%(wanted)s，即能够精确保存的最大值。",
    },
    "infinite": {
        "en": "This number is infinite or no number at all.",
        "nl": "Dit getal is oneindig of helemaal geen getal.",
        "sv": "Talet är oändligt eller inte något tal alls.",
        "vi": "Số này là vô hạn hoặc không phải là số.",
        "zh": "该数值为无穷大，或根本不是数字。",
    },
    "half_character": {
        "en": "This text holds half a character, which cannot be written as UTF-8.",
        "nl": "Deze tekst bevat een half teken, dat niet als UTF-8 te schrijven is.",
        "sv": "Texten innehåller ett halvt tecken, som inte kan skrivas som UTF-8.",
        "vi": "Văn bản này chứa một nửa ký tự, không thể ghi bằng UTF-8.",
        "zh": "这段文字含有半个字符，无法用 UTF-8 写出。",
    },
}
_ITEM_GROUPS = ("key_results", "kpis", "initiatives")
_WHY: Mapping[LanguageCode, str] = {
    "en": "Other tools read the set by its published schema.",
    "nl": "Andere programma’s lezen de set volgens het gepubliceerde schema.",
    "sv": "Andra verktyg läser uppsättningen enligt det publicerade schemat.",
    "vi": "Các công cụ khác đọc bộ mục tiêu theo lược đồ đã công bố.",
    "zh": "其他工具按照公开的模式读取这套目标。",
}


@cache
def schema(name: SchemaName) -> Mapping[str, Any]:
    """The schema file as data."""
    text = resources.files("schemas").joinpath(f"{name}.schema.json").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = json.loads(text)
    return loaded


def problems(data: Any, name: SchemaName = "okr-set.v1", language: LanguageCode = "en") -> list[Finding]:
    """The ways `data` breaks the schema, formats included, in document order; the first `MOST_PROBLEMS` of them.

    Of a set also what no schema can say: an id that two items share, and numbers and texts that not
    every reader of JSON can hold.
    """
    # Bounded before anything is sorted: a hostile file could hold half a million errors, and nobody reads past these.
    errors = islice(_leaves(_validator(name).iter_errors(data)), MOST_PROBLEMS)
    found = [pair for error in errors for pair in _findings(error, language)]
    if name == "okr-set.v1":
        found += islice(_twins(data, language), MOST_PROBLEMS)
        found += [
            (path, _finding(path, _MESSAGES[odd][language] % {"wanted": MOST}, language))
            for path, odd in islice(oddities(data), MOST_PROBLEMS)
        ]
    return [finding for path, finding in sorted(found, key=lambda pair: _place(pair[0], data))]


def read_set(data: Any, language: LanguageCode = "en") -> OkrSet:
    """The set in this JSON data; a set without a language gets that of its words.

    Raises InvalidSet with every problem as a finding.
    """
    if found := problems(data, "okr-set.v1", language):
        raise InvalidSet(
            "The set breaks its schema in %(count)s places; the first is at %(pointer)s.",
            "Correct the places listed, then try again.",
            values={"count": len(found), "pointer": found[0].pointer or "/"},
            findings=found,
        )
    okr_set = from_json(OkrSet, data)
    return okr_set if okr_set.language in get_args(LanguageCode) else replace(okr_set, language=_language_of(okr_set))


def parse_json(raw: bytes | str) -> Any:
    """JSON data from bytes. Raises NotASet where it is no JSON, or holds what UTF-8 JSON cannot, saying where."""
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw
        data = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        raise NotASet(
            "This is not valid JSON: %(problem)s at line %(line)s, column %(column)s.",
            "Use a file written by “export --format json”.",
            values={"problem": problem.msg, "line": problem.lineno, "column": problem.colno},
        ) from None
    except (UnicodeDecodeError, ValueError, RecursionError) as problem:
        raise NotASet(
            "This is not valid JSON: %(problem)s.",
            "Use a file written by “export --format json”.",
            values={"problem": type(problem).__name__},
        ) from None
    if (path := unwritable(data)) is not None:
        raise NotASet(
            "There is an infinite number or half a character at %(pointer)s.",
            "Correct it there, then try again.",
            values={"pointer": pointer_to(path)[:120] or "/"},
        )
    return data


def parse_set(raw: bytes | str, language: LanguageCode = "en") -> OkrSet:
    """The set in these bytes. Raises NotASet or InvalidSet."""
    return read_set(parse_json(raw), language)


@cache
def _validator(name: SchemaName) -> Draft202012Validator:
    from jsonschema import Draft202012Validator, FormatChecker

    # Built once: jsonschema.validate() would compile the schema for each call (22 ms against 4).
    return Draft202012Validator(schema(name), format_checker=_strict_formats(FormatChecker()))


def _strict_formats(checker: Any) -> Any:
    """Add date-time, which jsonschema checks only where an extra package is installed."""
    from datetime import datetime

    @checker.checks("date-time", ValueError)  # type: ignore[untyped-decorator]
    def is_time(value: object) -> bool:
        return not isinstance(value, str) or ("T" in value and datetime.fromisoformat(value).tzinfo is not None)

    return checker


def _leaves(errors: Any) -> Iterator[ValidationError]:
    """Look inside anyOf: "is not valid under any of the schemas" helps nobody."""
    for error in errors:
        deeper = [
            inner
            for inner in error.context or ()
            if inner.validator != "type" or "null" not in str(inner.validator_value)
        ]
        if error.validator == "anyOf" and deeper:
            yield from _leaves(deeper)
        else:
            yield error


def _findings(error: ValidationError, language: LanguageCode) -> list[tuple[Path, Finding]]:
    path = tuple(error.absolute_path)
    if error.validator == "required" and isinstance(error.instance, Mapping):
        # jsonschema reports each missing name on its own; its message starts with the quoted name.
        name = error.message.split("'")[1]
        return [((*path, name), _finding((*path, name), _MESSAGES["required"][language] % {"name": name}, language))]
    keyword = str(error.validator)
    message = _MESSAGES.get(keyword, _MESSAGES["other"])[language] % {
        "keyword": keyword,
        "wanted": _wanted(error.validator_value),
        "seen": _seen(error.instance),
    }
    return [(path, _finding(path, message, language))]


def _twins(data: Any, language: LanguageCode) -> Iterator[tuple[Path, Finding]]:
    """Items whose id an item before them has: a change to one would change both."""
    seen: dict[str, Path] = {}
    for path, name in _item_ids(data):
        if name not in seen:
            seen[name] = path
            continue
        said = {"seen": _seen(name), "first": pointer_to(seen[name])}
        yield path, _finding(path, _MESSAGES["duplicate"][language] % said, language)


def _item_ids(data: Any) -> Iterator[tuple[Path, str]]:
    """The id of every item, as far as the data has the shape of a set."""
    for place, objective in _records(data, "objectives"):
        if isinstance(objective.get("id"), str):
            yield (*place, "id"), objective["id"]
        for group in _ITEM_GROUPS:
            for inner, item in _records(objective, group):
                if isinstance(item.get("id"), str):
                    yield (*place, *inner, "id"), item["id"]


def _records(data: Any, group: str) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    held = data.get(group) if isinstance(data, Mapping) else None
    for index, each in enumerate(held if isinstance(held, list) else ()):
        if isinstance(each, Mapping):
            yield (group, index), each


def _place(path: Path, data: Any) -> tuple[int, ...]:
    """Where a path stands in the document; a name that is missing stands after those that are there."""
    order = []
    for part in path:
        names = list(data) if isinstance(data, Mapping) else []
        if isinstance(part, int):
            order.append(part)
        else:
            order.append(names.index(part) if part in names else len(names))
        data = data[part] if isinstance(part, int) or part in names else None
    return tuple(order)


def _finding(path: Path, message: str, language: LanguageCode) -> Finding:
    field = str(path[-1]) if path else None
    return Finding(RULE, CODE, "error", None, field, pointer_to(path), None, None, message, _WHY[language])


def _wanted(value: Any) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join("null" if part is None else str(part) for part in value)
    return str(value)


def _seen(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…"


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON number")


def _language_of(okr_set: OkrSet) -> LanguageCode:
    from assistant.text.detection import detect_line

    words = [okr_set.title, *(objective.title for objective in okr_set.objectives)]
    return detect_line(" ".join(words))
