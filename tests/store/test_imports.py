"""Commands that keep nothing do not pay for the store."""

import subprocess
import sys


def test_sqlite_utils_is_imported_when_a_store_is_opened_and_not_before():
    seen = "import sys, assistant.store, assistant.jobs; print(sorted({'sqlite_utils', 'fastapi', 'openai'} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
