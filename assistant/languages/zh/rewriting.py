"""How Chinese completes a goal."""

from assistant.languages.rewriting import Rewriting

REWRITING = Rewriting(
    verb_first="{by}将{object}从[…]{verb}到[…]",
    verb_last="{by}{text}，从[…]到[…]",
    without_verb="{by}{text}从[…]{way}[…]",
    up="提高到",
    down="降到",
    by="[…]前",
    undated="{by}{text}",
    now="（目前[…]）",
    establish="基线值未知，请在{date}前确定。",
)
