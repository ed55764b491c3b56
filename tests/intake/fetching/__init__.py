"""Going to an address, among sites that mean us no good."""
