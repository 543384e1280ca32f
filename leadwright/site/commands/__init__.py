"""One file, one command: its `command` is what click calls, its name is the file's."""
