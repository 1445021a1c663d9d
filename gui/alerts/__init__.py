"""The Alerts screen: what is watched, what has fired, how it is made and told."""
