"""Everything the site knows about its bilingual pages, in plain Python.

Nothing in this package imports MkDocs: `hooks/events.py` hands it paths and text and passes the
results on, so that another site generator needs another `events.py` and nothing else.
"""
