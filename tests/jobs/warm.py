"""Imported by a fork server: has drafted once with a model, so that the workers it forks have all tables loaded."""

from datetime import date
from pathlib import Path

import openai.resources.chat.completions  # noqa: F401

from assistant import pipeline
from assistant.document import read
from assistant.drafters.model import ModelDrafter
from assistant.settings import Settings
from tests.completion.scripted import ScriptedCompleter
from tests.drafters.model.story import PLAN, answer, brief
from tests.jobs import test_killed_drafts  # noqa: F401

SETTINGS = Settings(today=date(2026, 11, 21), data_dir=Path("unused"), engine="openai", model="m")
MODEL = ModelDrafter(ScriptedCompleter(answer()), SETTINGS)

pipeline.draft(read("\n\n".join(PLAN)), brief(), MODEL, settings=SETTINGS)
