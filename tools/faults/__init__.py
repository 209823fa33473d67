"""Mistakes that people make when they write, translate, rename and fork, made on purpose, one at a time.

`python -m tools.faults` makes each in a copy of a small site and says what tells it. What belongs to no
page or language of its own, such as a right thing that must not be refused, stands beside them.
"""
