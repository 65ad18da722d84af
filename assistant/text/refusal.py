"""What a person is told whose text is in a language that the product does not speak.

One message per language, not one with a gap: a language's name takes another form in every language.
"""

from __future__ import annotations

from assistant.errors import TextRefused

LOOKS_LIKE: dict[str, str] = {
    "da": "The text seems to be in Danish, which is not one of the five languages.",
    "no": "The text seems to be in Norwegian, which is not one of the five languages.",
    "de": "The text seems to be in German, which is not one of the five languages.",
    "af": "The text seems to be in Afrikaans, which is not one of the five languages.",
    "fr": "The text seems to be in French, which is not one of the five languages.",
    "es": "The text seems to be in Spanish, which is not one of the five languages.",
    "pt": "The text seems to be in Portuguese, which is not one of the five languages.",
    "it": "The text seems to be in Italian, which is not one of the five languages.",
    "fi": "The text seems to be in Finnish, which is not one of the five languages.",
    "ja": "The text seems to be in Japanese, which is not one of the five languages.",
    "ko": "The text seems to be in Korean, which is not one of the five languages.",
    "zh-Hant": "The text is in Traditional Chinese; only Simplified Chinese can be read.",
}
UNKNOWN = "The language of the text was not recognised."
HINT = "Use a text in English, Dutch, Swedish, Vietnamese or Simplified Chinese."
TRADITIONAL_HINT = "Convert the text to Simplified Chinese first, so that words and numbers are read rightly."


def refused_language(looks_like: str | None) -> TextRefused:
    """The refusal for a detected language; None for one that was not recognised at all."""
    message = LOOKS_LIKE[looks_like] if looks_like else UNKNOWN
    return TextRefused(message, TRADITIONAL_HINT if looks_like == "zh-Hant" else HINT)
