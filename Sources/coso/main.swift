#if CommandLineTool
  Coso.start()
#else
  System.complain("coso: built without the trait CommandLineTool\n")
  System.leave(.unavailable)
#endif
