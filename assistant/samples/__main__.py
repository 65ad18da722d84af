"""Prints a sample text: `python -m assistant.samples [LANGUAGE]`; `make run` drafts from it."""

import sys
from typing import cast

from assistant.records import LanguageCode
from assistant.samples import samples

if __name__ == "__main__":
    chosen = cast(LanguageCode, sys.argv[1] if len(sys.argv) > 1 else "en")
    sys.stdout.buffer.write(samples(chosen)[0].text.encode("utf-8"))
