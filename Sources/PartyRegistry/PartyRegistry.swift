// PartyRegistry
