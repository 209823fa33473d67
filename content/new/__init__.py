"""Adds a question or a glossary term: writes the files, and puts the entry where it belongs."""
