"""Tokens in and out, as the endpoint counted them."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "measure"
UNIT = "tokens"


def grade(case: Case, outcome: Outcome) -> Score:
    used = [tokens for call in outcome.calls for tokens in (call.prompt_tokens, call.completion_tokens)]
    if not used or None in used:
        return Score(None, "the endpoint did not say")
    return Score(float(sum(tokens for tokens in used if tokens is not None)), "")
