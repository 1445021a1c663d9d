"""Every plotting primitive of the program; pyqtgraph is known to `facade` alone."""
