"""The repository of the site, from MkDocs' configuration."""

from mkdocs.config.defaults import MkDocsConfig

from content.site.repository import Repository


def repository(config: MkDocsConfig) -> Repository | None:
    """The repository that `repo_url` names; None without it."""
    return (
        Repository(config.repo_url.rstrip("/"), config.extra["branch"])
        if config.repo_url
        else None
    )
