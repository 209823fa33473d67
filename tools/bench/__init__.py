"""Compares our search with the theme's own and with Pagefind on the same pages: `make bench`, __main__.py.

Quality: search_eval types queries (queries_*.csv) as a reader does (driver, boxes), scoring counts, quality does
so for all systems. Costs: made_up_pages (with vocabulary) adds questions, sites builds, build_times and costs
measure. report prints. evaluate scores the engine alone, in seconds, for whoever works on it.
"""
