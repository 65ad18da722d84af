"""Goals that a person pastes into the page: headings count, which a file of goals skips."""

from __future__ import annotations

from assistant.lint.goal_lines import GoalLine as Pasted
from assistant.lint.goal_lines import goal_lines

__all__ = ["Pasted", "pasted_goals"]


def pasted_goals(text: str) -> tuple[Pasted, ...]:
    """The goals of a pasted text in their order; a Markdown heading is an objective."""
    return tuple(goal_lines(text, headings=True))
