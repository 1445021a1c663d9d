"""What a profile keeps, where the disk, another program or a kill is against it."""
