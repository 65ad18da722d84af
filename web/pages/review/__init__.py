"""The review of a draft: the source beside the cards, what is asked for, what blocks, what is approved."""
