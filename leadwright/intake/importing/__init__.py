"""Records from a table that somebody brings along."""
