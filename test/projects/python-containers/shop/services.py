class CartService:
    def __init__(self, carts):
        self.carts = carts

    def show(self, name):
        return self.carts.load(name)
