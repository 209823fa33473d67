"""What the site is about, in plain Python: pages, inventory, glossary and languages.

`check` holds the rules that pages and data keep, `site` what templates need to know of the content in
one language. Nothing here knows MkDocs: `hooks` hands paths and text over and passes the results on.
"""
