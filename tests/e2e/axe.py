"""axe-core on a page, as it is installed for the web."""

from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


RUN = """rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target, html}) => `${id}: ${target} ${html.slice(0, 300)}`)))"""


def violations(page: Page) -> list[str]:
    """What axe finds wrong, with the places. Its script is evaluated, for the page allows no foreign ones."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE.read_text(encoding="utf-8"))
    return list(page.evaluate(RUN, RULES))  # and not what is right, which is many times as much
