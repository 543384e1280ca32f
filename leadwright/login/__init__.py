"""How people get in: by a link in a letter they choose a password, the first one or another."""
