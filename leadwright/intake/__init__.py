"""How records come in: one file per source."""
