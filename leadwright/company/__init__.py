"""The company this installation serves: its name, money and clock, and whether its configuration has changed."""
