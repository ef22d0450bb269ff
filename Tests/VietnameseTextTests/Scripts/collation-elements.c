/* Prints the collation elements of ICU's `vi` collation: the version of ICU, then a line for each scalar and each
   contraction, "scalars:primary.secondary.tertiary ...", and for an ideograph "Hscalar:primary", all in hexadecimal.
   Hangul syllables, private and unassigned scalars are left out: their order follows from others or their number. */
#include <stdint.h>
#include <stdio.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/ucoleitr.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

static UCollator *collator;

/* Elements come in one or two halves; the second has both upper bits of its lowest byte set. The case bits of the
   first half do not count where upper case is not ordered by itself. */
static void print_elements(const UChar *text, int length) {
  UErrorCode status = U_ZERO_ERROR;
  UCollationElements *elements = ucol_openElements(collator, text, length, &status);
  int32_t order = ucol_next(elements, &status);
  while (order != UCOL_NULLORDER) {
    uint32_t half = (uint32_t)order;
    uint32_t primary = half & 0xFFFF0000, secondary = half & 0xFF00, tertiary = (half & 0x3F) << 8;
    order = ucol_next(elements, &status);
    if (order != UCOL_NULLORDER && (order & 0xC0) == 0xC0) {
      half = (uint32_t)order;
      primary |= half >> 16;
      secondary |= (half >> 8) & 0xFF;
      tertiary |= half & 0x3F;
      order = ucol_next(elements, &status);
    }
    printf(" %X.%X.%X", primary, secondary, tertiary);
  }
  ucol_closeElements(elements);
  printf("\n");
}

static void print_scalars(void) {
  for (UChar32 scalar = 0; scalar < 0x110000; scalar++) {
    int8_t type = u_charType(scalar);
    if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE) continue;
    if (scalar >= 0xAC00 && scalar <= 0xD7A3) continue;
    UChar text[2];
    int length = 0;
    U16_APPEND_UNSAFE(text, length, scalar);
    printf(u_hasBinaryProperty(scalar, UCHAR_UNIFIED_IDEOGRAPH) ? "H%X:" : "%X:", scalar);
    print_elements(text, length);
  }
}

static void print_contractions(void) {
  UErrorCode status = U_ZERO_ERROR;
  USet *set = uset_openEmpty();
  ucol_getContractionsAndExpansions(collator, set, NULL, 1, &status);
  for (int item = 0; item < uset_getItemCount(set); item++) {
    UChar text[64];
    UChar32 first, last;
    int length = uset_getItem(set, item, &first, &last, text, 64, &status);
    /* U+FDD0 and U+FDD1 begin marks for indexes of books, not text. */
    if (length < 2 || text[0] == 0xFDD0 || text[0] == 0xFDD1) continue;
    for (int offset = 0; offset < length;) {
      UChar32 scalar;
      int start = offset;
      U16_NEXT(text, offset, length, scalar);
      printf(start ? " %X" : "%X", scalar);
    }
    printf(":");
    print_elements(text, length);
  }
}

int main(void) {
  UErrorCode status = U_ZERO_ERROR;
  collator = ucol_open("vi", &status);
  if (U_FAILURE(status)) return 1;
  printf("%s\n", U_ICU_VERSION);
  print_scalars();
  print_contractions();
  return 0;
}
