"""What is known of haze by itself: the dark channel prior, and what is believed of it and of the network."""
