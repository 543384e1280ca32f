"""The shell round the engine: drawn processes and their versions, what starts them, their runs."""
