"""Which script a text is written in, and whether its Chinese is Simplified or Traditional."""

from __future__ import annotations

import re

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa\uff66-\uff9f]")
HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")
OTHER_LETTERS = re.compile("[\u0370-\u052f\u0530-\u10ff\u1200-\u1cff\u1f00-\u1fff]")
"""Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai and so on: all but Latin and the East."""

WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A word of an alphabet; a run of Chinese is one match too, so cut Han out first."""

# The most common characters that were simplified, in pairs, side by side in the two strings below.
SIMPLIFIED = (
    "们个这来时对会国学说过还没种发经问间关系点实现开长进动产业务员标战画计训练网际络总统导帮团队与从当应该将让给认为买卖钱价质范围图体验证书据"
    "数处专题顾户销营运转换机构优势资讯预测评议选择连结传达单环节减费税额银区场东门车电话语请谢"
)
TRADITIONAL = (
    "們個這來時對會國學說過還沒種發經問間關係點實現開長進動產業務員標戰畫計訓練網際絡總統導幫團隊與從當應該將讓給認為買賣錢價質範圍圖體驗證書據"
    "數處專題顧戶銷營運轉換機構優勢資訊預測評議選擇連結傳達單環節減費稅額銀區場東門車電話語請謝"
)
_ONLY_SIMPLIFIED = frozenset(SIMPLIFIED) - frozenset(TRADITIONAL)
_ONLY_TRADITIONAL = frozenset(TRADITIONAL) - frozenset(SIMPLIFIED)


def is_traditional(text: str) -> bool:
    """Whether the Chinese in the text is Traditional: such characters outnumber the Simplified ones."""
    characters = HAN.findall(text)
    traditional = sum(character in _ONLY_TRADITIONAL for character in characters)
    simplified = sum(character in _ONLY_SIMPLIFIED for character in characters)
    return traditional > simplified and traditional * 40 >= len(characters)


def width(text: str) -> int:
    """Columns on a screen: an ideograph takes two."""
    return len(text) if text.isascii() else len(text) + sum(1 for _ in WIDE.finditer(text))


def size(text: str) -> int:
    """How much is said, in words: two ideographs count as one."""
    if text.isascii():
        return sum(1 for _ in WORD.finditer(text))
    han = len(HAN.findall(text)) + len(KANA.findall(text))
    return (han + 1) // 2 + sum(1 for _ in WORD.finditer(HAN.sub(" ", KANA.sub(" ", text))))
