#include <stdio.h>
#include <xlsxwriter.h>

/// Lets the library, which prints what it returns as a code too, print to another stream: the one that it printed to so
/// far. What is written to the descriptor 2 itself goes where it went.
static inline FILE *cxlsx_complain_to(FILE *stream) {
#if defined(__GLIBC__) || defined(__APPLE__)
  FILE *before = stderr;
  stderr = stream;
  return before;
#else
  return stream;
#endif
}

/// Whether a row that the library put aside could not be written. It does not look for itself.
static inline int cxlsx_has_lost_rows(lxw_worksheet *sheet) {
  FILE *rows = sheet->optimize_tmpfile;
  return rows != NULL && (fflush(rows) != 0 || ferror(rows) != 0);
}

/// How many bytes the rows take that the library has put aside.
static inline long long cxlsx_row_bytes(lxw_worksheet *sheet) {
  FILE *rows = sheet->optimize_tmpfile;
  return rows == NULL ? 0 : (long long)ftello(rows);
}
