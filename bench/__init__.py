"""Repeatable measurements. Each file in `figures/` is one; it prints a ratio."""
