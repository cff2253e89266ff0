"""Pictures for the screen: reduced copies, Qt's images, painters."""
