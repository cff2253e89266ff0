"""What the commands of the menus do; ``lir_app.ui.actions`` lists them."""
