"""Whether the two languages still say the same, section by section.

A record (`data/in-step.txt`, written only by `python -m content.in_step settle`) holds for each section
a hash of both versions as they were when they last said the same. What differs from it now has changed
since, in one language or in both; neither dates nor the history of the repository are asked.
"""
