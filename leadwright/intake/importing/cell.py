"""One cell of a table: a text, or a number where the file itself knows one."""

Cell = str | float


def text(cell: Cell) -> str:
    """A cell in letters: a whole number without a fraction, and no apostrophe that kept a text from being a formula."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    bare = cell.strip()
    return bare[1:] if bare[:1] == "'" and bare[1:2] in "=+-@" else bare
