#include <yaml.h>

// The styles lie in a union, which Swift reads as whole words; libyaml has just written the half words, and a processor
// waits long for a word of two halves. C reads the one that is asked for.
static inline yaml_scalar_style_t yaml_event_scalar_style(const yaml_event_t *event) {
  return event->data.scalar.style;
}

static inline yaml_sequence_style_t yaml_event_sequence_style(const yaml_event_t *event) {
  return event->data.sequence_start.style;
}

static inline yaml_mapping_style_t yaml_event_mapping_style(const yaml_event_t *event) {
  return event->data.mapping_start.style;
}
