"""The rules that pages and data keep."""
