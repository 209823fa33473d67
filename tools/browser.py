"""Finds a Chromium for the tests and starts it.

`python -m tools.browser` says which one. Where apt is there it installs what is missing: a browser, and a font
for Korean, without which every layout would be one of empty boxes.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
NO_BROWSER = "No browser for the tests: install Chromium or Chrome, run 'playwright install chromium', or set CHROMIUM to its path."
NO_FONT = "No font for Korean: the tests of the layout need one. Install one, such as Debian's and Ubuntu's fonts-noto-cjk."

# No request of the browser's own leaves this machine, and a name that is not local fails at once.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]

# What a window of Chromium has around the page, and what it prepares for the next one: it costs more time
# than a page of this site, and nothing here looks at it.
UNUSED = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "SpareRendererForSitePerProcess",
)


def find_chromium() -> str | None:
    """Path of a browser: $CHROMIUM, else an installed Chromium or Chrome, else Playwright's; None without any."""
    if os.environ.get("CHROMIUM"):
        return os.environ["CHROMIUM"]
    installed = next(filter(None, map(shutil.which, NAMES)), None) or (
        MAC if Path(MAC).is_file() else None
    )
    if installed:
        return installed
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def has_korean_font() -> bool:
    """Whether the system can draw Hangul; macOS and Windows always can."""
    if sys.platform in ("darwin", "win32"):
        return True
    if not shutil.which("fc-list"):
        return False
    found = subprocess.run(
        ["fc-list", ":lang=ko"], check=False, capture_output=True, text=True
    )
    return bool(found.stdout.strip())


def install(*packages: str) -> None:
    """Install packages of Debian or Ubuntu, where apt is there and asks for no password."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (sudo and not shutil.which("sudo")):
        return
    for command in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
        # What it says goes to stderr: stdout is for the path of the browser.
        if subprocess.run(
            [*sudo, "apt-get", *command], check=False, stdout=sys.stderr
        ).returncode:
            return


def start(chromium: BrowserType, *arguments: str) -> Browser:
    """Start a headless Chromium, with further arguments of its command line; whoever calls closes it."""
    path = find_chromium()
    if not path:
        raise RuntimeError(NO_BROWSER)
    disabled = ",".join((*_disabled_by_playwright(chromium, path), *UNUSED))
    return _launch(chromium, path, f"--disable-features={disabled}", *arguments)


def _launch(chromium: BrowserType, path: str, *arguments: str) -> Browser:
    # Scrollbars take room on most desktops, so tests of the layout need them.
    return chromium.launch(
        executable_path=path,
        args=[*ARGUMENTS, *arguments],
        ignore_default_args=["--hide-scrollbars"],
    )


_disabled: dict[str, list[str]] = {}  # by path of the browser


def _disabled_by_playwright(chromium: BrowserType, path: str) -> list[str]:
    """The features that Playwright turns off. A second switch takes the place of its own, and has to repeat them."""
    if path not in _disabled:
        browser = _launch(chromium, path)
        info = browser.new_browser_cdp_session().send("SystemInfo.getInfo")
        browser.close()
        found = re.search(r"--disable-features=(\S+)", info["commandLine"])
        _disabled[path] = found[1].split(",") if found else []
    return _disabled[path]


@contextmanager
def launch() -> Iterator[Browser]:
    """A running headless Chromium."""
    with sync_playwright() as playwright:
        browser = start(playwright.chromium)
        yield browser
        browser.close()


def main() -> None:
    missing = [
        *([] if find_chromium() else ["chromium"]),
        *([] if has_korean_font() else ["fontconfig", "fonts-noto-cjk"]),
    ]
    if missing and sys.platform == "linux":
        install(*missing)
    if not find_chromium():
        sys.exit(NO_BROWSER)
    if not has_korean_font():
        sys.exit(NO_FONT)
    print(find_chromium())


if __name__ == "__main__":
    main()
