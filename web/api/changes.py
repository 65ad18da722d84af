"""The changes a PATCH may hold: the operations of `assistant.review`, each with its members."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from assistant.records import Kind
from web.api.bodies import Amount, Body

ItemId = Annotated[str, Field(min_length=1, max_length=200)]
Name = Annotated[str, Field(min_length=1, max_length=80)]
Text = Annotated[str, Field(min_length=1, max_length=4_000)]


class OwnerIn(Body):
    """Who answers for an item."""

    name: str | None = Field(None, max_length=200)
    role: str | None = Field(None, max_length=200)
    email: str | None = Field(None, max_length=200)


class AlignmentIn(Body):
    """A goal of another set that an objective contributes to."""

    set_id: str | None = Field(None, max_length=200)
    objective_id: str | None = Field(None, max_length=200)
    key_result_id: str | None = Field(None, max_length=200)


Words = Annotated[str, Field(max_length=4_000)]
Value = Words | Amount | OwnerIn | Annotated[list[Words] | list[AlignmentIn], Field(max_length=100)] | None


class SetField(Body):
    """Give a field of an item a new value, as typed in a form or as JSON; blank is null."""

    op: Literal["set"]
    item: ItemId
    field: Name
    value: Value


class Add(Body):
    """Add an item a person wrote; all but an objective stand in a `parent` objective.

    One made out of another line (`like`) keeps that line's owner, deadline and sources; it stands at the end,
    or below the line `after` which it comes.
    """

    op: Literal["add"]
    kind: Kind | Literal["initiative"]
    parent: ItemId | None = None
    text: Text
    like: ItemId | None = None
    after: ItemId | None = None


class AddKnown(Body):
    """Add the KPI of the catalogue with this id to a `parent` objective, for one of its key results."""

    op: Literal["add_known"]
    parent: ItemId
    kpi: Name
    key_result: ItemId | None = None


class Remove(Body):
    """Take an item out for good; one that was dropped, out of the tray."""

    op: Literal["remove"]
    item: ItemId


class Drop(Body):
    """Put an item aside with all that stands in it; its state then holds it and its place."""

    op: Literal["drop"]
    item: ItemId


class Restore(Body):
    """Bring a dropped item back to its place."""

    op: Literal["restore"]
    item: ItemId


class Move(Body):
    """Up (negative) or down among its siblings."""

    op: Literal["move"]
    item: ItemId
    steps: int = Field(ge=-1_000, le=1_000)


class MoveTo(Body):
    """A key result, KPI or initiative to the end of another objective."""

    op: Literal["move_to"]
    item: ItemId
    parent: ItemId


class Duplicate(Body):
    """A copy of the item, and of all that stands in it, right below it."""

    op: Literal["duplicate"]
    item: ItemId


class Turn(Body):
    """An initiative into a key result, a key result into an initiative or a KPI, or a KPI into a key result.

    The new item has a new id; a KPI stays and points to the key result made of it.
    """

    op: Literal["turn"]
    item: ItemId
    into: Literal["key_result", "kpi", "initiative"]


class Keep(Body):
    """A person looked at the item and keeps it."""

    op: Literal["keep"]
    item: ItemId


class Unlock(Body):
    """Let suggestions change again what a person edited."""

    op: Literal["unlock"]
    item: ItemId


class Confirm(Body):
    """A person stands for the assumption on one field."""

    op: Literal["confirm"]
    item: ItemId
    field: Name


class Assume(Body):
    """Mark a value as one that a person has yet to confirm; the reason says what it rests on."""

    op: Literal["assume"]
    item: ItemId
    field: Name
    reason: Text


class Park(Body):
    """Set a theme aside, or with `parked` false take it up again."""

    op: Literal["park"]
    theme: ItemId
    parked: bool = True


class RenameTheme(Body):
    """Call a theme something else."""

    op: Literal["rename_theme"]
    theme: ItemId
    value: Text


class MergeThemes(Body):
    """Make two themes one: `into` stays, with the sentences and the objectives of both."""

    op: Literal["merge_themes"]
    theme: ItemId
    into: ItemId


class ConfirmAll(Body):
    """Confirm all open assumptions; with `numbers` false those that are no numbers."""

    op: Literal["confirm_all"]
    numbers: bool = False


class Waive(Body):
    """An exception with a reason; without `item` for the whole set."""

    op: Literal["waive"]
    rule: Name
    reason: Text
    item: ItemId | None = None
    field: Name | None = None


class Unwaive(Body):
    """Take an exception back."""

    op: Literal["unwaive"]
    rule: Name
    item: ItemId | None = None
    field: Name | None = None


class FillDown(Body):
    """Owner, frequency or data source for every item that lacks one: the `value`, or the one that `item` has."""

    op: Literal["fill_down"]
    field: Name
    value: Text | None = None
    item: ItemId | None = None


class Detail(Body):
    """Title, period, level, check_in or owner of the set itself."""

    op: Literal["detail"]
    field: Name
    value: Value


Change = Annotated[
    SetField
    | Add
    | AddKnown
    | Remove
    | Drop
    | Restore
    | Move
    | MoveTo
    | Duplicate
    | Turn
    | Keep
    | Unlock
    | Confirm
    | Assume
    | Park
    | RenameTheme
    | MergeThemes
    | ConfirmAll
    | Waive
    | Unwaive
    | FillDown
    | Detail,
    Field(discriminator="op"),
]
