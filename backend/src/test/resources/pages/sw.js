self.x = 1
