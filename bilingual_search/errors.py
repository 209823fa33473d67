"""The one exception for what a person has to mend."""


class SearchError(Exception):
    """Something the search reads is wrong: each line of the message names the file and the remedy."""
