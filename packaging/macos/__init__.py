"""The disk image for macOS: the bundle, its rights, signing and notarisation."""
