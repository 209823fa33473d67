"""The search boxes that are compared, as a reader finds them in a page.

`state` is a JavaScript function without arguments that reads the box:

    links  addresses of the results shown, best first
    text   what else the box says that changes with the query
    idle   nothing is typed
    done   the results of what is typed, or their absence, are shown
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    opener: str  # selector of what a reader clicks to search
    input: str  # selector of the field
    state: str
    more: str = ""  # selector of a button that shows further results
    rewritten: str = ""  # selector of what is written anew for each answer, even if it stays the same


MATERIAL = Box(
    opener="label.md-header__button[for=__search]:visible, .md-search__input",
    input=".md-search__input",
    rewritten=".md-search-result",
    # Before an answer the line says "initialising", then "type to start".
    state=r"""() => {
        const q = s => document.querySelector(s)
        const text = (q('.md-search-result__meta') || {}).textContent || ''
        const idle = !((q('.md-search__input') || {}).value || '').trim()
        const links = [...document.querySelectorAll('.md-search-result__item > a.md-search-result__link')].map(a => a.href)
        const translations = Object.entries(JSON.parse((q('#__config') || {}).textContent || '{}').translations || {})
        const counts = translations.filter(([key]) => /^search\.result\.(none|one|other)$/.test(key)).map(([, value]) => value)
        const waiting = translations.some(([key, value]) => key === 'search.result.placeholder' && value.trim() === text.trim())
            || !counts.some(value => value.split('#').every(part => text.includes(part.trim())))
        return {links, text, idle, done: !idle && !waiting}
    }""",
)

PAGEFIND = Box(  # Pagefind's default UI
    opener=".pagefind-ui__search-input",
    input=".pagefind-ui__search-input",
    more="button.pagefind-ui__button",
    state="""() => {
        const idle = !((document.querySelector('.pagefind-ui__search-input') || {}).value || '').trim()
        const text = (document.querySelector('.pagefind-ui__message') || {}).textContent || ''
        const links = [...document.querySelectorAll('.pagefind-ui__result-link')].map(a => a.href)
        const busy = /Searching|검색 중|Loading/i.test(text) || !!document.querySelector('.pagefind-ui__loading')
        return {links, text, idle, done: !idle && !!text && !busy}
    }""",
)

SITE = Box(  # our own: the list names the query whose results it shows
    opener="[data-search-open]",
    input="[data-search-input]",
    state="""() => {
        const text = ((document.querySelector('[data-search-input]') || {}).value || '').trim()
        const list = document.querySelector('[data-search-results]')
        const links = text && list ? [...list.querySelectorAll('a[data-search-hit]')].map(a => a.href) : []
        return {links, text, idle: !text, done: !!text && !!list && (list.dataset.query || '').trim() === text}
    }""",
)

BOXES = {"material": MATERIAL, "pagefind": PAGEFIND, "site": SITE}
