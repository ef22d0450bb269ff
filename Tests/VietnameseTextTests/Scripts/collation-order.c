/* Sorts texts by ICU's `vi` collation at its own strength.

   Reads a text per line, as one or more parts separated by tabs, each part scalars in hexadecimal separated by spaces.
   Prints a line per text in order: its number among the input lines, and "=" where it compares equal to the text
   before it, else "<". Parts are compared one after the other; equal texts keep the order of the input. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

enum { max_parts = 4, max_units = 400, max_texts = 200000 };

struct text {
  int number, parts, lengths[max_parts];
  UChar *units[max_parts];
};

static UCollator *collator;
static struct text texts[max_texts];

static int compare(const struct text *first, const struct text *second) {
  for (int part = 0; part < first->parts; part++) {
    UCollationResult result = ucol_strcoll(collator, first->units[part], first->lengths[part], second->units[part],
                                           second->lengths[part]);
    if (result != UCOL_EQUAL) return result;
  }
  return 0;
}

static int compare_stably(const void *first, const void *second) {
  int result = compare(first, second);
  return result ? result : ((const struct text *)first)->number - ((const struct text *)second)->number;
}

int main(void) {
  UErrorCode status = U_ZERO_ERROR;
  collator = ucol_open("vi", &status);
  if (U_FAILURE(status)) return 1;
  static char line[8192];
  int count = 0;
  while (count < max_texts && fgets(line, sizeof line, stdin)) {
    struct text *text = &texts[count];
    text->number = count++;
    char *rest = line;
    rest[strcspn(rest, "\n")] = 0;
    for (char *part; text->parts < max_parts && (part = strsep(&rest, "\t"));) {
      UChar units[max_units];
      int length = 0;
      for (char *scalar; length < max_units - 2 && (scalar = strsep(&part, " "));)
        if (*scalar) U16_APPEND_UNSAFE(units, length, (UChar32)strtol(scalar, NULL, 16));
      text->units[text->parts] = malloc(sizeof units[0] * (size_t)(length + 1));
      memcpy(text->units[text->parts], units, sizeof units[0] * (size_t)length);
      text->lengths[text->parts++] = length;
    }
  }
  qsort(texts, (size_t)count, sizeof texts[0], compare_stably);
  for (int place = 0; place < count; place++)
    printf("%d %c\n", texts[place].number, place && !compare(&texts[place - 1], &texts[place]) ? '=' : '<');
  return 0;
}
