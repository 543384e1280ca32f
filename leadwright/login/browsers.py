"""A browser by the line with which it introduces itself: roughly, and only to be shown."""

_BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrom", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def named(agent: str) -> str:
    """`Firefox, Linux`; the beginning of the line where nothing is known."""
    found = [next((name for mark, name in ways if mark in agent), "") for ways in (_BROWSERS, _SYSTEMS)]
    return ", ".join(name for name in found if name) or agent[:60]
