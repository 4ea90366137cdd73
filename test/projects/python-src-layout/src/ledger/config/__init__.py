from ledger.config import production as settings
