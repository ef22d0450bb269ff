#include "CEditions.h"

// #embed puts the files into the binary, which can then be moved without them.
static const unsigned char vn[] = {
#embed "editions/vn.yaml"
};
static const unsigned char dl2011[] = {
#embed "editions/DL-2011.yaml"
};
static const unsigned char hd12[] = {
#embed "editions/12-HD-2012.yaml"
};
static const unsigned char qd29[] = {
#embed "editions/29-QD-2016.yaml"
};
static const unsigned char qd24[] = {
#embed "editions/24-QD-2021.yaml"
};
static const unsigned char qd232[] = {
#embed "editions/232-QD-2025.yaml"
};
static const unsigned char qd294[] = {
#embed "editions/294-QD-2025.yaml"
};
static const unsigned char qd20[] = {
#embed "editions/20-QD-2026.yaml"
};
static const unsigned char qd208[] = {
#embed "editions/208-QD-2026.yaml"
};

static const CEdition editions[] = {
    {"vn", vn, sizeof vn},
    {"DL-2011", dl2011, sizeof dl2011},
    {"12-HD-2012", hd12, sizeof hd12},
    {"29-QD-2016", qd29, sizeof qd29},
    {"24-QD-2021", qd24, sizeof qd24},
    {"232-QD-2025", qd232, sizeof qd232},
    {"294-QD-2025", qd294, sizeof qd294},
    {"20-QD-2026", qd20, sizeof qd20},
    {"208-QD-2026", qd208, sizeof qd208},
};

size_t cedition_count(void) { return sizeof editions / sizeof *editions; }

CEdition cedition_at(size_t index) { return editions[index]; }
