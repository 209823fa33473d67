"""Builds the search index of a site: plain Python, without MkDocs.

    pages  ->  fields  ->  terms  ->  postings  ->  files
    Page       fields.py    analyse.py  postings.py   files.py

`build.py` runs these steps; the engine in `../engine` reads what they write.
"""
