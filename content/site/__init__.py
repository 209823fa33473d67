"""The content of one language as templates, search engines and the repository's links see it."""
