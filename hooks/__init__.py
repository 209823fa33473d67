"""What knows MkDocs, Python-Markdown and the theme: the content itself is read by the package `content`."""
