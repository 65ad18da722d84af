"""What the offline drafter listens for and writes in Simplified Chinese, each kind in a room of its own."""

from assistant.languages.drafting_words import DraftingWords
from assistant.languages.zh.drafting_cues import CUES
from assistant.languages.zh.drafting_labels import LABELS
from assistant.languages.zh.drafting_phrases import PHRASES
from assistant.languages.zh.drafting_sentences import SENTENCES

DRAFTING_WORDS = DraftingWords(
    cues=CUES,
    labels=LABELS,
    phrases=PHRASES,
    sentences=SENTENCES,
    stop_words="的 了 和 与 在 是 我们 要 到 从 把 将 年 月 日 个 为 也 都 就 这 那 等 及 或 而 但 因为 所以 目前 现在 去年 明年 今年 平均 一个 没有 可以 自己 需要 通过 进行 以及 对 中 上 下",
    title_limit=30,
)
