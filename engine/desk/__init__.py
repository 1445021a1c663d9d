"""What the app knows: latest values, histories, derived figures, the lists."""
