"""The browser of the tests is started as Playwright starts it, without what no test looks at."""

import re

from playwright.sync_api import Browser

from tools.browser import UNUSED


def test_what_playwright_turns_off_stays_off(browser: Browser) -> None:
    """Of two switches of this name the browser takes the last."""
    session = browser.new_browser_cdp_session()
    line = session.send("SystemInfo.getInfo")["commandLine"]
    session.detach()
    theirs, ours = re.findall(r"--disable-features=(\S+)", line)
    assert set(ours.split(",")) == {*theirs.split(","), *UNUSED}
