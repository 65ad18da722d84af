"""The eval suite: what a drafter or a prompt is worth, on cases, by graders that give reasons.

A case goes through the same pipeline a person's text does; each grader looks at one outcome and says
how good it is in one respect. A run that fails scores 0 everywhere: it is never left out.
"""
