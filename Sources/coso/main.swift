print("coso")
