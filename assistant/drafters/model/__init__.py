"""The drafter that asks a language model: a plan, questions, objectives as they close, bounded repair."""

from assistant.drafters.model.drafter import ModelDrafter, model_drafter
from assistant.drafters.model.plan import Plan, plan_for

__all__ = ["ModelDrafter", "Plan", "model_drafter", "plan_for"]
