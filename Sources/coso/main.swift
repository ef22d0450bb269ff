#if CommandLineTool
  internal import ArgumentParser

  Coso.main()
#else
  System.complain("coso: built without the trait CommandLineTool\n")
  System.leave(.unavailable)
#endif
