"""Compares our search with the theme's stock search and with Pagefind on the same pages: `make bench`.

Quality: search_eval types the queries of queries_dev.csv as a reader does (boxes, driver, server), scoring
counts, quality does so for all systems. Costs: made_up_pages (with words, korean, english) adds questions,
sites builds, build_times and costs measure. report prints.
"""
