"""The drafter that asks a language model: one question, objectives as they close, bounded repair."""

from assistant.drafters.model.drafter import ModelDrafter, model_drafter

__all__ = ["ModelDrafter", "model_drafter"]
